package org.virtworkbench.compute.ui.internal.command;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.compute.ui.internal.save.DiffText;
import org.virtworkbench.ui.operation.CommandsPreview;

/** Asks whether a definition that is stored shall be replaced by another, and shows what that would change. Cancel is the proposal. */
final class ReplaceDialog extends MessageDialog {

	private final Replacement replacement;

	ReplaceDialog(Shell shell, Replacement replacement) {
		super(shell, Messages.Replace_title, null,
				NLS.bind(Messages.Replace_question, replacement.operation().xml().name(), replacement.operation().connection().name()), WARNING,
				new String[] { Messages.Replace_proceed, Messages.Replace_cancel }, 1);
		this.replacement = replacement;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	boolean agreed() {
		return open() == 0;
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		DiffText diff = new DiffText(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(96), convertHeightInCharsToPixels(18)).applyTo(diff.control());
		diff.show(replacement.diff());
		Label warnings = new Label(area, SWT.WRAP);
		warnings.setText(String.join("\n", replacement.plan().warnings()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(96), SWT.DEFAULT).applyTo(warnings);
		CommandsPreview commands = new CommandsPreview(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(96), convertHeightInCharsToPixels(4)).applyTo(commands.control());
		commands.show(replacement.plan().commands());
		return area;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
