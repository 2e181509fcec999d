package org.virtworkbench.image.internal.qcow2;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.osgi.util.NLS;
import org.virtworkbench.image.CheckResult;
import org.virtworkbench.image.Finding;
import org.virtworkbench.image.Finding.Severity;
import org.virtworkbench.image.ImageFormat;

/** Counts what a check finds, and keeps the first of it as sentences. */
final class CheckTally {

	private final List<Finding> findings = new ArrayList<>();
	private long corruptions;
	private long leaks;
	private long errors;
	long allocated;
	long fragmented;
	long compressed;
	long imageEnd;

	void corruption(String message, long offset, Object... values) {
		corruptions++;
		add(Severity.CORRUPTION, message, offset, values);
	}

	void leak(String message, long offset, Object... values) {
		leaks++;
		add(Severity.LEAK, message, offset, values);
	}

	/** @param offset in the file, or -1; place {0} of the message, and the values follow it */
	void error(String message, long offset, Object... values) {
		errors++;
		add(Severity.ERROR, message, offset, values);
	}

	/** Something that could not be read, in its own words. */
	void fault(String sentence) {
		errors++;
		findings.add(new Finding(Severity.ERROR, sentence, OptionalLong.empty()));
	}

	private void add(Severity severity, String message, long offset, Object... values) {
		if (findings.size() == CheckResult.MOST_FINDINGS)
			return;
		Object[] all = new Object[values.length + 1];
		all[0] = hex(offset);
		System.arraycopy(values, 0, all, 1, values.length);
		findings.add(new Finding(severity, NLS.bind(message, all), offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset)));
	}

	static String hex(long value) {
		return "0x" + Long.toHexString(value); //$NON-NLS-1$
	}

	CheckResult result(String name, long totalClusters) {
		return new CheckResult(name, ImageFormat.QCOW2, corruptions, leaks, errors, imageEnd, totalClusters, allocated, fragmented, compressed,
				List.copyOf(findings));
	}
}
