package org.virtworkbench.compute.ui.internal.create;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.virtworkbench.compute.creation.DomainPlanning;

/** A path of a file on the host: typed, chosen of the host's volumes, or browsed where the host is this machine. Whether it is there is asked in a job. */
final class PathField {

	private static final int TYPING_MILLIS = 300;

	private final CreationPage page;
	private final Combo path;
	private final Button browse;
	private final Consumer<String> changed;
	private final Display display;
	private boolean local;
	private Job checking;
	private String wrong;

	/** @param changed told every new path; the page is checked afterwards */
	PathField(CreationPage page, Composite area, String label, Consumer<String> changed) {
		this.page = page;
		this.changed = changed;
		display = area.getDisplay();
		Composite both = CreationPage.labelled(area, label, new Composite(area, SWT.NONE));
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(both);
		path = new Combo(both, SWT.DROP_DOWN | SWT.BORDER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(320, SWT.DEFAULT).applyTo(path);
		browse = new Button(both, SWT.PUSH);
		browse.setText(Messages.Browse);
		browse.addListener(SWT.Selection, event -> browse());
		path.addListener(SWT.Modify, event -> typed());
	}

	private void browse() {
		FileDialog dialog = new FileDialog(path.getShell(), SWT.OPEN);
		dialog.setFileName(path.getText());
		String chosen = dialog.open();
		if (chosen != null)
			path.setText(chosen);
	}

	/** @param browsable whether files of this machine can be browsed */
	void offer(List<String> paths, boolean browsable) {
		local = browsable;
		String typed = path.getText();
		path.setItems(paths.toArray(String[]::new));
		path.setText(typed);
		browse.setEnabled(local && path.getEnabled());
		browse.setToolTipText(local ? null : Messages.Browse_remote);
	}

	private void typed() {
		String text = path.getText().strip();
		changed.accept(text);
		wrong = null;
		page.check();
		if (checking != null)
			checking.cancel();
		if (text.isEmpty())
			return;
		checking = Job.createSystem(Messages.Checking, (ICoreRunnable) monitor -> {
			String sentence;
			try {
				sentence = DomainPlanning.wrongPath(page.wizard().connection(), text, monitor).orElse(null);
			} catch (CoreException e) {
				sentence = e.getStatus().getMessage();
			}
			String found = sentence;
			if (!monitor.isCanceled())
				display.asyncExec(() -> checked(text, found));
		});
		checking.schedule(TYPING_MILLIS);
	}

	private void checked(String text, String sentence) {
		if (path.isDisposed() || !path.getText().strip().equals(text))
			return;
		wrong = sentence;
		page.check();
	}

	/** What is wrong with it; null where nothing is known to be. */
	String problem() {
		return path.getText().isBlank() ? null : wrong;
	}

	/** The sentence where it is empty; else null. */
	String missing(String sentence) {
		return path.getText().isBlank() ? sentence : null;
	}

	void setEnabled(boolean enabled) {
		path.setEnabled(enabled);
		browse.setEnabled(enabled && local);
	}

	void setText(String text) {
		path.setText(text);
	}
}
