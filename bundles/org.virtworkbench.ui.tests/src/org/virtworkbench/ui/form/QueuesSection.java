package org.virtworkbench.ui.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The example of {@link DeviceSection}, kept compiling and working. */
public final class QueuesSection implements DeviceSection {

	private FormFields fields;

	@Override
	public void create(Composite parent, FormToolkit toolkit, EditContext context) {
		fields = new FormFields(parent, context, context.type("Interface"));
		fields.number("driver.queues", "Queues:", 1, 256);
	}

	@Override
	public void show(EObject device, EObject running) {
		fields.show(device, running);
	}

	@Override
	public void flush() {
		fields.flush();
	}

	FormFields fields() {
		return fields;
	}
}
