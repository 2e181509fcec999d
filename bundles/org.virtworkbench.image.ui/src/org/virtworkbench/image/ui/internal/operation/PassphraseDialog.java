package org.virtworkbench.image.ui.internal.operation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.image.operation.Secret;

/** Asks for the passphrase of an encrypted image, for what needs no other field. */
final class PassphraseDialog extends InputDialog {

	private static final IInputValidator NOT_EMPTY = text -> text.isEmpty() ? "" : null; //$NON-NLS-1$

	private PassphraseDialog(Shell shell, String name) {
		super(shell, Messages.Passphrase_title, NLS.bind(Messages.Passphrase_of, name), "", NOT_EMPTY); //$NON-NLS-1$
	}

	/** Empty where the person does not go on. */
	static Optional<Secret> ask(Shell shell, String name) {
		PassphraseDialog dialog = new PassphraseDialog(shell, name);
		return dialog.open() == Window.OK ? Optional.of(Secret.of(dialog.getValue().getBytes(StandardCharsets.UTF_8))) : Optional.empty();
	}

	@Override
	protected int getInputTextStyle() {
		return super.getInputTextStyle() | SWT.PASSWORD;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getOkButton().setText(Messages.Continue);
		getButton(org.eclipse.jface.dialogs.IDialogConstants.CANCEL_ID).setText(Messages.Cancel);
	}
}
