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
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.image.AllocationMap;
import org.virtworkbench.image.BackingChain;
import org.virtworkbench.image.Extent;
import org.virtworkbench.image.Layer;
import org.virtworkbench.image.operation.ImageRef;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.image.operation.QemuImgReads;

/** {@code image map}: where what the guest sees lies. */
final class MapImage {

	private final ImageTools tools;

	MapImage(ImageTools tools) {
		this.tools = tools;
	}

	Verb verb() {
		return ShowImage.reading("map", Messages.Map).option(Given.keyFile()).option(Option.value("start-offset", "SIZE", null, Messages.StartOption).letter('s')) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.option(Option.value("max-length", "SIZE", null, Messages.LengthOption).letter('l')).does(this::run); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void run(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		long from = given.size(call, "start-offset").orElse(0); //$NON-NLS-1$
		OptionalLong most = given.size(call, "max-length"); //$NON-NLS-1$
		List<Map<String, Object>> extents;
		try (BackingChain chain = BackingChain.of(given.open(), given.qemu().access(), call.monitor())) {
			if (!chain.isComplete())
				throw Failure.failed(chain.layers().getLast().problem());
			extents = chain.isMappable() ? clipped(chain.map(call.monitor()), from, most) : null;
			for (Layer layer : chain.layers())
				layer.image().ifPresent(image -> ShowImage.noteChange(call, image));
		}
		if (extents == null)
			extents = ofQemuImg(call, given, from, most);
		if (call.json())
			call.out().document("", extents); //$NON-NLS-1$
		else
			table(call, extents);
	}

	private static List<Map<String, Object>> ofQemuImg(Invocation call, Given given, long from, OptionalLong most) throws CoreException {
		ImageRef image = given.image(false);
		call.note(NLS.bind(Messages.ByQemuImg, image.name(), image.format().qemuName()));
		List<Map<String, Object>> extents = new ArrayList<>();
		for (Object extent : JsonDocument.list(new QemuImgReads(given.qemu()).map(image, from, most, call.monitor())))
			extents.add(JsonDocument.object(extent));
		return extents;
	}

	/** The part between two places, as qemu-img cuts the extents at its ends. */
	private static List<Map<String, Object>> clipped(AllocationMap map, long from, OptionalLong most) {
		long end = most.isPresent() && most.getAsLong() < map.end() - from ? from + most.getAsLong() : map.end();
		List<Map<String, Object>> extents = new ArrayList<>();
		if (from >= end)
			return extents;
		for (int i = map.indexAt(from); i < map.size() && map.start(i) < end; i++) {
			Extent whole = map.get(i);
			long start = Math.max(from, whole.start());
			OptionalLong offset = whole.offset().isPresent() ? OptionalLong.of(whole.offset().getAsLong() + start - whole.start()) : OptionalLong.empty();
			extents.add(new Extent(start, Math.min(end, whole.start() + whole.length()) - start, whole.depth(), whole.present(), whole.zero(), whole.data(),
					whole.compressed(), offset).toJson());
		}
		return extents;
	}

	private static void table(Invocation call, List<Map<String, Object>> extents) {
		call.out().table(List.of(new Column("start", Messages.Column_start, true), new Column("length", Messages.Column_length, true), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("depth", Messages.Column_depth, true), new Column("kind", Messages.Column_kind, false), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("offset", Messages.Column_inFile, true)), //$NON-NLS-1$
				extents.stream().map(extent -> List.of(text(extent, "start"), text(extent, "length"), text(extent, "depth"), Cell.of(kind(extent)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						text(extent, "offset"))).toList()); //$NON-NLS-1$
	}

	private static Cell text(Map<String, Object> extent, String key) {
		return Cell.of(extent.containsKey(key) ? extent.get(key).toString() : null);
	}

	private static String kind(Map<String, Object> extent) {
		boolean data = Boolean.TRUE.equals(extent.get("data")), zero = Boolean.TRUE.equals(extent.get("zero")); //$NON-NLS-1$ //$NON-NLS-2$
		if (Boolean.TRUE.equals(extent.get("compressed"))) //$NON-NLS-1$
			return Messages.Kind_compressed;
		if (data)
			return zero ? Messages.Kind_preallocated : Messages.Kind_data;
		return Boolean.FALSE.equals(extent.get("present")) ? Messages.Kind_unallocated : Messages.Kind_zero; //$NON-NLS-1$
	}

	/** What a document says of a layer that was not opened. */
	static Map<String, Object> problem(Layer layer) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("filename", layer.path().map(Object::toString).orElse(layer.name())); //$NON-NLS-1$
		json.put("problem", layer.problem()); //$NON-NLS-1$
		return json;
	}
}
