package org.virtworkbench.image.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Output.Cell;
import org.virtworkbench.core.command.Output.Column;
import org.virtworkbench.core.command.Output.Field;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.BackingChain;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.ImageInfo;
import org.virtworkbench.image.Layer;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.image.operation.ImageUse;
import org.virtworkbench.image.qcow2.Qcow2Image;

/** {@code image info}, {@code layout} and {@code chain}: what our own reader sees, also while a guest runs. */
final class ShowImage {

	private final ImageTools tools;

	ShowImage(ImageTools tools) {
		this.tools = tools;
	}

	List<Verb> verbs() {
		return List.of(
				reading("info", Messages.Info).option(Option.flag("backing-chain", Messages.BackingChainOption)).does(this::info), //$NON-NLS-1$ //$NON-NLS-2$
				reading("layout", Messages.Layout).option(Option.flag("header", Messages.HeaderOption)).does(this::layout), //$NON-NLS-1$ //$NON-NLS-2$
				new MapImage(tools).verb(), reading("chain", Messages.Chain).does(this::chain)); //$NON-NLS-1$
	}

	static Verb.Builder reading(String verb, String summary) {
		return Given.opening(Given.one(verb, summary)).option(Given.shared(Messages.SharedAnyway));
	}

	/** Says it where somebody wrote meanwhile: what was read may not fit together. */
	static void noteChange(Invocation call, DiskImage image) {
		if (image.changed())
			call.note(NLS.bind(Messages.ChangedMeanwhile, image.source().name()));
	}

	/** Says what could not be read; then there is a document, and the exit code says that it is not all. */
	static void noteFaults(Invocation call, DiskImage image) {
		if (image.faults().isEmpty())
			return;
		image.faults().forEach(call::note);
		call.endWith(Failure.Kind.FAILED);
	}

	private void info(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		if (call.has("backing-chain")) { //$NON-NLS-1$
			chainInfo(call, given);
			return;
		}
		try (DiskImage image = given.examine()) {
			if (call.json())
				call.out().document("", json(image)); //$NON-NLS-1$
			else
				call.out().object(fields(image));
			noteFaults(call, image);
			noteChange(call, image);
		}
	}

	/** qemu-img's document, what could not be read, and whether a guest uses the image. */
	private static Map<String, Object> json(DiskImage image) throws CoreException {
		Map<String, Object> json = new LinkedHashMap<>(image.info().toJson());
		if (!image.faults().isEmpty())
			json.put("faults", image.faults()); //$NON-NLS-1$
		image.source().path().ifPresent(file -> json.put("in-use", ImageUse.of(file).isUsed())); //$NON-NLS-1$
		return json;
	}

	private void chainInfo(Invocation call, Given given) throws CoreException {
		try (BackingChain chain = BackingChain.of(given.open(), given.qemu().access(), call.monitor())) {
			List<Object> json = new ArrayList<>();
			List<Field> fields = new ArrayList<>();
			for (Layer layer : chain.layers()) {
				if (layer.image().isEmpty()) {
					call.note(layer.problem());
					json.add(MapImage.problem(layer));
					continue;
				}
				json.add(json(layer.image().get()));
				fields.addAll(fields(layer.image().get()));
				noteChange(call, layer.image().get());
			}
			if (call.json())
				call.out().document("", json); //$NON-NLS-1$
			else
				call.out().object(fields);
		}
	}

	private static List<Field> fields(DiskImage image) throws CoreException {
		ImageInfo info = image.info();
		List<Field> fields = new ArrayList<>();
		add(fields, Messages.Field_image, info.filename());
		add(fields, Messages.Field_format, info.format().qemuName());
		add(fields, Messages.Field_virtualSize, exact(info.virtualSize()));
		info.actualSize().ifPresent(bytes -> add(fields, Messages.Field_diskSize, exact(bytes)));
		info.clusterSize().ifPresent(bytes -> add(fields, Messages.Field_clusterSize, exact(bytes)));
		add(fields, Messages.Field_encrypted, info.encrypted() ? Messages.Yes : Messages.No);
		if (info.dirty())
			add(fields, Messages.Field_dirty, Messages.Yes);
		info.backing().ifPresent(base -> {
			add(fields, Messages.Field_base, base.name());
			add(fields, Messages.Field_baseFormat, base.format().orElse(Messages.Unstated));
		});
		image.dataFile().ifPresent(data -> add(fields, Messages.Field_dataFile, data.name()));
		if (!info.snapshots().isEmpty())
			add(fields, Messages.Field_snapshots, Integer.toString(info.snapshots().size()));
		info.formatSpecific().forEach((key, value) -> {
			if (value instanceof String || value instanceof Number || value instanceof Boolean)
				add(fields, key, value.toString());
		});
		image.source().path().map(ImageUse::of).filter(ImageUse::isUsed).ifPresent(use -> add(fields, Messages.Field_usedBy, use.who()));
		return fields;
	}

	private static void add(List<Field> fields, String title, String text) {
		fields.add(new Field(title, title, Cell.of(text)));
	}

	/** "64 MiB (67108864 bytes)" */
	static String exact(long bytes) {
		return bytes < 1024 ? Sizes.human(bytes) : NLS.bind(Messages.ExactSize, Sizes.human(bytes), Long.toString(bytes));
	}

	private void layout(Invocation call) throws CoreException {
		try (DiskImage image = new Given(tools, call).examine()) {
			if (!call.has("header")) //$NON-NLS-1$
				structures(call, image);
			else if (image instanceof Qcow2Image qcow2)
				header(call, qcow2);
			else
				throw Failure.failed(NLS.bind(Messages.HeaderOfQcow2Only, image.source().name(), image.format().qemuName()));
			noteFaults(call, image);
			noteChange(call, image);
		}
	}

	private static void header(Invocation call, Qcow2Image image) {
		call.out().table(List.of(new Column("offset", Messages.Column_offset, true), new Column("length", Messages.Column_length, true), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("name", Messages.Column_field, false), new Column("value", Messages.Column_value, true), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("meaning", Messages.Column_meaning, false)), //$NON-NLS-1$
				image.header().fields().stream().map(field -> List.of(number(field.offset()), number(field.length()), Cell.of(field.name()),
						new Cell(Long.toUnsignedString(field.value()), new java.math.BigInteger(Long.toUnsignedString(field.value()))),
						Cell.of(field.meaning()))).toList());
	}

	private static void structures(Invocation call, DiskImage image) throws CoreException {
		call.out().table(List.of(new Column("offset", Messages.Column_offset, true), new Column("length", Messages.Column_length, true), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("kind", Messages.Column_kind, false), new Column("detail", Messages.Column_detail, false)), //$NON-NLS-1$ //$NON-NLS-2$
				image.layout(call.monitor()).stream().map(part -> List.of(number(part.offset()), number(part.length()), Cell.of(part.kind().key()),
						new Cell(part.detail(), part.detail().isEmpty() ? null : part.detail()))).toList());
	}

	static Cell number(long value) {
		return new Cell(Long.toString(value), value);
	}

	private void chain(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		try (BackingChain chain = BackingChain.of(given.open(), given.qemu().access(), call.monitor())) {
			OptionalLong[] shares = shares(call, chain);
			List<List<Cell>> rows = new ArrayList<>();
			for (Layer layer : chain.layers()) {
				rows.add(row(layer, shares[layer.depth()]));
				if (layer.state() != Layer.State.OPENED)
					call.note(layer.problem());
				layer.image().ifPresent(image -> noteChange(call, image));
			}
			List<Column> columns = new ArrayList<>(List.of(new Column("depth", Messages.Column_depth, true), //$NON-NLS-1$
					new Column("filename", Messages.Column_image, false), new Column("format", Messages.Column_format, false), //$NON-NLS-1$ //$NON-NLS-2$
					new Column("virtual-size", Messages.Column_size, true), new Column("data-size", Messages.Column_data, true), //$NON-NLS-1$ //$NON-NLS-2$
					new Column("state", Messages.Column_state, false))); //$NON-NLS-1$
			if (call.json())
				columns.add(new Column("problem", "", false)); //$NON-NLS-1$ //$NON-NLS-2$
			call.out().table(columns, rows.stream().map(row -> row.subList(0, columns.size())).toList());
		}
	}

	/** How much of the disk comes from each layer. */
	private static OptionalLong[] shares(Invocation call, BackingChain chain) throws CoreException {
		OptionalLong[] shares = new OptionalLong[chain.layers().size()];
		java.util.Arrays.fill(shares, OptionalLong.empty());
		if (!chain.isMappable())
			return shares;
		var map = chain.map(call.monitor());
		for (int depth = 0; depth < shares.length; depth++)
			shares[depth] = OptionalLong.of(map.dataBytes(depth));
		return shares;
	}

	private static List<Cell> row(Layer layer, OptionalLong share) {
		String name = layer.path().map(Object::toString).orElse(layer.name());
		Cell size = layer.image().map(image -> size(image.virtualSize())).orElse(Cell.of(null));
		Cell data = share.isPresent() ? size(share.getAsLong()) : Cell.of(null);
		String format = layer.image().map(image -> image.format().qemuName()).orElse(layer.stated().orElse(null));
		return List.of(number(layer.depth()), Cell.of(layer.depth() == 0 ? layer.name() : name), Cell.of(format), size, data,
				new Cell(state(layer.state()), layer.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')),
				Cell.of(layer.problem().isEmpty() ? null : layer.problem()));
	}

	private static Cell size(long bytes) {
		return new Cell(Sizes.human(bytes), bytes);
	}

	private static String state(Layer.State state) {
		return switch (state) {
		case OPENED -> Messages.State_opened;
		case WRONG_FORMAT -> Messages.State_wrongFormat;
		case UNSTATED_FORMAT -> Messages.State_unstatedFormat;
		case MISSING -> Messages.State_missing;
		case NOT_ALLOWED -> Messages.State_notAllowed;
		case NOT_A_FILE -> Messages.State_notAFile;
		case LOOP -> Messages.State_loop;
		case TOO_DEEP -> Messages.State_tooDeep;
		case UNREADABLE -> Messages.State_unreadable;
		};
	}
}
