package org.virtworkbench.compute.hardware;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionView;

/** Values and devices as XML and virsh want them written. */
public final class DeviceText {

	private DeviceText() {
	}

	/**
	 * A new device.
	 *
	 * @param element its name in XML
	 * @param type    of the model in {@code org.virtworkbench.compute.definition}
	 * @param filling sets its features
	 */
	public static <T extends EObject> DeviceXml write(String element, EClass type, Class<T> java, Consumer<T> filling) {
		DefinitionDocument document = new DefinitionDocument('<' + element + "/>"); //$NON-NLS-1$
		filling.accept(java.cast(new DefinitionView(document, type).root()));
		return DeviceXml.of(document.root());
	}

	/** For an attribute in single quotes. */
	static String escape(String value) {
		return value.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	/** Exactly, in the largest unit that divides it: "2GiB". */
	static String size(long kibibytes) {
		if (kibibytes % (1 << 20) == 0)
			return (kibibytes >> 20) + "GiB"; //$NON-NLS-1$
		return kibibytes % (1 << 10) == 0 ? (kibibytes >> 10) + "MiB" : kibibytes + "KiB"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
