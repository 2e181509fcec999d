package org.virtworkbench.image;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is known of an image without reading its tables: {@code qemu-img info}.
 *
 * @param filename       as it was asked for
 * @param virtualSize    bytes that the guest sees
 * @param actualSize     bytes that the file system has allocated; empty where that cannot be asked
 * @param clusterSize    bytes; empty where the format has none
 * @param dirty          the image was not closed properly (qcow2 with lazy refcounts, vdi, vhdx, qed)
 * @param encrypted      the data cannot be read without a key
 * @param backing        the image below
 * @param backingPath    its full name, where {@code backing} has a relative one
 * @param snapshots      within the image
 * @param formatSpecific the document under {@code format-specific.data} of qemu-img, with its keys and values; empty where the format has none
 */
public record ImageInfo(String filename, ImageFormat format, long virtualSize, OptionalLong actualSize, OptionalLong clusterSize, boolean dirty,
		boolean encrypted, Optional<FileReference> backing, Optional<String> backingPath, List<InternalSnapshot> snapshots,
		Map<String, Object> formatSpecific) {

	/** {@code qemu-img info --output=json}: the same keys and values. */
	public Map<String, Object> toJson() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("filename", filename); //$NON-NLS-1$
		json.put("format", format.qemuName()); //$NON-NLS-1$
		json.put("virtual-size", virtualSize); //$NON-NLS-1$
		actualSize.ifPresent(size -> json.put("actual-size", size)); //$NON-NLS-1$
		clusterSize.ifPresent(size -> json.put("cluster-size", size)); //$NON-NLS-1$
		if (encrypted)
			json.put("encrypted", true); //$NON-NLS-1$
		json.put("dirty-flag", dirty); //$NON-NLS-1$
		backing.ifPresent(base -> {
			json.put("backing-filename", base.name()); //$NON-NLS-1$
			base.format().ifPresent(name -> json.put("backing-filename-format", name)); //$NON-NLS-1$
		});
		backingPath.ifPresent(path -> json.put("full-backing-filename", path)); //$NON-NLS-1$
		if (!snapshots.isEmpty())
			json.put("snapshots", snapshots.stream().map(InternalSnapshot::toJson).toList()); //$NON-NLS-1$
		if (!formatSpecific.isEmpty()) {
			Map<String, Object> specific = new LinkedHashMap<>();
			specific.put("type", format.qemuName()); //$NON-NLS-1$
			specific.put("data", formatSpecific); //$NON-NLS-1$
			json.put("format-specific", specific); //$NON-NLS-1$
		}
		return json;
	}
}
