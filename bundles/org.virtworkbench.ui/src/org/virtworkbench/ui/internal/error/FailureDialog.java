package org.virtworkbench.ui.internal.error;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.IWorkbenchWindow;
import org.virtworkbench.ui.operation.CommandsPreview;

/** One or more failures: their sentences, and on request what a person who helps needs to know. While it is open, more are added to it. */
final class FailureDialog extends MessageDialog {

	private static final int COPY = 0;
	private static FailureDialog open;

	private final List<IStatus> failures = new ArrayList<>();
	private Text sentences;
	private Text details;

	private FailureDialog(Shell shell, IStatus first) {
		super(shell, Messages.Title, null, Messages.One, severity(first), new String[] { Messages.CopyDetails, Messages.Close },
				1);
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.APPLICATION_MODAL);
		setBlockOnOpen(false);
		failures.add(first);
	}

	private static int severity(IStatus status) {
		return status.getSeverity() == IStatus.ERROR ? ERROR : status.getSeverity() == IStatus.WARNING ? WARNING : INFORMATION;
	}

	/** @param block returns when it is closed */
	static void show(IStatus status, boolean block) {
		if (open != null && open.getShell() != null && !open.getShell().isDisposed()) {
			open.add(status);
			return;
		}
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		FailureDialog dialog = new FailureDialog(window == null ? null : window.getShell(), status);
		open = dialog;
		dialog.setBlockOnOpen(block);
		dialog.open();
	}

	private void add(IStatus status) {
		failures.add(status);
		messageLabel.setText(NLS.bind(Messages.Many, failures.size()));
		fill();
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		sentences = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(72), convertHeightInCharsToPixels(5))
				.applyTo(sentences);
		Link toggle = new Link(area, SWT.NONE);
		toggle.setText(Messages.ShowDetails);
		details = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(12)).exclude(true).applyTo(details);
		details.setVisible(false);
		toggle.addListener(SWT.Selection, event -> {
			boolean shown = !details.getVisible();
			details.setVisible(shown);
			((GridData) details.getLayoutData()).exclude = !shown;
			toggle.setText(shown ? Messages.HideDetails : Messages.ShowDetails);
			getShell().layout(true, true);
			getShell().pack();
		});
		fill();
		return area;
	}

	private void fill() {
		sentences.setText(String.join("\n\n", failures.stream().map(FailureDialog::sentence).distinct().toList())); //$NON-NLS-1$
		details.setText(details());
	}

	/** A status with children is told by them: the outer sentence only says that there are several. */
	private static String sentence(IStatus status) {
		if (!status.isMultiStatus())
			return status.getMessage();
		List<String> parts = new ArrayList<>(List.of(status.getMessage()));
		for (IStatus child : status.getChildren())
			parts.add(sentence(child));
		return String.join("\n", parts); //$NON-NLS-1$
	}

	private String details() {
		StringWriter text = new StringWriter();
		PrintWriter out = new PrintWriter(text);
		out.println(NLS.bind(Messages.Versions, new Object[] { Platform.getProduct() == null ? "" : Platform.getProduct().getName(), //$NON-NLS-1$
				Platform.getBundle("org.virtworkbench.ui").getVersion(), System.getProperty("java.version"), System.getProperty("os.name") + ' ' //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						+ System.getProperty("os.version") })); //$NON-NLS-1$
		for (IStatus failure : failures)
			write(failure, out);
		return text.toString();
	}

	private static void write(IStatus status, PrintWriter out) {
		out.println();
		out.println(status.getMessage());
		if (status.getException() instanceof CoreException failure && failure.getStatus() != status)
			write(failure.getStatus(), out);
		else if (status.getException() != null)
			status.getException().printStackTrace(out);
		for (IStatus child : status.getChildren())
			write(child, out);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY)
			CommandsPreview.copy(details.getText());
		else
			super.buttonPressed(button);
	}

	@Override
	public boolean close() {
		open = null;
		return super.close();
	}
}
