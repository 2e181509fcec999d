package org.virtworkbench.compute.ui.internal.form;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.virtworkbench.compute.offer.DiskSources;
import org.virtworkbench.compute.offer.DiskSources.Pool;
import org.virtworkbench.compute.offer.DiskSources.Volume;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.ui.form.FormFields;

/** Asks for a disk's source: a volume of one of the host's pools, or a file of this machine. Pools are read in a job while the dialog is open. */
final class SourceChooser extends ReadingDialog {

	private static final int WIDTH = 620;
	private static final int HEIGHT = 380;

	private final Connection connection;
	private final boolean files;
	private TreeViewer viewer;
	private Label words;
	private Volume chosen;
	private String file;

	private SourceChooser(Shell shell, Connection connection, boolean files) {
		super(shell, Messages.Source_title);
		this.connection = connection;
		this.files = files;
	}

	/** @return the path, or null where nothing was chosen */
	static String file(FormFields fields) {
		Shell shell = fields.area().getShell();
		Connection connection = fields.context().connection().filter(DiskSources::offered).orElse(null);
		if (connection == null)
			return local(shell);
		SourceChooser chooser = new SourceChooser(shell, connection, true);
		if (chooser.open() != Window.OK)
			return null;
		return chooser.file != null ? chooser.file : chooser.chosen.path();
	}

	/** Sets the pool too. @return the volume's name, or null where nothing was chosen */
	static String volume(FormFields fields) {
		Connection connection = fields.context().connection().filter(DiskSources::offered).orElse(null);
		if (connection == null)
			return null;
		SourceChooser chooser = new SourceChooser(fields.area().getShell(), connection, false);
		if (chooser.open() != Window.OK)
			return null;
		fields.set("source.pool", chooser.chosen.pool()); //$NON-NLS-1$
		return chooser.chosen.name();
	}

	private static String local(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.Source_title);
		return dialog.open();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		words = new Label(area, SWT.WRAP);
		words.setText(Messages.Source_reading);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		Tree tree = new Tree(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		tree.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree);
		viewer = new TreeViewer(tree);
		column(Messages.Source_name, 280);
		column(Messages.Source_format, 90);
		column(Messages.Source_size, 110);
		viewer.setContentProvider(new Content());
		viewer.addSelectionChangedListener(event -> {
			chosen = event.getStructuredSelection().getFirstElement() instanceof Volume volume ? volume : null;
			getButton(OK).setEnabled(chosen != null);
		});
		viewer.addDoubleClickListener(event -> {
			if (chosen != null)
				okPressed();
		});
		if (files) {
			Button local = new Button(area, SWT.PUSH);
			local.setText(Messages.Source_local);
			local.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
			local.addListener(SWT.Selection, event -> {
				file = local(getShell());
				if (file != null)
					okPressed();
			});
		}
		read(Messages.Source_reading, monitor -> DiskSources.read(connection, monitor), this::show, this::say);
		return area;
	}

	private void column(String title, int width) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, title.equals(Messages.Source_size) ? SWT.RIGHT : SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				if (element instanceof Pool pool)
					return title.equals(Messages.Source_name) ? pool.name() : ""; //$NON-NLS-1$
				Volume volume = (Volume) element;
				if (title.equals(Messages.Source_name))
					return volume.name();
				return title.equals(Messages.Source_format) ? volume.format() : Sizes.human(volume.capacity());
			}
		});
	}

	private void show(List<Pool> pools) {
		say(pools.isEmpty() ? Messages.Source_none : Messages.Source_choose);
		viewer.setInput(pools);
		viewer.expandAll();
	}

	private void say(String sentence) {
		words.setText(sentence.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Pool pool ? pool.volumes().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Pool pool && !pool.volumes().isEmpty();
		}
	}
}
