package org.virtworkbench.ui.internal.connection;

import org.eclipse.jface.dialogs.IDialogConstants;

/** The usual buttons in the person's language: the platform's own come in English only, for its language packs are not on Maven Central. */
final class ButtonWords {

	private ButtonWords() {
	}

	/** @param label the platform's, for a button that we do not know */
	static String of(int id, String label) {
		return switch (id) {
		case IDialogConstants.OK_ID -> Messages.Ok;
		case IDialogConstants.CANCEL_ID -> Messages.Cancel;
		case IDialogConstants.FINISH_ID -> Messages.Finish;
		default -> label;
		};
	}
}
