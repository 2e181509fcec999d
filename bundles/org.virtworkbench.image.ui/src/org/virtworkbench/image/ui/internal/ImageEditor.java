package org.virtworkbench.image.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.EditorPart;
import org.virtworkbench.core.Operations;
import org.virtworkbench.image.Bitmap;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.operation.ChangeBitmap;
import org.virtworkbench.image.ui.internal.operation.ImageActions;
import org.virtworkbench.image.ui.internal.page.AllocationPage;
import org.virtworkbench.image.ui.internal.page.BitmapsPage;
import org.virtworkbench.image.ui.internal.page.CheckPage;
import org.virtworkbench.image.ui.internal.page.ImagePage;
import org.virtworkbench.image.ui.internal.page.OverviewPage;
import org.virtworkbench.image.ui.internal.page.SnapshotsPage;
import org.virtworkbench.image.ui.internal.page.StructurePage;
import org.virtworkbench.ui.editor.FileInput;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.emf.ItemImages;

/**
 * A disk image down to the cluster. It looks without a lock, so that the image of a running guest can be opened too; it saves nothing: changes are operations,
 * after which it looks again.
 */
public final class ImageEditor extends EditorPart {

	public static final String ID = "org.virtworkbench.image.ui.image"; //$NON-NLS-1$

	private final List<ImagePage> pages = new ArrayList<>();
	private Path file;
	private ImageReading reading;
	private ImageActions actions;
	private FormToolkit toolkit;
	private CTabFolder tabs;
	private OverviewPage overview;
	private AllocationPage allocation;
	private StructurePage structure;
	private SnapshotsPage snapshots;
	private CheckPage check;
	private AutoCloseable done;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof FileInput of))
			throw new PartInitException(NLS.bind(Messages.WrongInput, input.getName()));
		file = of.file();
		setSite(site);
		setInput(input);
		setPartName(file.getFileName().toString());
		setTitleToolTip(file.toString());
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		reading = new ImageReading(file, parent.getDisplay());
		actions = new ImageActions(getSite(), file);
		tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		overview = new OverviewPage(tabs, toolkit, new ItemImages(tabs));
		overview.onOpen(path -> OpenImages.open(getSite().getPage(), path));
		actions.fill(overview.form());
		page(Messages.Tab_overview, overview);
		allocation = new AllocationPage(tabs, new AllocationPage.Places() {
			@Override
			public void ofDisk(long offset) {
				select(structure);
				structure.reveal(offset);
			}

			@Override
			public void ofFile(long offset) {
				select(structure);
				structure.revealInFile(offset);
			}
		});
		page(Messages.Tab_allocation, allocation);
		structure = new StructurePage(tabs);
		page(Messages.Tab_structure, structure);
		snapshots = new SnapshotsPage(tabs, new SnapshotsPage.Actions() {
			@Override
			public void create() {
				actions.createSnapshot();
			}

			@Override
			public void apply(InternalSnapshot snapshot) {
				actions.applySnapshot(snapshot);
			}

			@Override
			public void delete(List<InternalSnapshot> chosen) {
				actions.deleteSnapshots(chosen);
			}
		});
		page(Messages.Tab_snapshots, snapshots);
		page(Messages.Tab_bitmaps, new BitmapsPage(tabs, new BitmapsPage.Actions() {
			@Override
			public void add() {
				actions.addBitmap();
			}

			@Override
			public void merge(Bitmap chosen) {
				actions.mergeBitmap(chosen);
			}

			@Override
			public void change(ChangeBitmap.Action action, List<Bitmap> bitmaps) {
				actions.changeBitmaps(action, bitmaps);
			}
		}));
		check = new CheckPage(tabs, actions::repair);
		page(Messages.Tab_check, check);
		tabs.setSelection(0);
		tabs.addListener(SWT.Selection, event -> activate());
		pages.forEach(page -> page.show(reading));
		activate();
		done = Services.get(Operations.class).onDone(target -> {
			if (isThis(target.key()) && !parent.getDisplay().isDisposed())
				parent.getDisplay().asyncExec(this::refresh);
		});
	}

	private void page(String title, ImagePage page) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(page.control());
		pages.add(page);
	}

	private void activate() {
		for (int i = 0; i < pages.size(); i++)
			pages.get(i).activate(i == tabs.getSelectionIndex());
	}

	/** Operations name the file itself, whatever symbolic link it was opened by. */
	private boolean isThis(String key) {
		try {
			return file.toRealPath().toString().equals(key);
		} catch (IOException e) {
			return file.toString().equals(key);
		}
	}

	private void select(ImagePage page) {
		tabs.setSelection(pages.indexOf(page));
		activate();
		page.setFocus();
	}

	/** Looks at the file again. */
	public void refresh() {
		if (tabs == null || tabs.isDisposed())
			return;
		reading.again();
		pages.forEach(page -> page.show(reading));
	}

	/** Goes to the check and begins it. */
	public void check() {
		select(check);
		check.check();
	}

	public Path file() {
		return file;
	}

	public ImageActions actions() {
		return actions;
	}

	/** For tests: the page of that number, as its tabs stand. */
	ImagePage show(int number) {
		select(pages.get(number));
		return pages.get(number);
	}

	@Override
	public void setFocus() {
		pages.get(Math.max(0, tabs.getSelectionIndex())).setFocus();
	}

	@Override
	public void dispose() {
		if (reading != null)
			reading.close();
		if (done != null)
			try {
				done.close();
			} catch (Exception e) {
				ILog.of(ImageEditor.class).warn(e.getMessage(), e);
			}
		if (toolkit != null)
			toolkit.dispose();
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// never dirty
	}

	@Override
	public void doSaveAs() {
		// not allowed
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
