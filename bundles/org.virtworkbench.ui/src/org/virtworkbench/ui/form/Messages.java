package org.virtworkbench.ui.form;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Add;
	public static String Default;
	public static String Down;
	/** {0} which, {1} of how many. */
	public static String NextNotice;
	public static String No;
	public static String NotOffered;
	/** {0} smallest, {1} largest. */
	public static String NumberBetween;
	/** {0} smallest. */
	public static String NumberFrom;
	public static String PlaceInXml;
	/** {0} the first problem, {1} how many more. */
	public static String Problems;
	public static String Remove;
	/** {0} the value that the running guest has. */
	public static String Running;
	/** The same where it has none. */
	public static String RunningUnset;
	/** {0} title of the section, {1} class. */
	public static String SectionBroken;
	/** {0} smallest size. */
	public static String SizeFrom;
	public static String SizeWritten;
	/** {0} line, {1} column, {2} what is wrong. */
	public static String SyntaxError;
	public static String Up;
	public static String Yes;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
