package org.virtworkbench.image;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A part of an image file: what {@code image layout} lists.
 *
 * @param kind   what it is
 * @param offset position in the file
 * @param length bytes
 * @param detail what tells it from others of its kind: a snapshot's name, the number of a table; empty where there is one only
 */
public record Structure(Kind kind, long offset, long length, String detail) {

	/** What a part of a file is for; {@link #key} is its name for scripts. */
	public enum Kind {
		HEADER("header"), HEADER_EXTENSION("header-extension"), BACKING_NAME("backing-file-name"), FEATURE_NAMES("feature-name-table"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		L1_TABLE("l1-table"), L2_TABLE("l2-table"), REFCOUNT_TABLE("refcount-table"), REFCOUNT_BLOCK("refcount-block"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		SNAPSHOT_TABLE("snapshot-table"), SNAPSHOT_L1_TABLE("snapshot-l1-table"), SNAPSHOT_L2_TABLE("snapshot-l2-table"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		BITMAP_DIRECTORY("bitmap-directory"), BITMAP_TABLE("bitmap-table"), BITMAP_DATA("bitmap-data"), ENCRYPTION_HEADER("encryption-header"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		/** A run of clusters of one {@link ClusterUse}. */
		CLUSTERS("clusters"), //$NON-NLS-1$
		/** Of formats that are read by their header only: a table or block allocation structure. */
		TABLE("table"), FOOTER("footer"), DESCRIPTOR("descriptor"), DATA("data"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

		private final String key;

		Kind(String key) {
			this.key = key;
		}

		public String key() {
			return key;
		}
	}

	public Map<String, Object> toJson() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("kind", kind.key()); //$NON-NLS-1$
		json.put("offset", offset); //$NON-NLS-1$
		json.put("length", length); //$NON-NLS-1$
		if (!detail.isEmpty())
			json.put("detail", detail); //$NON-NLS-1$
		return json;
	}
}
