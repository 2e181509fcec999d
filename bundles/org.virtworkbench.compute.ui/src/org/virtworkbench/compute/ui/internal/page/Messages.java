package org.virtworkbench.compute.ui.internal.page;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Description;
	public static String Identity_copyName;
	public static String Identity_copyUuid;
	public static String Identity_host;
	public static String Identity_title;
	/** {0} number. */
	public static String Load_bytesPerSecond;
	public static String Load_cpu;
	/** {0} percent. */
	public static String Load_cpuExact;
	public static String Load_diskRead;
	public static String Load_diskWritten;
	public static String Load_gone;
	/** {0} state and reason. */
	public static String Load_inactive;
	public static String Load_memory;
	public static String Load_netReceived;
	public static String Load_netSent;
	/** {0} size. */
	public static String Load_perSecond;
	public static String Load_title;
	public static String Poll_load;
	public static String Poll_screen;
	public static String Poll_xml;
	public static String Screen;
	public static String Screen_gone;
	/** {0} state and reason. */
	public static String Screen_inactive;
	public static String Screen_unreadable;
	public static String Shell_console;
	public static String Shell_copyConsole;
	public static String Shell_copyViewer;
	public static String Shell_title;
	public static String Shell_viewer;
	public static String State_autostart;
	public static String State_definition;
	public static String State_persistent;
	public static String State_title;
	public static String State_transient;
	public static String Tab_overview;
	public static String Tab_xml;
	public static String Xml_copy;
	public static String Xml_inactive;
	public static String Xml_inactiveTip;
	public static String Xml_running;
	public static String Xml_runningTip;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
