package org.virtworkbench.image.operation;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.AllocationMap;
import org.virtworkbench.image.BackingChain;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.MeasureResult;
import org.virtworkbench.image.qcow2.Qcow2Image;
import org.virtworkbench.image.qcow2.Qcow2Layout;

/**
 * The room that a new image takes, as {@code qemu-img measure} computes it, by our own reader: fast enough while a person types. Empty where it does not know
 * the format or an option; then qemu-img is to be asked, see {@link QemuImgReads}.
 */
public final class RoomNeeded {

	/** Options of a qcow2 image that decide how much room it takes, or do not matter for it. */
	private static final Set<String> KNOWN = Set.of("cluster_size", "refcount_bits", "extended_l2", "compat", "preallocation", "lazy_refcounts", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"compression_type"); //$NON-NLS-1$

	private RoomNeeded() {
	}

	/**
	 * Of an empty disk.
	 *
	 * @param size    bytes that the guest sees
	 * @param options of the new image, as for {@link NewImage}
	 */
	public static Optional<MeasureResult> empty(long size, ImageFormat target, Map<String, String> options) {
		if (target == ImageFormat.RAW)
			return options.isEmpty() ? Optional.of(raw(size)) : Optional.empty();
		return layout(target, options).map(layout -> layout.measure(size));
	}

	/**
	 * Of a copy of this content.
	 *
	 * @param content the map of the chain
	 * @param chain   that it was made of: bitmaps may go along
	 */
	public static Optional<MeasureResult> copy(AllocationMap content, BackingChain chain, ImageFormat target, Map<String, String> options) {
		if (target == ImageFormat.RAW)
			return options.isEmpty() ? Optional.of(raw(content.end())) : Optional.empty();
		return layout(target, options).map(layout -> chain.layers().get(0).image().orElse(null) instanceof Qcow2Image qcow2 ? qcow2.measure(content, layout)
				: layout.measure(content, OptionalLong.empty()));
	}

	/** As {@link #copy(AllocationMap, BackingChain, ImageFormat, Map)}; empty also where our readers do not map a layer. */
	public static Optional<MeasureResult> copy(BackingChain chain, ImageFormat target, Map<String, String> options, IProgressMonitor monitor) throws CoreException {
		return chain.isMappable() ? copy(chain.map(monitor), chain, target, options) : Optional.empty();
	}

	/** Whole sectors of 512 bytes, all of them. */
	private static MeasureResult raw(long size) {
		long bytes = (size + 511) / 512 * 512;
		return new MeasureResult(bytes, bytes, OptionalLong.empty());
	}

	private static Optional<Qcow2Layout> layout(ImageFormat target, Map<String, String> options) {
		if (target != ImageFormat.QCOW2 || !KNOWN.containsAll(options.keySet()))
			return Optional.empty();
		Qcow2Layout plain = Qcow2Layout.DEFAULT;
		long cluster = number(options, "cluster_size", plain.clusterSize()); //$NON-NLS-1$
		long bits = number(options, "refcount_bits", plain.refcountBits()); //$NON-NLS-1$
		// what qemu-img refuses it shall refuse in its own words
		if (Long.bitCount(cluster) != 1 || cluster < 512 || cluster > 2 << 20 || Long.bitCount(bits) != 1 || bits > 64)
			return Optional.empty();
		String compat = options.getOrDefault("compat", "1.1"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean wide = "on".equals(options.get("extended_l2")); //$NON-NLS-1$ //$NON-NLS-2$
		boolean old = compat.equals("0.10") || compat.equals("v2"); //$NON-NLS-1$ //$NON-NLS-2$
		if (old && (bits != 16 || wide) || wide && cluster < 16 << 10)
			return Optional.empty();
		String preallocation = options.getOrDefault("preallocation", "off"); //$NON-NLS-1$ //$NON-NLS-2$
		return Optional.of(new Qcow2Layout((int) cluster, (int) bits, wide, !old, preallocation.equals("falloc") || preallocation.equals("full"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static long number(Map<String, String> options, String name, long otherwise) {
		return options.containsKey(name) ? Sizes.parse(options.get(name), "bytes").orElse(0) : otherwise; //$NON-NLS-1$
	}
}
