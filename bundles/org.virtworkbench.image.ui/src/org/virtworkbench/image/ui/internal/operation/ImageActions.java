package org.virtworkbench.image.ui.internal.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.menus.IMenuService;
import org.virtworkbench.core.Operation;
import org.virtworkbench.image.BackingChain;
import org.virtworkbench.image.Bitmap;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.FileReference;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.Layer;
import org.virtworkbench.image.operation.ChangeBitmap;
import org.virtworkbench.image.operation.ChangeSnapshot;
import org.virtworkbench.image.operation.ImageRef;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.image.operation.QemuImg;
import org.virtworkbench.image.operation.QemuImgReads;
import org.virtworkbench.image.operation.RebaseImage;
import org.virtworkbench.image.operation.RepairImage;
import org.virtworkbench.image.operation.Secret;
import org.virtworkbench.image.qcow2.Qcow2Image;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.operation.Confirmation;
import org.virtworkbench.ui.operation.OperationLauncher;

/** What a person can do to one image; each asks for what it needs, and shows what it would do. UI thread. */
public final class ImageActions {

	/** Buttons above the overview; other concerns and third parties add theirs. */
	private static final String TOOLBAR = "toolbar:org.virtworkbench.image.ui.page"; //$NON-NLS-1$

	private final IWorkbenchPartSite site;
	private final Path file;

	/** What a dialog must know of the image before it opens. */
	private record Known(Subject subject, long virtualSize, Optional<FileReference> backing, List<Path> bases, List<InternalSnapshot> snapshots,
			List<String> bitmaps, Map<String, Object> specific) {
	}

	private interface Then {
		void with(Known known);
	}

	private interface OnImage {
		List<? extends Operation<?>> make(QemuImg qemu, ImageRef image) throws CoreException;
	}

	private interface Making {
		List<? extends Operation<?>> make(QemuImg qemu) throws CoreException;
	}

	public ImageActions(IWorkbenchPartSite site, Path file) {
		this.site = site;
		this.file = file;
	}

	public void fill(ScrolledForm form) {
		ToolBarManager toolbar = (ToolBarManager) form.getToolBarManager();
		IMenuService menus = site.getService(IMenuService.class);
		menus.populateContributionManager(toolbar, TOOLBAR);
		toolbar.update(true);
		form.addDisposeListener(event -> menus.releaseContributions(toolbar));
	}

	public void convert() {
		known(known -> new ConvertDialog(shell(), known.subject(), known.snapshots(), !known.bitmaps().isEmpty()).open());
	}

	public void resize() {
		known(known -> new ResizeDialog(shell(), known.subject(), known.virtualSize()).open());
	}

	public void rebase() {
		known(known -> new RebaseDialog(shell(), known.subject(), known.backing().orElse(null)).open());
	}

	public void commit() {
		known(known -> new CommitDialog(shell(), known.subject(), known.bases()).open());
	}

	/** A new image above this one. */
	public void overlay() {
		known(known -> new NewImageDialog(shell(), file, known.subject().found()).open());
	}

	/** Copies all that comes from below into the image, so that it stands alone. */
	public void flatten() {
		onImage(new Confirmation(Messages.Flatten_title, NLS.bind(Messages.Flatten_question, name()), Messages.Flatten_proceed, List.of()), true,
				(qemu, image) -> List.of(new RebaseImage(qemu, image, Optional.empty(), false)));
	}

	public void createSnapshot() {
		known(known -> new SnapshotDialog(shell(), known.subject(),
				known.snapshots().stream().map(InternalSnapshot::name).collect(Collectors.toSet())).open());
	}

	public void applySnapshot(InternalSnapshot snapshot) {
		onImage(new Confirmation(Messages.Apply_title, NLS.bind(Messages.Apply_question, name(), snapshot.name()), Messages.Apply_proceed, List.of()), false,
				(qemu, image) -> List.of(new ChangeSnapshot(qemu, image, ChangeSnapshot.Action.APPLY, snapshot.id())));
	}

	public void deleteSnapshots(List<InternalSnapshot> snapshots) {
		List<String> names = snapshots.stream().map(InternalSnapshot::name).toList();
		String question = names.size() == 1 ? NLS.bind(Messages.Delete_one, names.get(0), name()) : NLS.bind(Messages.Delete_many, names.size(), name());
		onImage(new Confirmation(Messages.Delete_title, question, Messages.Delete_proceed, names), false, (qemu, image) -> {
			List<Operation<?>> operations = new ArrayList<>();
			for (InternalSnapshot snapshot : snapshots)
				operations.add(new ChangeSnapshot(qemu, image, ChangeSnapshot.Action.DELETE, snapshot.id()));
			return operations;
		});
	}

	public void amend() {
		known(known -> new AmendDialog(shell(), known.subject(), known.specific()).open());
	}

	public void addBitmap() {
		known(known -> new BitmapDialog(shell(), known.subject()).open());
	}

	/** @param chosen the bitmap whose records are added to another one; null for none */
	public void mergeBitmap(Bitmap chosen) {
		known(known -> new MergeBitmapsDialog(shell(), known.subject(), known.bitmaps(), chosen == null ? null : chosen.name()).open());
	}

	/** Asks before what makes the next backup a full one. */
	public void changeBitmaps(ChangeBitmap.Action action, List<Bitmap> bitmaps) {
		String names = String.join(", ", bitmaps.stream().map(Bitmap::name).toList()); //$NON-NLS-1$
		Confirmation confirmation = switch (action) {
		case CLEAR -> new Confirmation(Messages.Clear_title, NLS.bind(Messages.Clear_question, names, name()), Messages.Clear_proceed, List.of());
		case REMOVE -> new Confirmation(Messages.Remove_title, NLS.bind(Messages.Remove_question, names, name()), Messages.Remove_proceed, List.of());
		default -> null;
		};
		onImage(confirmation, false, (qemu, image) -> bitmaps.stream().map(bitmap -> ChangeBitmap.of(qemu, image, action, bitmap.name())).toList());
	}

	/** Compares the content with that of another image, and tells. */
	public void compare() {
		FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
		dialog.setText(Messages.Compare_choose);
		dialog.setFilterPath(file.getParent().toString());
		String chosen = dialog.open();
		if (chosen != null)
			compare(Path.of(chosen));
	}

	void compare(Path other) {
		Display display = shell().getDisplay();
		Job job = Job.create(NLS.bind(Messages.Compare_running, name(), other.getFileName()), (ICoreRunnable) monitor -> {
			QemuImg qemu = Services.get(ImageTools.class).qemuImg(List.of());
			Optional<String> difference = new QemuImgReads(qemu).compare(qemu.image(file, null, null, true), qemu.image(other, null, null, true), false, false, monitor);
			String words = difference.map(said -> NLS.bind(Messages.Compare_differ, new Object[] { name(), other.getFileName(), said }))
					.orElseGet(() -> NLS.bind(Messages.Compare_same, name(), other.getFileName()));
			display.asyncExec(() -> {
				if (!shell().isDisposed())
					new MessageDialog(shell(), Messages.Compare_title, null, words, MessageDialog.INFORMATION, new String[] { Messages.Close }, 0).open();
			});
		});
		job.setUser(true);
		job.schedule();
	}

	/** @param all also what may cost data */
	public void repair(boolean all) {
		ask(new Confirmation(Messages.Repair_title, NLS.bind(all ? Messages.Repair_all : Messages.Repair_leaks, name()), Messages.Repair_proceed, List.of()),
				qemu -> List.of(new RepairImage(qemu, qemu.imageToRepair(file, null, null), all)));
	}

	private String name() {
		return file.getFileName().toString();
	}

	private Shell shell() {
		return site.getShell();
	}

	/** Reads what a dialog needs, then opens it. */
	private void known(Then then) {
		inJob(() -> {
			QemuImg qemu = Services.get(ImageTools.class).qemuImg(List.of());
			ImageFormat stated = qemu.statedFormat(file).orElse(null);
			DiskImage image = ImageFile.open(file, stated);
			try (BackingChain chain = BackingChain.of(image, qemu.access(), new NullProgressMonitor())) {
				List<Path> bases = chain.layers().stream().skip(1).map(Layer::path).flatMap(Optional::stream).toList();
				boolean encrypted = image.format() == ImageFormat.LUKS || image.info().encrypted();
				return new Known(new Subject(file, image.format(), encrypted), image.virtualSize(), image.backing(), bases, image.snapshots(), bitmaps(image),
						image.info().formatSpecific());
			}
		}, then::with);
	}

	private static List<String> bitmaps(DiskImage image) {
		return image instanceof Qcow2Image qcow2 ? qcow2.bitmaps().stream().map(Bitmap::name).toList() : List.of();
	}

	/** Asks for a passphrase where there is one, makes the operations on the image, then asks and starts them. */
	private void onImage(Confirmation confirmation, boolean copies, OnImage making) {
		known(known -> {
			Optional<Secret> secret = known.subject().encrypted() ? PassphraseDialog.ask(shell(), name()) : Optional.empty();
			if (known.subject().encrypted() == secret.isPresent())
				ask(confirmation, qemu -> making.make(qemu, qemu.image(file, null, secret.orElse(null), copies)));
		});
	}

	/** Makes the operations, then asks and starts them. */
	private void ask(Confirmation confirmation, Making making) {
		inJob(() -> making.make(Services.get(ImageTools.class).qemuImg(List.of())), operations -> OperationLauncher.start(shell(), operations, confirmation));
	}

	private interface Work<T> {
		T find() throws CoreException;
	}

	/** A failure is the job's, which shows it. */
	private <T> void inJob(Work<T> work, Consumer<T> then) {
		Display display = shell().getDisplay();
		Job job = Job.create(NLS.bind(Messages.Looking, name()), (ICoreRunnable) monitor -> {
			T found = work.find();
			display.asyncExec(() -> {
				if (!shell().isDisposed())
					then.accept(found);
			});
		});
		job.setUser(true);
		job.schedule();
	}
}
