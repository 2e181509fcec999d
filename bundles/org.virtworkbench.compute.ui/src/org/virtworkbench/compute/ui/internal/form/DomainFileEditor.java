package org.virtworkbench.compute.ui.internal.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.ui.internal.save.ClosePrompt;
import org.virtworkbench.compute.ui.internal.save.DomainSave;
import org.virtworkbench.compute.ui.internal.save.FileText;
import org.virtworkbench.compute.ui.internal.save.Waiting;
import org.virtworkbench.definition.DefinitionFile;
import org.virtworkbench.ui.editor.FileInput;
import org.virtworkbench.ui.emf.Changes;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.NoticeBar.Action;
import org.virtworkbench.ui.form.NoticeBar.Kind;
import org.virtworkbench.ui.form.NoticeBar.Notice;

/**
 * The definition of a domain in a file of this machine: the same pages as on a host, without what only a host knows. A save writes the edited text
 * in the file's own encoding, byte for byte what it was but for the edits. A file of another kind of definition is edited as XML only.
 */
public final class DomainFileEditor extends EditorPart implements ISaveablePart2 {

	public static final String ID = "org.virtworkbench.compute.ui.domainFile"; //$NON-NLS-1$

	private final EditedDefinition definition = new EditedDefinition(DefinitionPackage.Literals.DOMAIN_DEFINITION);
	private FormToolkit toolkit;
	private DomainPages pages;
	private Changes notices;
	private Path path;
	/** As it was read or written last; null while it is not read. */
	private DefinitionFile file;
	private String unreadable;
	private boolean dirty;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		open(input);
	}

	private void open(IEditorInput input) throws PartInitException {
		if (!(input instanceof FileInput named))
			throw new PartInitException(NLS.bind(Messages.File_notLocal, input.getName()));
		path = named.file();
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		toolkit = new FormToolkit(parent.getDisplay());
		pages = new DomainPages(parent, definition, toolkit, new ItemImages(parent), getEditorSite());
		notices = new Changes(pages.area(), this::showNotices);
		definition.addListener(this::changed);
		read();
	}

	private void read() {
		Path from = path;
		Job.createSystem(NLS.bind(Messages.File_reading, from), (ICoreRunnable) monitor -> {
			try {
				DefinitionFile read = DefinitionFile.read(from);
				later(() -> show(read));
			} catch (CoreException e) {
				later(() -> {
					unreadable = e.getStatus().getMessage();
					notices.changed();
				});
			}
		}).schedule();
	}

	private void later(Runnable task) {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!pages.area().isDisposed())
				task.run();
		});
	}

	private void show(DefinitionFile read) {
		file = read;
		definition.reset(read.text());
		if (pages.source() != null)
			return;
		boolean domain = definition.document().root() == null || definition.document().root().localName().equals("domain"); //$NON-NLS-1$
		if (domain)
			pages.addFileForms();
		else
			pages.addSource(null);
		pages.showFirst();
	}

	private void changed() {
		if (definition.isDirty() != dirty) {
			dirty = definition.isDirty();
			firePropertyChange(IEditorPart.PROP_DIRTY);
		}
		notices.changed();
	}

	private void showNotices() {
		List<Notice> all = new ArrayList<>();
		if (unreadable != null)
			all.add(new Notice(Kind.ERROR, unreadable, List.of(new Action(Messages.Notice_again, () -> {
				unreadable = null;
				read();
			}))));
		else if (pages.source() != null)
			all.addAll(pages.definitionNotices());
		pages.notices().show(all);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		pages.flush();
		if (file != null && !write(path, true))
			monitor.setCanceled(true);
	}

	@Override
	public void doSaveAs() {
		pages.flush();
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setOverwrite(true);
		dialog.setFilterPath(String.valueOf(path.getParent()));
		dialog.setFileName(String.valueOf(path.getFileName()));
		String chosen = dialog.open();
		if (chosen == null || file == null || !write(Path.of(chosen), false))
			return;
		path = Path.of(chosen);
		setInputWithNotify(new FileInput(path));
		setPartName(path.getFileName().toString());
	}

	/** @param compare whether what others wrote meanwhile is to be looked at first */
	private boolean write(Path to, boolean compare) {
		try {
			if (compare) {
				String there = Waiting.get(monitor -> FileText.exists(to) ? DefinitionFile.read(to).text() : file.text());
				if (!there.equals(file.text()) && !resolve(there))
					return false;
			}
			byte[] bytes = file.encode(definition.text().get());
			Waiting.get(monitor -> FileText.replace(to, bytes));
			file = DefinitionFile.decode(bytes, to.toString());
			definition.setBase(file.text());
			return true;
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			return false;
		}
	}

	private boolean resolve(String theirs) throws CoreException {
		String chosen = DomainSave.choose(getSite().getShell(), definition, path.toString(), theirs);
		if (chosen == null)
			return false;
		definition.setText(chosen);
		return true;
	}

	@Override
	public boolean isDirty() {
		return definition.isDirty();
	}

	@Override
	public int promptToSaveOnClose() {
		return ClosePrompt.ask(getSite().getShell(), getPartName());
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	@Override
	public <A> A getAdapter(Class<A> adapter) {
		if (adapter == IContentOutlinePage.class && pages != null && pages.source() != null)
			return adapter.cast(pages.source().outline());
		if (adapter == EditedDefinition.class)
			return adapter.cast(definition);
		return super.getAdapter(adapter);
	}

	DomainPages pages() {
		return pages;
	}

	@Override
	public void setFocus() {
		pages.setFocus();
	}

	@Override
	public void dispose() {
		if (toolkit != null)
			toolkit.dispose();
		super.dispose();
		definition.dispose();
	}
}
