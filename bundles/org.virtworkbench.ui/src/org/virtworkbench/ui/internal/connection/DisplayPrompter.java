package org.virtworkbench.ui.internal.connection;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.core.Prompter;

/** Asks in a dialog over the active window. The thread that asks waits; when the window goes away it gets no answer. */
public final class DisplayPrompter implements Prompter {

	private final Display display;

	public DisplayPrompter(Display display) {
		this.display = display;
	}

	@Override
	public Optional<String> ask(Question question) {
		if (Display.getCurrent() == display)
			throw new IllegalStateException("A connection is opened on the UI thread"); //$NON-NLS-1$
		CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
		try {
			display.asyncExec(() -> {
				// Disposal ends the dialog's loop without an answer.
				display.disposeExec(() -> answer.complete(Optional.empty()));
				answer.complete(dialog(question));
			});
		} catch (SWTException e) {
			return Optional.empty(); // the display is gone, and with it whoever could answer
		}
		return answer.join();
	}

	private Optional<String> dialog(Question question) {
		Shell parent = display.getActiveShell();
		if (question.kind() == Question.Kind.CONFIRM) {
			int choice = new MessageDialog(parent, Messages.ConfirmTitle, null, question.text(), MessageDialog.QUESTION,
					new String[] { Messages.Yes, Messages.No }, 1).open();
			return choice == 0 ? Optional.of("yes") : choice == 1 ? Optional.of("no") : Optional.empty(); //$NON-NLS-1$ //$NON-NLS-2$
		}
		boolean secret = question.kind() == Question.Kind.PASSWORD;
		InputDialog dialog = new InputDialog(parent, secret ? Messages.PasswordTitle : Messages.UserTitle, question.text(),
				question.proposal() == null ? "" : question.proposal(), null) { //$NON-NLS-1$
			@Override
			protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
				return super.createButton(parent, id, ButtonWords.of(id, label), defaultButton);
			}

			@Override
			protected int getInputTextStyle() {
				return super.getInputTextStyle() | (secret ? SWT.PASSWORD : 0);
			}
		};
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
	}
}
