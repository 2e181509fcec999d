package org.virtworkbench.definition;

/** The two halves of a qualified name, and what may stand in a name (XML 1.0, 5th edition, 2.3). */
final class XmlNames {

	static final String XML = "http://www.w3.org/XML/1998/namespace"; //$NON-NLS-1$
	static final String XMLNS = "http://www.w3.org/2000/xmlns/"; //$NON-NLS-1$

	private XmlNames() {
	}

	static String local(String name) {
		int colon = name.indexOf(':');
		return colon < 0 ? name : name.substring(colon + 1);
	}

	/** "" where there is none. */
	static String prefix(String name) {
		int colon = name.indexOf(':');
		return colon < 0 ? "" : name.substring(0, colon); //$NON-NLS-1$
	}

	static boolean start(int c) {
		if (c < 0x80)
			return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == ':';
		return c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7 || c >= 0x370 && c <= 0x1FFF && c != 0x37E || c == 0x200C || c == 0x200D
				|| c >= 0x2070 && c <= 0x218F || c >= 0x2C00 && c <= 0x2FEF || c >= 0x3001 && c <= 0xDFFF || c >= 0xF900 && c <= 0xFDCF
				|| c >= 0xFDF0 && c <= 0xFFFD;
	}

	static boolean part(int c) {
		return start(c) || c >= '0' && c <= '9' || c == '-' || c == '.' || c == 0xB7 || c >= 0x300 && c <= 0x36F || c == 0x203F || c == 0x2040;
	}
}
