package org.virtworkbench.compute.ui.internal.save;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart2;

/** What becomes of edits when their editor is closed; the platform's own question knows only the language of the platform. */
public final class ClosePrompt {

	private static final int[] ANSWERS = { ISaveablePart2.YES, ISaveablePart2.NO, ISaveablePart2.CANCEL };

	private ClosePrompt() {
	}

	/** Asks; closing the question closes nothing else. @param name what was edited, @return for {@link ISaveablePart2#promptToSaveOnClose} */
	public static int ask(Shell shell, String name) {
		MessageDialog dialog = new MessageDialog(shell, Messages.Close_title, null, NLS.bind(Messages.Close_question, name), MessageDialog.QUESTION,
				new String[] { Messages.Close_save, Messages.Close_discard, Messages.Cancel }, 0);
		int pressed = dialog.open();
		return pressed < 0 || pressed >= ANSWERS.length ? ISaveablePart2.CANCEL : ANSWERS[pressed];
	}
}
