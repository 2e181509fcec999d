package org.virtworkbench.image.ui.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String CannotOpen;
	public static String Closing;
	public static String Open_all;
	public static String Open_images;
	public static String Open_title;
	public static String Reading;
	public static String Section_above;
	public static String Section_elsewhere;
	public static String Section_facts;
	public static String Section_job;
	public static String Section_looking;
	public static String Section_none;
	public static String Section_open;
	public static String Tab_allocation;
	public static String Tab_bitmaps;
	public static String Tab_check;
	public static String Tab_overview;
	public static String Tab_snapshots;
	public static String Tab_structure;
	public static String WrongInput;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
