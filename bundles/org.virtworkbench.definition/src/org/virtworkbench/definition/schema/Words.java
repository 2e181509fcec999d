package org.virtworkbench.definition.schema;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences that say what libvirt's elements, attributes and values are. The keys are paths as {@link Place#pathText()} writes them, or their
 * ends ({@code disk/target@bus}), and for values the same with a dot and the value ({@code target@bus.virtio}).
 */
final class Words {

	private static final ResourceBundle WORDS = ResourceBundle.getBundle(Words.class.getPackageName() + ".words", Locale.getDefault(), //$NON-NLS-1$
			Words.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

	private Words() {
	}

	/** The words of the longest end of the path that has some; empty where none has. */
	static String of(String path) {
		for (int at = 0; at >= 0; at = path.indexOf('/', at) + 1) {
			String end = path.substring(at);
			if (WORDS.containsKey(end))
				return WORDS.getString(end);
			if (path.indexOf('/', at) < 0)
				return ""; //$NON-NLS-1$
		}
		return ""; //$NON-NLS-1$
	}
}
