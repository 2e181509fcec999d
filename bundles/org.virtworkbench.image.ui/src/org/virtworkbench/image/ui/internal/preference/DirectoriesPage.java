package org.virtworkbench.image.ui.internal.preference;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.virtworkbench.image.operation.AllowedDirectories;
import org.virtworkbench.ui.Services;

/** The directories in which images may name their bases and data files: those of the command line, which the window and all commands share. */
public final class DirectoriesPage extends PreferencePage implements IWorkbenchPreferencePage {

	private org.eclipse.swt.widgets.List directories;
	private Button remove;
	/** What the file said: only a change is written. Null until it was read. */
	private List<String> before;

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		Label why = new Label(area, SWT.WRAP);
		why.setText(Messages.Directories_why);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(420, SWT.DEFAULT).applyTo(why);
		directories = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(360, 160).applyTo(directories);
		directories.addListener(SWT.Selection, event -> enable());
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).applyTo(buttons);
		Button add = button(buttons, Messages.Directories_add);
		add.addListener(SWT.Selection, event -> add());
		remove = button(buttons, Messages.Directories_remove);
		remove.addListener(SWT.Selection, event -> {
			directories.remove(directories.getSelectionIndices());
			enable();
		});
		enable();
		read();
		return area;
	}

	private static Button button(Composite parent, String text) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void enable() {
		remove.setEnabled(directories.getSelectionCount() > 0);
	}

	private void read() {
		Display display = directories.getDisplay();
		Job.createSystem(Messages.Directories_why, (ICoreRunnable) monitor -> {
			List<String> now = Services.get(AllowedDirectories.class).list().stream().map(Path::toString).toList();
			display.asyncExec(() -> {
				if (directories.isDisposed())
					return;
				before = now;
				// what was added meanwhile stays
				directories.setItems(Stream.concat(now.stream(), Stream.of(directories.getItems())).distinct().toArray(String[]::new));
			});
		}).schedule();
	}

	private void add() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.Directories_choose);
		String chosen = dialog.open();
		if (chosen != null && directories.indexOf(chosen) < 0)
			directories.add(chosen);
	}

	@Override
	public boolean performOk() {
		if (directories == null || before == null)
			return true;
		List<String> now = List.of(directories.getItems());
		if (!now.equals(before)) {
			Job job = Job.create(Messages.Directories_saving, (ICoreRunnable) monitor -> Services.get(AllowedDirectories.class).set(now.stream().map(Path::of).toList()));
			job.setUser(true);
			job.schedule();
			before = now;
		}
		return true;
	}
}
