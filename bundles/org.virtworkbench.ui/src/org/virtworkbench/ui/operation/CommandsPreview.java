package org.virtworkbench.ui.operation;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.core.text.ShellWords;

/** Shows commands as an administrator would type them, with a button that copies them; for the last step of wizards and dialogs. */
public final class CommandsPreview {

	private final Composite area;
	private final Text text;
	private final Button copy;

	public CommandsPreview(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		copy = new Button(area, SWT.PUSH);
		copy.setText(Messages.Copy);
		copy.setEnabled(false);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(copy);
		copy.addListener(SWT.Selection, event -> copy(text.getText()));
	}

	/** To be laid out by the caller. */
	public Control control() {
		return area;
	}

	/** Each command is an argument vector; quoted for a shell, one a line. UI thread. */
	public void show(List<List<String>> commands) {
		text.setText(text(commands));
		copy.setEnabled(!commands.isEmpty());
	}

	/** What {@link #show} shows, for a caller that copies it. */
	public static String text(List<List<String>> commands) {
		return String.join("\n", commands.stream().map(ShellWords::join).toList()); //$NON-NLS-1$
	}

	/** Puts text on the clipboard. UI thread. */
	public static void copy(String text) {
		if (text.isEmpty())
			return;
		Clipboard clipboard = new Clipboard(null);
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
