package org.virtworkbench.compute.ui.internal.form;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FormFields;
import org.virtworkbench.ui.form.FormPage;

/** The first page of a definition in a file: what the domain is called and what runs it. */
final class DescriptionPage extends FormPage {

	DescriptionPage(Composite parent, FormToolkit toolkit, EditedDefinition definition, ItemImages images) {
		super(parent, toolkit, definition, images, Messages.Tab_overview);
		DescriptionFields.fill(fields(column(), Messages.Options_identity, null));
		FormFields hypervisor = fields(column(), Messages.Description_hypervisor, null);
		hypervisor.words("type", Messages.Dev_type); //$NON-NLS-1$
		hypervisor.text("uuid", Messages.Description_uuid).hint(Messages.Description_uuidHint).check(DescriptionFields::uuidProblem); //$NON-NLS-1$
		hypervisor.text("devices.emulator", Messages.Description_emulator).hint(Messages.Description_emulatorHint); //$NON-NLS-1$
	}
}
