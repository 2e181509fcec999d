package org.virtworkbench.image;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The consistency of an image's reference counts, counted as {@code qemu-img check} counts.
 *
 * @param filename           as it was asked for
 * @param corruptions        errors that may cost data
 * @param leaks              clusters that are counted and used by nothing: only lost space
 * @param checkErrors        places that could not be checked
 * @param imageEndOffset     bytes up to the end of the last cluster in use
 * @param totalClusters      of the guest's disk; 0 where the check did not come that far
 * @param allocatedClusters  of the guest's disk
 * @param fragmentedClusters those that do not follow their predecessor in the file
 * @param compressedClusters of the guest's disk
 * @param findings           the first of what was found, at most {@value #MOST_FINDINGS}
 */
public record CheckResult(String filename, ImageFormat format, long corruptions, long leaks, long checkErrors, long imageEndOffset, long totalClusters,
		long allocatedClusters, long fragmentedClusters, long compressedClusters, List<Finding> findings) {

	/** More than a person reads; an image can have millions. */
	public static final int MOST_FINDINGS = 10_000;

	/** Of an image that is none: it is not even known where its tables are. */
	public static CheckResult unreadable(String filename, ImageFormat format, String sentence) {
		return new CheckResult(filename, format, 0, 0, 1, 0, 0, 0, 0, 0, List.of(new Finding(Finding.Severity.ERROR, sentence, OptionalLong.empty())));
	}

	/** Whether nothing was found. */
	public boolean isClean() {
		return corruptions == 0 && leaks == 0 && checkErrors == 0;
	}

	/** {@code qemu-img check --output=json}: numbers that are 0 are left out, but for the errors and the end. */
	public Map<String, Object> toJson() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("filename", filename); //$NON-NLS-1$
		json.put("format", format.qemuName()); //$NON-NLS-1$
		json.put("check-errors", checkErrors); //$NON-NLS-1$
		put(json, "image-end-offset", imageEndOffset); //$NON-NLS-1$
		put(json, "corruptions", corruptions); //$NON-NLS-1$
		put(json, "leaks", leaks); //$NON-NLS-1$
		put(json, "total-clusters", totalClusters); //$NON-NLS-1$
		put(json, "allocated-clusters", allocatedClusters); //$NON-NLS-1$
		put(json, "fragmented-clusters", fragmentedClusters); //$NON-NLS-1$
		put(json, "compressed-clusters", compressedClusters); //$NON-NLS-1$
		return json;
	}

	private static void put(Map<String, Object> json, String key, long value) {
		if (value != 0)
			json.put(key, value);
	}
}
