package org.virtworkbench.definition;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	/** {0} root. */
	public static String AfterRoot;
	public static String Ampersand;
	/** {0} attribute, {1} element. */
	public static String AttributeTwice;
	public static String CdataEnd;
	public static String CdataOpen;
	/** {0} code point. */
	public static String CharacterForbidden;
	/** {0} body. */
	public static String CharacterReference;
	public static String CommentDashes;
	public static String CommentOpen;
	public static String DeclarationPlace;
	public static String DeclarationWrong;
	public static String Doctype;
	/** {0} element, {1} line of its start tag. */
	public static String ElementOpen;
	public static String EndTagAlone;
	/** {0} element. */
	public static String EndTagOpen;
	/** {0} name. */
	public static String EntityReference;
	/** {0} character, {1} element. */
	public static String ExpectedAttribute;
	/** {0} element. */
	public static String ExpectedBracket;
	public static String ExpectedElementName;
	/** {0} element. */
	public static String ExpectedEndTag;
	/** {0} attribute. */
	public static String ExpectedEquals;
	/** {0} attribute. */
	public static String ExpectedQuote;
	public static String ExpectedRoot;
	/** {0} element. */
	public static String ExpectedSpace;
	/** {0} file, {1} encoding. */
	public static String FileAmbiguous;
	/** {0} file, {1} line, {2} column, {3} bytes, {4} encoding, {5} offset. */
	public static String FileBytes;
	/** {0} file, {1} encoding. */
	public static String FileEncoding;
	/** {0} file. */
	public static String FileMissing;
	/** {0} file, {1} line, {2} column. */
	public static String FileNul;
	/** {0} file, {1} MiB. */
	public static String FileTooLarge;
	/** {0} file, {1} line, {2} column, {3} character, {4} encoding. */
	public static String FileUnencodable;
	/** {0} file. */
	public static String FileUnreadable;
	public static String InstructionName;
	public static String InstructionOpen;
	/** {0} attribute, {1} quote. */
	public static String LessInValue;
	/** {0} name. */
	public static String NameColon;
	/** {0} element, {1} end tag, {2} line of the start tag. */
	public static String OtherEndTag;
	/** {0} prefix, {1} name. */
	public static String PrefixUnknown;
	/** {0} file, {1} line, {2} column, {3} sentence. */
	public static String ProblemPlace;
	/** {0} root. */
	public static String SecondRoot;
	/** {0} element. */
	public static String TagOpen;
	/** {0} levels. */
	public static String TooDeep;
	/** {0} MiB. */
	public static String TooLarge;
	public static String UnknownMarkup;
	/** {0} value, {1} name. */
	public static String ValueMisfit;
	/** {0} value, {1} name. */
	public static String ValueNoNumber;
	/** {0} value, {1} name, {2} words. */
	public static String ValueNotOneOf;
	/** {0} attribute, {1} quote. */
	public static String ValueOpen;
	/** {0} value. */
	public static String ValueUnwritable;
	public static String XInclude;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
