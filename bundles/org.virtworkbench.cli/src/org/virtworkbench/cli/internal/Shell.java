package org.virtworkbench.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.text.ShellWords;

/** Lines from a person, with editing, history and completion; each is what follows {@code virt-workbench} on a command line. */
final class Shell {

	private static final String PROMPT = CommandLine.PROGRAM + "> "; //$NON-NLS-1$

	private final CommandLine line;
	private final CommandLine quiet;
	private final Globals defaults;
	private final org.jline.terminal.Terminal terminal;
	private volatile IProgressMonitor running;

	Shell(CommandLine line, CommandLine quiet, Globals defaults, org.jline.terminal.Terminal terminal) {
		this.line = line;
		this.quiet = quiet;
		this.defaults = defaults;
		this.terminal = terminal;
	}

	/** On the terminal of this process. */
	static int run(CommandLine line, Globals defaults) throws CoreException {
		// neither unpacks a library into the folder for temporary files; the second is for a JVM without foreign functions
		try (org.jline.terminal.Terminal terminal = TerminalBuilder.builder().name(CommandLine.PROGRAM).system(true).jni(false).jansi(false)
				.jna(false).ffm(true).exec(true).nativeSignals(true).build(); CommandLine quiet = line.quiet()) {
			return new Shell(line, quiet, defaults, terminal).loop();
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.NoTerminal, e.getMessage()), e);
		}
	}

	/** @return always 0: a shell that was left did its work */
	int loop() {
		LineReader reader = LineReaderBuilder.builder().appName(CommandLine.PROGRAM).terminal(terminal).parser(new ShellParser())
				.completer(this::complete).variable(LineReader.SECONDARY_PROMPT_PATTERN, "> ").option(LineReader.Option.DISABLE_EVENT_EXPANSION, true) //$NON-NLS-1$
				.option(LineReader.Option.HISTORY_REDUCE_BLANKS, false).option(LineReader.Option.BRACKETED_PASTE, true).build();
		history(reader);
		terminal.handle(Signal.INT, signal -> {
			IProgressMonitor monitor = running;
			if (monitor != null)
				monitor.setCanceled(true);
		});
		CommandLine.Cancelling outer = line.cancelling();
		line.setCancelling(monitor -> {
			running = monitor;
			outer.watch(monitor);
		});
		line.unwatch();
		while (true)
			try {
				String typed = reader.readLine(PROMPT);
				List<String> words = ShellWords.split(typed);
				if (words.equals(List.of("exit")) || words.equals(List.of("quit"))) //$NON-NLS-1$ //$NON-NLS-2$
					return 0;
				if (words.equals(List.of("shell"))) //$NON-NLS-1$
					line.say(Messages.InShell);
				else if (!words.isEmpty())
					line.run(words, defaults);
			} catch (UserInterruptException e) {
				// Ctrl+C on a line throws the line away
			} catch (EndOfFileException e) {
				return 0;
			}
	}

	/** Where the place cannot be written, history lasts as long as the shell. */
	private void history(LineReader reader) {
		Path folder = line.services().places().get().state();
		try {
			Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))); //$NON-NLS-1$
			Path file = folder.resolve("shell_history"); //$NON-NLS-1$
			if (!Files.exists(file))
				Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))); //$NON-NLS-1$
			if (Files.isWritable(file))
				reader.setVariable(LineReader.HISTORY_FILE, file);
		} catch (IOException | UnsupportedOperationException e) {
			line.say(NLS.bind(Messages.NoHistory, folder));
		}
	}

	private void complete(LineReader reader, ParsedLine parsed, List<Candidate> candidates) {
		List<String> before = new ArrayList<>(parsed.words().subList(0, parsed.wordIndex()));
		Completion.Candidates found = Completion.of(quiet, defaults, before, parsed.word());
		if (found.files())
			files(found.typed(), candidates);
		for (Completion.Candidate candidate : found.words())
			candidates.add(new Candidate(candidate.word(), candidate.word(), null, candidate.summary(), null, null, true));
		if (before.isEmpty() && "exit".startsWith(parsed.word())) //$NON-NLS-1$
			candidates.add(new Candidate("exit", "exit", null, Messages.ExitSummary, null, null, true)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Files below the folder that was typed so far; a folder goes on with a slash. */
	private static void files(String typed, List<Candidate> candidates) {
		int slash = typed.lastIndexOf('/') + 1;
		String folder = typed.substring(0, slash);
		try (var entries = Files.newDirectoryStream(Path.of(folder.isEmpty() ? "." : folder))) { //$NON-NLS-1$
			for (Path entry : entries) {
				String name = entry.getFileName().toString();
				boolean hidden = name.startsWith(".") && !typed.startsWith(".", slash); //$NON-NLS-1$ //$NON-NLS-2$
				if (!name.startsWith(typed.substring(slash)) || hidden || !name.equals(Printable.word(name)))
					continue;
				boolean deeper = Files.isDirectory(entry);
				String word = folder + name + (deeper ? "/" : ""); //$NON-NLS-1$ //$NON-NLS-2$
				candidates.add(new Candidate(word, name + (deeper ? "/" : ""), null, null, null, null, !deeper)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		} catch (IOException | RuntimeException e) {
			// not readable, or no path yet: nothing to offer
		}
	}
}
