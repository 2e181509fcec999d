package org.virtworkbench.compute.ui.internal.form;

import org.eclipse.emf.ecore.EClass;
import org.virtworkbench.ui.form.EditContext;
import org.virtworkbench.ui.form.FormFields;
import org.virtworkbench.ui.form.ItemTable;

/** The form of one kind of device, to which the kind adds its sections from top to bottom. */
interface DeviceForm {

	/** Of the devices that are shown. */
	EClass type();

	EditContext context();

	/**
	 * Adds a section.
	 *
	 * @param text what it is for, in a sentence or two; null: the title says it
	 * @param open whether it is open at first
	 */
	Part section(String title, String text, boolean open);

	/** A section with fields alone. @param open whether it is open at first */
	default FormFields fields(String title, boolean open) {
		return section(title, null, open).fields();
	}

	/** A section that is filled from top to bottom. */
	interface Part {

		FormFields fields();

		/** @param path of the list, from the device */
		ItemTable table(String path, int rows);
	}
}
