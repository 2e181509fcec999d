package org.virtworkbench.image.operation;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Machine;

/** What qemu-img said when it failed, as a sentence that says what to do. */
final class QemuImgWords {

	private static final String PREFIX = "qemu-img: "; //$NON-NLS-1$
	/** Signal of a process that wrote more than its limit of file size lets it. */
	private static final int SIGXFSZ = 128 + 25;

	private QemuImgWords() {
	}

	/**
	 * @param label  what was tried
	 * @param file   the image that is worked on
	 * @param writes the directory that something is written to
	 * @param cause  has argv, exit code and words for who wants them
	 */
	static CoreException failure(Machine.Result result, String label, Path file, Path writes, CoreException cause) {
		return Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.OperationFailed, label, reason(result, file, writes)), cause);
	}

	private static String reason(Machine.Result result, Path file, Path writes) {
		String words = result.stderr();
		if (words.contains("No space left on device")) //$NON-NLS-1$
			return NLS.bind(Messages.DiskFull, writes);
		if (words.contains("Disk quota exceeded")) //$NON-NLS-1$
			return NLS.bind(Messages.QuotaExceeded, writes);
		if (words.contains("File too large") || result.exitCode() == SIGXFSZ) //$NON-NLS-1$
			return NLS.bind(Messages.FileTooLarge, writes);
		if (words.contains("Failed to get")) //$NON-NLS-1$
			return inUse(file);
		if (words.contains("Permission denied")) //$NON-NLS-1$
			return NLS.bind(Messages.PermissionDenied, quoted(words, file));
		if (words.contains("Unable to get accurate CPU usage")) //$NON-NLS-1$
			return Messages.ClockTooCoarse;
		if (words.contains("Invalid password")) //$NON-NLS-1$
			return NLS.bind(Messages.WrongSecret, file);
		return NLS.bind(Messages.QemuImgSays, first(words.isBlank() ? result.stdout() : words));
	}

	/** Without an end, because it stands within sentences too. */
	static String inUse(Path file) {
		return OpenBy.find(file).map(who -> NLS.bind(Messages.InUseBy, file, who)).orElseGet(() -> NLS.bind(Messages.InUse, file));
	}

	/** "Could not open 'FILE': ...": which of several files it is about. */
	private static String quoted(String words, Path otherwise) {
		int open = words.indexOf('\''), close = words.indexOf("': "); //$NON-NLS-1$
		return open >= 0 && close > open ? words.substring(open + 1, close) : otherwise.toString();
	}

	/** qemu-img says the cause first and hints after it; a progress line may stand before, without an end. */
	private static String first(String words) {
		List<String> lines = words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		String line = lines.stream().filter(each -> each.contains(PREFIX)).findFirst().orElse(lines.isEmpty() ? "?" : lines.get(0)); //$NON-NLS-1$
		int prefix = line.indexOf(PREFIX);
		return prefix < 0 ? line : line.substring(prefix + PREFIX.length());
	}
}
