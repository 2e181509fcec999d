package org.virtworkbench.compute.internal.definition;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Disk;

/**
 * Image keys of what a definition is made of: "device-" and the element's name as in the XML ("device-interface", "device-hostdev"),
 * "device-cdrom" and "device-floppy" for disks of these kinds, "definition-" and the name for what is no device ("definition-cpu").
 */
final class DeviceImages {

	private DeviceImages() {
	}

	static String of(EObject object) {
		if (object instanceof Disk disk && ("cdrom".equals(disk.getDevice()) || "floppy".equals(disk.getDevice()))) //$NON-NLS-1$ //$NON-NLS-2$
			return "device-" + disk.getDevice(); //$NON-NLS-1$
		boolean device = DefinitionPackage.Literals.DEVICES.getEAllReferences().stream().anyMatch(each -> each.getEReferenceType() == object.eClass());
		return device ? "device-" + name(object) : "definition-" + object.eClass().getName().toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The name of the element, also of an object that stands nowhere yet. */
	private static String name(EObject object) {
		return DefinitionPackage.Literals.DEVICES.getEAllReferences().stream().filter(each -> each.getEReferenceType() == object.eClass()).findFirst()
				.orElseThrow().getName();
	}
}
