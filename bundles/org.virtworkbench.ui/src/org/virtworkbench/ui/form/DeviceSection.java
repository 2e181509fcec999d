package org.virtworkbench.ui.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * A part of the details of a device, contributed to the extension point {@code org.virtworkbench.ui.deviceSections}. Made when the first device
 * of its kind is selected, and told each selection after that. UI thread only: what has to be asked on the host is asked in a job.
 *
 * <pre>
 * public final class QueuesSection implements DeviceSection {
 *     private FormFields fields;
 *
 *     public void create(Composite parent, FormToolkit toolkit, EditContext context) {
 *         fields = new FormFields(parent, context, context.type("Interface"));
 *         fields.number("driver.queues", "Queues:", 1, 256);
 *     }
 *
 *     public void show(EObject device, EObject running) {
 *         fields.show(device, running);
 *     }
 * }
 * </pre>
 */
public interface DeviceSection {

	/** Makes the widgets, in a section that has the title of the extension. */
	void create(Composite parent, FormToolkit toolkit, EditContext context);

	/**
	 * Another device is selected, or this one changed.
	 *
	 * @param device  of the kind that the extension names; null: none, and nothing may be changed
	 * @param running the same device of the guest that runs; null where it does not run or does not have it yet
	 */
	void show(EObject device, EObject running);

	/** Takes over what is still being typed, before a save. */
	default void flush() {
	}
}
