package org.virtworkbench.definition.schema;

import org.eclipse.osgi.util.NLS;

/** Names and values come quoted; the last argument of a sentence is the clause that says what was expected, which may be empty. */
public final class Messages extends NLS {

	public static String Attribute_misplaced;
	public static String Attribute_missing;
	public static String Attribute_missingOne;
	public static String Attribute_unknown;
	public static String Attributes_missing;
	public static String Comma;
	public static String Content_empty;
	public static String Content_wrong;
	public static String Element_early;
	public static String Element_misplaced;
	public static String Element_missing;
	public static String Element_missingOne;
	public static String Element_repeated;
	public static String Element_unknown;
	public static String Elements_missing;
	public static String Expected;
	public static String Expected_meant;
	public static String Expected_more;
	public static String Fix_addAttribute;
	public static String Fix_addElement;
	public static String Fix_removeAttribute;
	public static String Fix_removeElement;
	public static String Fix_removeText;
	public static String Fix_rename;
	public static String Fix_value;
	public static String Form_date;
	public static String Form_integer;
	public static String Form_ipv4;
	public static String Form_ipv6;
	public static String Form_line;
	public static String Form_mac;
	public static String Form_nonempty;
	public static String Form_number;
	public static String Form_path;
	public static String Form_pattern;
	public static String Form_unit;
	public static String Form_unsigned;
	public static String Form_uuid;
	public static String Or;
	public static String Quoted;
	public static String Root_wrong;
	public static String Schema_broken;
	public static String Schema_missing;
	public static String Schema_none;
	public static String Text_unexpected;
	public static String Value_empty;
	public static String Value_wrong;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
