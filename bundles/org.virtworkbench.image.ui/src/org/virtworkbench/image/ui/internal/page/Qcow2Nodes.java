package org.virtworkbench.image.ui.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.Bitmap;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.Structure;
import org.virtworkbench.image.qcow2.L1Table;
import org.virtworkbench.image.qcow2.L2Table;
import org.virtworkbench.image.qcow2.Qcow2Header;
import org.virtworkbench.image.qcow2.Qcow2Image;
import org.virtworkbench.image.ui.internal.ImageReading.Opened;
import org.virtworkbench.image.ui.internal.page.Node.Fact;

/** The tree of a qcow2 image: header, tables down to the cluster, snapshots, bitmaps, and every structure in the order of the file. */
final class Qcow2Nodes {

	/** Children of one node; more are put into groups. */
	static final int GROUP = 256;
	private static final int ENTRY = 8;

	private Qcow2Nodes() {
	}

	/** Called in a job. */
	static List<Node> roots(Qcow2Image image) throws CoreException {
		Qcow2Header header = image.header();
		List<Node> roots = new ArrayList<>();
		roots.add(header(header));
		roots.add(table(Messages.Node_l1, image.activeTable()));
		if (!image.snapshots().isEmpty())
			roots.add(Node.parent(Messages.Node_snapshots, String.valueOf(image.snapshots().size()), header.snapshotsOffset(), 0, List.of(),
					(opened, monitor) -> snapshots(qcow2(opened))));
		if (!image.bitmaps().isEmpty())
			roots.add(Node.parent(Messages.Node_bitmaps, String.valueOf(image.bitmaps().size()), -1, 0, List.of(),
					(opened, monitor) -> qcow2(opened).bitmaps().stream().map(Qcow2Nodes::bitmap).toList()));
		roots.add(Node.parent(Messages.Node_layout, "", -1, 0, List.of(), Qcow2Nodes::layout)); //$NON-NLS-1$
		return roots;
	}

	private static Qcow2Image qcow2(Opened opened) {
		return (Qcow2Image) opened.image();
	}

	private static Node header(Qcow2Header header) {
		List<Node> children = new ArrayList<>();
		for (Qcow2Header.Field field : header.fields())
			children.add(Node.leaf(field.name(), field.meaning().isEmpty() ? number(field.value()) : field.meaning(), field.offset(), field.length(),
					List.of(new Fact(Messages.Fact_value, both(field.value())), new Fact(Messages.Fact_meaning, field.meaning()))));
		header.backingName().ifPresent(name -> children.add(Node.leaf(Messages.Node_backingName, name, header.backingOffset(), header.backingLength(),
				List.of(new Fact(Messages.Fact_value, name)))));
		for (Qcow2Header.Extension extension : header.extensions())
			children.add(Node.leaf(NLS.bind(Messages.Node_extension, extension(extension.type())), NLS.bind(Messages.Bytes, extension.data().length),
					extension.offset(), extension.data().length, List.of(new Fact(Messages.Fact_type, hex(extension.type() & 0xffff_ffffL)))));
		return Node.parent(Messages.Node_header, NLS.bind(Messages.Node_version, header.version()), 0, header.length(), List.of(),
				(opened, monitor) -> children);
	}

	private static String extension(int type) {
		return switch (type) {
		case Qcow2Header.BACKING_FORMAT -> Messages.Extension_backingFormat;
		case Qcow2Header.FEATURE_NAMES -> Messages.Extension_featureNames;
		case Qcow2Header.BITMAPS_DIRECTORY -> Messages.Extension_bitmaps;
		case Qcow2Header.ENCRYPTION -> Messages.Extension_encryption;
		case Qcow2Header.DATA_FILE_NAME -> Messages.Extension_dataFile;
		default -> hex(type & 0xffff_ffffL);
		};
	}

	private static List<Node> snapshots(Qcow2Image image) throws CoreException {
		List<Node> nodes = new ArrayList<>();
		for (InternalSnapshot snapshot : image.snapshots())
			nodes.add(table(NLS.bind(Messages.Node_snapshot, snapshot.id(), snapshot.name()), image.table(snapshot)));
		return nodes;
	}

	private static Node bitmap(Bitmap bitmap) {
		return Node.leaf(bitmap.name(), Sizes.human(bitmap.granularity()), bitmap.tableOffset(), bitmap.tableEntries() * ENTRY,
				List.of(new Fact(Messages.Fact_granularity, Sizes.human(bitmap.granularity())),
						new Fact(Messages.Fact_records, bitmap.auto() ? Messages.Yes : Messages.No),
						new Fact(Messages.Fact_trusted, bitmap.inUse() ? Messages.No : Messages.Yes)));
	}

	/** An L1 table with those of its entries that lead somewhere. */
	private static Node table(String text, L1Table table) {
		List<Integer> used = new ArrayList<>();
		for (int i = 0; i < table.size(); i++)
			if (table.entry(i).raw() != 0)
				used.add(i);
		return Node.parent(text, NLS.bind(Messages.Node_entries, used.size(), table.size()), table.offset(), (long) table.size() * ENTRY,
				List.of(new Fact(Messages.Fact_covers, Sizes.human(table.covered()))), (opened, monitor) -> groups(used, i -> entry(table.entry(i), table.covered())));
	}

	private static Node entry(L1Table.Entry entry, long covers) {
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact(Messages.Fact_guest, position(entry.guestOffset())));
		facts.add(new Fact(Messages.Fact_points, position(entry.tableOffset())));
		facts.add(new Fact(Messages.Fact_copied, entry.copied() ? Messages.Yes : Messages.No));
		if (entry.reservedBits())
			facts.add(new Fact(Messages.Fact_wrong, Messages.Fact_reserved));
		return Node.parent(NLS.bind(Messages.Node_l2, entry.index()), position(entry.tableOffset()), entry.position(), ENTRY, facts,
				(opened, monitor) -> clusters(qcow2(opened), entry)).of(entry.guestOffset(), entry.guestOffset() + covers);
	}

	/** The clusters of an L2 table that are described there. */
	private static List<Node> clusters(Qcow2Image image, L1Table.Entry entry) throws CoreException {
		L2Table table = image.table(entry);
		List<Integer> used = new ArrayList<>();
		for (int i = 0; i < table.size(); i++)
			if (table.entry(i).raw() != 0 || table.entry(i).subclusters() != 0)
				used.add(i);
		long cluster = image.header().clusterSize();
		return groups(used, i -> cluster(table.entry(i), cluster));
	}

	private static Node cluster(L2Table.Entry entry, long clusterSize) {
		boolean compressed = entry.kind() == L2Table.Kind.COMPRESSED;
		boolean stored = !entry.external() && (compressed || entry.kind() == L2Table.Kind.NORMAL || entry.kind() == L2Table.Kind.ZERO_ALLOCATED);
		long length = compressed ? entry.compressedLength() : clusterSize;
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact(Messages.Fact_guest, position(entry.guestOffset())));
		facts.add(new Fact(Messages.Fact_entry, position(entry.position()) + "  " + hex(entry.raw()))); //$NON-NLS-1$
		if (entry.extended())
			facts.add(new Fact(Messages.Fact_subclusters, subclusters(entry.subclusters())));
		if (entry.kind() != L2Table.Kind.UNALLOCATED && entry.kind() != L2Table.Kind.ZERO)
			facts.add(new Fact(Messages.Fact_data, position(entry.hostOffset())));
		if (compressed)
			facts.add(new Fact(Messages.Fact_compressed, Sizes.human(length)));
		facts.add(new Fact(Messages.Fact_copied, entry.copied() ? Messages.Yes : Messages.No));
		return Node.leaf(NLS.bind(Messages.Node_cluster, Sizes.human(entry.guestOffset())), kind(entry.kind()), stored ? entry.hostOffset() : entry.position(),
				stored ? length : ENTRY, facts).of(entry.guestOffset(), entry.guestOffset() + clusterSize);
	}

	/** The 32 subclusters of an extended entry, first to last: # data, 0 zeros, . nothing. */
	private static String subclusters(long bits) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 32; i++)
			text.append((bits >>> i & 1) != 0 ? '#' : (bits >>> 32 + i & 1) != 0 ? '0' : '.');
		return text.toString();
	}

	static String kind(L2Table.Kind kind) {
		return switch (kind) {
		case UNALLOCATED -> Messages.Kind_unallocated;
		case NORMAL -> Messages.Kind_normal;
		case ZERO -> Messages.Kind_zero;
		case ZERO_ALLOCATED -> Messages.Kind_zeroAllocated;
		case COMPRESSED -> Messages.Kind_compressed;
		};
	}

	private static List<Node> layout(Opened opened, IProgressMonitor monitor) throws CoreException {
		List<Structure> structures = qcow2(opened).layout(monitor);
		List<Integer> all = new ArrayList<>();
		for (int i = 0; i < structures.size(); i++)
			all.add(i);
		return groups(all, i -> {
			Structure structure = structures.get(i);
			String what = StructureWords.word(structure.kind());
			return Node.leaf(structure.detail().isEmpty() ? what : what + ' ' + structure.detail(), position(structure.offset()), structure.offset(),
					structure.length(), List.of(new Fact(Messages.Fact_length, exact(structure.length()))));
		});
	}

	private interface Maker {
		Node make(int index);
	}

	/** The nodes themselves, or where they are many, groups of them. */
	private static List<Node> groups(List<Integer> indices, Maker maker) {
		if (indices.size() <= GROUP)
			return indices.stream().map(maker::make).toList();
		List<Node> groups = new ArrayList<>();
		for (int i = 0; i < indices.size(); i += GROUP) {
			List<Integer> part = indices.subList(i, Math.min(indices.size(), i + GROUP));
			Node first = maker.make(part.get(0));
			Node last = maker.make(part.get(part.size() - 1));
			groups.add(Node.parent(NLS.bind(Messages.Node_group, first.text(), last.text()), "", first.offset(), //$NON-NLS-1$
					Math.max(0, last.offset() + last.length() - first.offset()), List.of(), (opened, monitor) -> part.stream().map(maker::make).toList())
					.of(first.guest(), last.end()));
		}
		return groups;
	}

	static String position(long offset) {
		return hex(offset) + " (" + Sizes.human(offset) + ')'; //$NON-NLS-1$
	}

	static String exact(long bytes) {
		return Sizes.human(bytes) + " (" + number(bytes) + ')'; //$NON-NLS-1$
	}

	private static String number(long value) {
		return value < 0 ? Long.toUnsignedString(value) : String.format("%,d", value); //$NON-NLS-1$
	}

	private static String both(long value) {
		return number(value) + "  " + hex(value); //$NON-NLS-1$
	}

	private static String hex(long value) {
		return "0x" + Long.toHexString(value); //$NON-NLS-1$
	}
}
