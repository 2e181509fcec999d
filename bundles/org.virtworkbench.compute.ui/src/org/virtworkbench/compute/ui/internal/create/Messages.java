package org.virtworkbench.compute.ui.internal.create;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Bridge;
	public static String Bridge_needed;
	public static String Browse;
	public static String Browse_remote;
	public static String Checking;
	public static String Cmdline;
	public static String Cpu;
	public static String Firmware;
	public static String Firmware_bios;
	public static String Firmware_noSecure;
	public static String Firmware_noUefi;
	public static String Firmware_secure;
	public static String Firmware_uefi;
	public static String Format;
	public static String Format_qcow2;
	public static String Format_raw;
	public static String Format_stated;
	public static String Hardware_description;
	public static String Hardware_title;
	public static String Image;
	public static String Image_needed;
	public static String Initrd;
	public static String Kernel;
	public static String Kernel_needed;
	public static String Machine;
	public static String Medium;
	public static String Medium_needed;
	public static String Memory;
	public static String Memory_host;
	public static String Memory_hostOnly;
	public static String Memory_wrong;
	public static String Model;
	public static String Model_usual;
	public static String Name;
	public static String Name_exists;
	public static String Network;
	public static String Network_bridge;
	public static String Network_description;
	public static String Network_isolated;
	public static String Network_libvirt;
	public static String Network_needed;
	public static String Network_none;
	public static String Network_row;
	public static String Network_rowInactive;
	public static String Network_title;
	public static String Pool;
	public static String Pool_free;
	public static String Pool_none;
	public static String Pxe_hint;
	public static String Reading;
	public static String Review_commands;
	public static String Review_customize;
	public static String Review_description;
	public static String Review_planning;
	public static String Review_start;
	public static String Review_title;
	public static String Review_xml;
	public static String Size;
	public static String Size_wrong;
	public static String Storage_description;
	public static String Storage_existing;
	public static String Storage_made;
	public static String Storage_none;
	public static String Storage_title;
	public static String Storage_titleMore;
	public static String System_description;
	public static String System_detect;
	public static String System_filter;
	public static String System_id;
	public static String System_name;
	public static String System_noData;
	public static String System_released;
	public static String System_title;
	public static String System_which;
	public static String Title;
	public static String Type;
	public static String Type_slow;
	public static String Usual;
	public static String Usual_named;
	public static String Vcpus;
	public static String Vcpus_host;
	public static String Way_description;
	public static String Way_import;
	public static String Way_importHint;
	public static String Way_kernel;
	public static String Way_kernelHint;
	public static String Way_medium;
	public static String Way_mediumHint;
	public static String Way_network;
	public static String Way_networkHint;
	public static String Way_question;
	public static String Way_title;
	public static String Way_xml;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
