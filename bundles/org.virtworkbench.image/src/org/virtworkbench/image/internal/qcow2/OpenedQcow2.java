package org.virtworkbench.image.internal.qcow2;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.virtworkbench.image.AllocationMap;
import org.virtworkbench.image.Bitmap;
import org.virtworkbench.image.CheckResult;
import org.virtworkbench.image.ClusterPicture;
import org.virtworkbench.image.FileAccess;
import org.virtworkbench.image.FileReference;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.ImageInfo;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.MeasureResult;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.Structure;
import org.virtworkbench.image.internal.LayerOpening;
import org.virtworkbench.image.internal.Reading;
import org.virtworkbench.image.internal.qcow2.Faults.Table;
import org.virtworkbench.image.qcow2.L1Table;
import org.virtworkbench.image.qcow2.L2Table;
import org.virtworkbench.image.qcow2.Qcow2Header;
import org.virtworkbench.image.qcow2.Qcow2Image;
import org.virtworkbench.image.qcow2.Qcow2Layout;

/** A qcow2 image whose header, snapshot table and bitmap directory have been read, and are valid but for its faults. Everything else is read when it is asked for. */
public final class OpenedQcow2 implements Qcow2Image {

	private static final int MOST_BYTES = 16 << 20;

	private final Tables tables;
	private final Qcow2Header header;
	private final SnapshotTable snapshots;
	private final BitmapDirectory bitmaps;
	private final Optional<Encryption> encryption;
	private final Faults faults;
	private RefcountTable refcounts;

	private OpenedQcow2(Tables tables, SnapshotTable snapshots, BitmapDirectory bitmaps, Optional<Encryption> encryption, Faults faults) {
		this.faults = faults;
		this.tables = tables;
		this.snapshots = snapshots;
		this.bitmaps = bitmaps;
		this.encryption = encryption;
		header = tables.header;
	}

	/** @throws CoreException where QEMU would not open it either, with the reason */
	public static OpenedQcow2 open(Source source) throws CoreException {
		return open(source, Faults.refused());
	}

	/** As far as it can be read. */
	public static OpenedQcow2 examine(Source source) throws CoreException {
		return open(source, Faults.kept());
	}

	private static OpenedQcow2 open(Source source, Faults faults) throws CoreException {
		Qcow2Header header = HeaderReader.read(source, faults);
		Tables tables = new Tables(source, header);
		return new OpenedQcow2(tables, faults.read(Table.SNAPSHOTS, SnapshotTable.NONE, () -> SnapshotTable.read(source, header)),
				faults.read(Table.BITMAPS, BitmapDirectory.NONE, () -> BitmapDirectory.read(tables)), Encryption.read(tables), faults);
	}

	@Override
	public List<String> faults() {
		return faults.sentences();
	}

	@Override
	public Source source() {
		return tables.source;
	}

	@Override
	public ImageFormat format() {
		return ImageFormat.QCOW2;
	}

	@Override
	public Qcow2Header header() {
		return header;
	}

	/** QEMU counts in sectors and passes over a part of one. */
	@Override
	public long virtualSize() {
		return header.size() / 512 * 512;
	}

	@Override
	public OptionalLong clusterSize() {
		return OptionalLong.of(tables.clusterSize);
	}

	@Override
	public Optional<FileReference> backing() {
		return header.backingName().map(name -> new FileReference(name, text(Qcow2Header.BACKING_FORMAT).filter(format -> !format.isEmpty())));
	}

	/** Where the data lies outside it is raw: the specification has no format for it. */
	@Override
	public Optional<FileReference> dataFile() {
		return header.externalData() ? text(Qcow2Header.DATA_FILE_NAME).map(name -> new FileReference(name, Optional.of(ImageFormat.RAW.qemuName())))
				: Optional.empty();
	}

	Optional<String> text(int extension) {
		return header.extension(extension).map(found -> HeaderReader.text(found.data(), 0, found.data().length));
	}

	@Override
	public List<InternalSnapshot> snapshots() {
		return snapshots.snapshots();
	}

	@Override
	public List<Bitmap> bitmaps() {
		return bitmaps.bitmaps();
	}

	Optional<Encryption> encryption() {
		return encryption;
	}

	@Override
	public ImageInfo info() {
		Optional<FileReference> base = backing();
		return new ImageInfo(source().name(), format(), virtualSize(), source().allocated(), clusterSize(),
				(header.incompatibleFeatures() & Qcow2Header.DIRTY) != 0, header.cryptMethod() != 0, base,
				base.map(reference -> reference.fullName(source().name())), snapshots(), Qcow2Facts.of(this));
	}

	private RefcountTable refcounts() throws CoreException {
		if (refcounts == null)
			refcounts = faults.read(Table.REFCOUNTS, RefcountTable.none(tables), () -> RefcountTable.read(tables));
		return refcounts;
	}

	@Override
	public AllocationMap map(IProgressMonitor monitor) throws CoreException {
		boolean holes = Preallocation.isMetadataOnly(tables, refcounts());
		return new MapReader(tables, tables.words(header.l1Offset(), header.l1Entries()), holes).read(monitor);
	}

	@Override
	public CheckResult check(IProgressMonitor monitor) throws CoreException {
		RefcountTable counts = refcounts();
		return new RefcountCheck(tables, counts, faults, monitor).check(dataFileMissing(), snapshots, bitmaps, encryption);
	}

	/** Only in the image's own directory: what is elsewhere is not looked at. */
	private boolean dataFileMissing() {
		FileAccess own = LayerOpening.allowed(this, FileAccess.none());
		return dataFile().flatMap(data -> source().path().flatMap(data::resolve))
				.filter(file -> own.permits(file.getParent()) && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)).isPresent();
	}

	@Override
	public MeasureResult measure(AllocationMap chain, Qcow2Layout target) {
		return target.measure(chain, header.version() > 2 ? OptionalLong.of(target.bitmaps(virtualSize(), bitmaps())) : OptionalLong.empty());
	}

	@Override
	public List<Structure> layout(IProgressMonitor monitor) throws CoreException {
		return use(monitor).layout();
	}

	@Override
	public ClusterPicture guestPicture(IProgressMonitor monitor) throws CoreException {
		AllocationMap map = new MapReader(tables, tables.words(header.l1Offset(), header.l1Entries()), false).read(monitor);
		return RunPicture.of(map, header.extendedL2() ? tables.clusterSize / 32 : tables.clusterSize, header.backingName().isPresent());
	}

	@Override
	public ClusterPicture filePicture(IProgressMonitor monitor) throws CoreException {
		return use(monitor).picture();
	}

	private FileUse use(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		RefcountTable counts = refcounts();
		RefcountCheck check = new RefcountCheck(tables, counts, faults, progress.split(1));
		check.check(false, snapshots, bitmaps, encryption);
		FileUse use = new FileUse(tables, progress.split(1));
		use.read(snapshots, bitmaps, encryption, counts, check);
		return use;
	}

	@Override
	public L1Table activeTable() throws CoreException {
		return table(header.l1Offset(), header.l1Entries());
	}

	@Override
	public L1Table table(InternalSnapshot snapshot) throws CoreException {
		return table(snapshot.l1Offset(), snapshot.l1Entries());
	}

	private L1Table table(long offset, int entries) throws CoreException {
		long bounded = Math.min(Integer.toUnsignedLong(entries), HeaderReader.LARGEST_L1 / 8);
		return new L1Table(offset, tables.words(offset, (int) bounded), tables.l2Covers());
	}

	@Override
	public L2Table table(L1Table.Entry entry) throws CoreException {
		ByteBuffer cluster = tables.clusterBuffer();
		tables.fill(entry.tableOffset(), cluster);
		long[] words = new long[tables.clusterSize / 8];
		cluster.asLongBuffer().get(words);
		return new L2Table(entry.tableOffset(), words, header.extendedL2(), header.externalData(), tables.clusterBits, entry.guestOffset());
	}

	@Override
	public long refcount(long offset) throws CoreException {
		long cluster = offset >>> tables.clusterBits;
		if (!refcounts().known(cluster))
			throw HeaderReader.invalid(source(), Messages.RefcountBlockUnaligned);
		return refcounts().count(cluster);
	}

	@Override
	public byte[] bytes(long offset, int length) throws CoreException {
		long within = Math.max(0, Math.min(source().size() - offset, Math.min(length, MOST_BYTES)));
		ByteBuffer bytes = ByteBuffer.allocate(offset < 0 ? 0 : (int) within);
		tables.fill(offset, bytes);
		return bytes.array();
	}

	@Override
	public void close() {
		Reading.close(source());
	}
}
