package org.virtworkbench.ui.operation;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A wizard's dialog whose buttons speak the person's language: the platform's own come in English only, for its language packs are not on Maven Central. */
public class TranslatedWizardDialog extends WizardDialog {

	public TranslatedWizardDialog(Shell shell, IWizard wizard) {
		super(shell, wizard);
		setHelpAvailable(false);
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
		return super.createButton(parent, id, switch (id) {
		case IDialogConstants.BACK_ID -> Messages.Back;
		case IDialogConstants.NEXT_ID -> Messages.Next;
		case IDialogConstants.FINISH_ID -> Messages.Finish;
		case IDialogConstants.CANCEL_ID -> Messages.Cancel;
		default -> label;
		}, defaultButton);
	}

	/** The wizard's Cancel is made in a way of its own. */
	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		for (Control child : parent.getChildren())
			if (child instanceof Button button && button.getText().equals(IDialogConstants.CANCEL_LABEL))
				button.setText(Messages.Cancel);
	}
}
