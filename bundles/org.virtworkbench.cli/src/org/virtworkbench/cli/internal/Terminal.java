package org.virtworkbench.cli.internal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The three streams of one caller and what is known of the screen behind them. Everything written is UTF-8, whatever the
 * locale says: a name must come out as it went in.
 *
 * @param in          read by "-" operands, by scripts and by answers
 * @param out         results
 * @param err         everything else
 * @param inIsTty     whether a person types into {@code in}
 * @param outIsTty    whether a person reads {@code out}
 * @param errIsTty    whether a person reads {@code err}
 * @param environment the caller's variables
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, boolean inIsTty, boolean outIsTty, boolean errIsTty,
		Map<String, String> environment) {

	/** Which of the three streams are terminals, as digits: set by the starter, or by a test. */
	static final String TTY_VARIABLE = "VIRT_WORKBENCH_TTY"; //$NON-NLS-1$

	/** The streams of this process, not {@code System.out}: that one hides a closed pipe. */
	static Terminal ofProcess(Map<String, String> environment) {
		return new Terminal(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
				new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8), isTty(0, environment),
				isTty(1, environment), isTty(2, environment), environment);
	}

	private static boolean isTty(int descriptor, Map<String, String> environment) {
		String told = environment.get(TTY_VARIABLE);
		if (told != null)
			return told.indexOf('0' + descriptor) >= 0;
		try {
			String device = Files.readSymbolicLink(Path.of("/proc/self/fd", Integer.toString(descriptor))).toString(); //$NON-NLS-1$
			return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} catch (IOException | UnsupportedOperationException e) {
			return false;
		}
	}

	/** Whether words on stdout may be coloured, see https://no-color.org. */
	boolean colour() {
		return outIsTty && environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** The width of the screen in cells; the largest integer where nobody looks or nothing is known. */
	int columns() {
		if (!outIsTty)
			return Integer.MAX_VALUE;
		try {
			int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", "")); //$NON-NLS-1$ //$NON-NLS-2$
			if (columns > 0)
				return columns;
		} catch (NumberFormatException e) {
			// bash does not export it: ask the device
		}
		String[] size = stty("size").split(" "); //$NON-NLS-1$ //$NON-NLS-2$
		return size.length == 2 && size[1].matches("[1-9]\\d{0,4}") ? Integer.parseInt(size[1]) : Integer.MAX_VALUE; //$NON-NLS-1$
	}

	/** What stty says of the controlling terminal; empty where there is none. */
	static String stty(String... arguments) {
		try {
			String[] argv = new String[arguments.length + 3];
			argv[0] = "stty"; //$NON-NLS-1$
			argv[1] = "-F"; //$NON-NLS-1$
			argv[2] = "/dev/tty"; //$NON-NLS-1$
			System.arraycopy(arguments, 0, argv, 3, arguments.length);
			Process process = new ProcessBuilder(argv).redirectError(ProcessBuilder.Redirect.DISCARD).start();
			process.getOutputStream().close();
			String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			return process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == 0 ? answer : ""; //$NON-NLS-1$
		} catch (IOException e) {
			return ""; //$NON-NLS-1$
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return ""; //$NON-NLS-1$
		}
	}
}
