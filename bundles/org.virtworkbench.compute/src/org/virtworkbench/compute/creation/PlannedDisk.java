package org.virtworkbench.compute.creation;

/**
 * A disk of a new domain with everything decided.
 *
 * @param type   "file", "block", "volume"
 * @param source path; null: an empty drive
 * @param pool   for a volume that has no path
 * @param order  in which the firmware tries it; 0: it does not
 * @param made   what has to be made first; null where it exists
 */
record PlannedDisk(NewDisk wanted, String type, String source, String pool, String format, String bus, String target, int order, NewVolume made) {

	PlannedDisk withOrder(int place) {
		return new PlannedDisk(wanted, type, source, pool, format, bus, target, place, made);
	}
}
