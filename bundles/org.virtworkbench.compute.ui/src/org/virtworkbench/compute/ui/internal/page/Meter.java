package org.virtworkbench.compute.ui.internal.page;

import java.util.Map;

/**
 * Turns libvirt's counters (virConnectGetAllDomainStats, see https://libvirt.org/html/libvirt-libvirt-domain.html) into what
 * happens a second. The first reading, and one after the guest was started anew, give no rates. For one thread.
 */
final class Meter {

	private Map<String, Object> before;
	private long beforeNanos;
	private double resident = Double.NaN;

	/**
	 * What is unknown is NaN.
	 *
	 * @param cpu         percent of the time of all its vCPUs
	 * @param memory      KiB that the guest holds of the host's memory, or where that is not known the size of its balloon
	 * @param diskRead    bytes a second, all disks
	 * @param netReceived bytes a second, all interfaces, as the guest sees it
	 */
	record Reading(double cpu, double memory, double diskRead, double diskWritten, double netReceived, double netSent) {
		static final Reading UNKNOWN = new Reading(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
	}

	/**
	 * @param nanos when the statistics were read, by {@link System#nanoTime()}
	 * @param vcpu  number of vCPUs where the statistics do not say; 0 where unknown
	 */
	Reading read(Map<String, Object> stats, int vcpu, long nanos) {
		double seconds = before == null ? 0 : (nanos - beforeNanos) / 1e9;
		double cpus = Math.max(1, number(stats, "vcpu.current", vcpu)); //$NON-NLS-1$
		double cpu = Math.min(100, rate(stats, seconds, "cpu.time") / 1e9 / cpus * 100); //$NON-NLS-1$
		// libvirt leaves it out while another call works on the domain; the balloon is another measure and would look like a fall.
		resident = number(stats, "balloon.rss", resident); //$NON-NLS-1$
		double memory = Double.isNaN(resident) ? number(stats, "balloon.current", Double.NaN) : resident; //$NON-NLS-1$
		Reading reading = new Reading(cpu, memory, sum(stats, seconds, "block", "rd.bytes"), sum(stats, seconds, "block", "wr.bytes"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				sum(stats, seconds, "net", "rx.bytes"), sum(stats, seconds, "net", "tx.bytes")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		before = stats;
		beforeNanos = nanos;
		return reading;
	}

	void forget() {
		before = null;
		resident = Double.NaN;
	}

	private double sum(Map<String, Object> stats, double seconds, String group, String counter) {
		double sum = Double.NaN;
		int count = (int) number(stats, group + ".count", 0); //$NON-NLS-1$
		for (int i = 0; i < count; i++) {
			double rate = rate(stats, seconds, group + '.' + i + '.' + counter);
			if (!Double.isNaN(rate))
				sum = Double.isNaN(sum) ? rate : sum + rate;
		}
		return sum;
	}

	private double rate(Map<String, Object> stats, double seconds, String key) {
		if (before == null || seconds <= 0)
			return Double.NaN;
		double difference = number(stats, key, Double.NaN) - number(before, key, Double.NaN);
		// A counter that went back belongs to another run of the guest.
		return difference < 0 ? Double.NaN : difference / seconds;
	}

	static double number(Map<String, Object> stats, String key, double otherwise) {
		return stats.get(key) instanceof Number number ? number.doubleValue() : otherwise;
	}
}
