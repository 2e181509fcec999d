package org.virtworkbench.image;

/** What a cluster is used for, in the pictures of a disk and of a file. */
public enum ClusterUse {
	/** File: nothing uses it and its reference count is 0. */
	FREE,
	/** Disk: nothing was ever written, and no base lies below: zeros. */
	UNALLOCATED,
	/** Disk: comes from the base. */
	BACKING,
	/** Holds data of the guest. */
	DATA,
	/** Holds compressed data. */
	COMPRESSED,
	/** Disk: marked as zeros. File: room kept for clusters that read as zeros. */
	ZERO,
	/** File: header or table. */
	METADATA,
	/** File: belongs to snapshots only, not to the disk as it is now. */
	SNAPSHOT,
	/** File: counted, but nothing uses it. */
	LEAKED,
	/** File: used more often than counted, or by things that exclude each other. */
	CORRUPT
}
