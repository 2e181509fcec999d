package org.virtworkbench.image.internal.format;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.FileReference;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.Structure.Kind;

/**
 * VMware's format (Virtual Disk Format 1.1): a sparse file with its description inside, stream optimized or not, or a description of other files, which are
 * not opened.
 */
public final class VmdkReader {

	private static final int HEADER = 79, SECTOR = 512, LARGEST_DESCRIPTOR = 1 << 20, KDMV = 0x564d444b;
	private static final long AT_END = -1;
	private static final long LARGEST = Long.MAX_VALUE / SECTOR;

	private final HeaderImage image;
	private final List<Map<String, Object>> extents = new ArrayList<>();

	private VmdkReader(Source source) {
		image = new HeaderImage(source, ImageFormat.VMDK);
	}

	public static DiskImage read(Source source) throws CoreException {
		VmdkReader reader = new VmdkReader(source);
		if (source.size() >= HEADER && reader.image.bytes(0, 4, LITTLE_ENDIAN).getInt(0) == KDMV)
			reader.sparse(source);
		else
			reader.description(source);
		return reader.image;
	}

	private void sparse(Source source) throws CoreException {
		ByteBuffer header = image.structure(Kind.HEADER, 0, HEADER, LITTLE_ENDIAN);
		if (header.getLong(56) == AT_END) {
			// a stream is written without going back: the true header stands before the mark of the end
			header = image.structure(Kind.FOOTER, source.size() - 2 * SECTOR, HEADER, LITTLE_ENDIAN);
			image.require(header.getInt(0) == KDMV);
		}
		int version = header.getInt(4);
		long capacity = header.getLong(12), grain = header.getLong(20), descriptor = header.getLong(28), length = header.getLong(36);
		image.require(version >= 1 && version <= 3 && capacity >= 0 && capacity < LARGEST && grain > 0 && grain <= 0x200000);
		image.virtualSize = capacity * SECTOR;
		image.clusterSize = OptionalLong.of(grain * SECTOR);
		image.mention(Kind.TABLE, header.getLong(56) * SECTOR, (capacity + grain * 512 - 1) / (grain * 512) * 4);
		Map<String, Object> extent = new LinkedHashMap<>();
		extent.put("filename", source.name()); //$NON-NLS-1$
		extent.put("format", ""); //$NON-NLS-1$ //$NON-NLS-2$
		extent.put("virtual-size", image.virtualSize); //$NON-NLS-1$
		extent.put("cluster-size", grain * SECTOR); //$NON-NLS-1$
		if (header.getShort(77) != 0)
			extent.put("compressed", true); //$NON-NLS-1$
		extents.add(extent);
		image.require(descriptor > 0 && descriptor < LARGEST && length > 0 && length * SECTOR <= LARGEST_DESCRIPTOR);
		// without a capacity QEMU takes the description inside for the image, with the other files that it names
		image.facts = facts(text(image.structure(Kind.DESCRIPTOR, descriptor * SECTOR, (int) length * SECTOR, LITTLE_ENDIAN)), capacity == 0);
	}

	private void description(Source source) throws CoreException {
		int length = (int) Math.min(source.size(), LARGEST_DESCRIPTOR);
		image.facts = facts(text(image.structure(Kind.DESCRIPTOR, 0, length, LITTLE_ENDIAN)), true);
		image.require(!extents.isEmpty());
	}

	private static String text(ByteBuffer bytes) {
		String text = StandardCharsets.UTF_8.decode(bytes).toString();
		int end = text.indexOf('\0');
		return end < 0 ? text : text.substring(0, end);
	}

	private Map<String, Object> facts(String description, boolean elsewhere) throws CoreException {
		Map<String, Object> facts = new LinkedHashMap<>();
		for (String line : description.split("\r?\n")) { //$NON-NLS-1$
			int equals = line.indexOf('=');
			String key = equals < 0 ? "" : line.substring(0, equals).strip(); //$NON-NLS-1$
			String value = line.substring(equals + 1).strip().replace("\"", ""); //$NON-NLS-1$ //$NON-NLS-2$
			switch (key) {
			case "CID" -> facts.put("cid", hex(value)); //$NON-NLS-1$ //$NON-NLS-2$
			case "parentCID" -> facts.put("parent-cid", hex(value)); //$NON-NLS-1$ //$NON-NLS-2$
			case "createType" -> facts.put("create-type", value); //$NON-NLS-1$ //$NON-NLS-2$
			// a base whose format is not stated, though it ought to be a vmdk: its own header could say anything
			case "parentFileNameHint" -> image.backing = Optional.of(new FileReference(value, Optional.empty())); //$NON-NLS-1$
			default -> {
				// QEMU reads the words by sscanf, which skips blanks before them
				if (elsewhere && line.strip().startsWith("RW")) //$NON-NLS-1$
					extent(line.strip());
			}
			}
		}
		image.require(facts.containsKey("cid") && facts.containsKey("create-type")); //$NON-NLS-1$ //$NON-NLS-2$
		facts.put("extents", extents); //$NON-NLS-1$
		return facts;
	}

	/** {@code RW 20480 FLAT "x-flat.vmdk" 0} */
	private void extent(String line) throws CoreException {
		String[] words = line.split("\\s+", 4); //$NON-NLS-1$
		int open = line.indexOf('"'), close = line.indexOf('"', open + 1);
		image.require(words.length == 4 && words[1].matches("\\d{1,15}") && close > open); //$NON-NLS-1$
		long bytes = Long.parseLong(words[1]) * SECTOR;
		FileReference file = new FileReference(line.substring(open + 1, close), Optional.of(ImageFormat.RAW.qemuName()));
		Map<String, Object> extent = new LinkedHashMap<>();
		extent.put("filename", file.fullName(image.source().name())); //$NON-NLS-1$
		extent.put("format", words[2]); //$NON-NLS-1$
		extent.put("virtual-size", bytes); //$NON-NLS-1$
		extents.add(extent);
		image.virtualSize += bytes;
		if (image.dataFile.isEmpty())
			image.dataFile = Optional.of(file);
	}

	private long hex(String value) throws CoreException {
		image.require(value.matches("[0-9a-fA-F]{1,8}")); //$NON-NLS-1$
		return Long.parseLong(value, 16);
	}
}
