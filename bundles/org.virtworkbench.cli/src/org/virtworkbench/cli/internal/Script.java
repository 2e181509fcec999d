package org.virtworkbench.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.text.ShellWords;

/**
 * Runs the lines of a file: each is what follows {@code virt-workbench} on a command line. A quote may go on over the line's end.
 */
final class Script {

	/** A script that runs itself would never end. */
	private static final int DEEPEST = 8;

	private final CommandLine line;
	private final Globals defaults;
	private final boolean keepGoing;

	Script(CommandLine line, Globals defaults, boolean keepGoing) {
		this.line = line;
		this.defaults = defaults;
		this.keepGoing = keepGoing;
	}

	/** @return the first failure's exit code, or 0 */
	int run(String file) throws CoreException {
		if (file.equals("-")) //$NON-NLS-1$
			return run(line.terminal().in(), Messages.StandardInput);
		try (InputStream in = Files.newInputStream(Path.of(file))) {
			return run(in, file);
		} catch (NoSuchFileException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.NoScript, file), e);
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	private int run(InputStream in, String name) throws CoreException {
		CommandLine.Position outer = line.position();
		int depth = outer == null ? 1 : outer.depth() + 1;
		if (depth > DEEPEST)
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.ScriptsTooDeep, name));
		// strict: a name in another encoding must not become another name
		BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
		line.unwatch();
		int first = 0;
		int number = 0;
		try {
			StringBuilder text = new StringBuilder();
			for (String read = lines.readLine(); read != null; read = lines.readLine()) {
				number++;
				text.append(text.isEmpty() ? "" : "\n").append(read); //$NON-NLS-1$ //$NON-NLS-2$
				Words words = Words.of(text.toString());
				if (words.openQuote() != 0)
					continue;
				line.setPosition(new CommandLine.Position(name, number, depth));
				int code = text.isEmpty() ? 0 : run(ShellWords.split(text.toString()));
				text.setLength(0);
				if (first == 0)
					first = code;
				if (code != 0 && (!keepGoing || code == CommandLine.CANCELLED))
					return code;
			}
			if (!text.isEmpty())
				throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.QuoteOpen, name + ':' + number, Words.of(text.toString()).openQuote()));
			return first;
		} catch (CharacterCodingException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.ScriptNotUtf8, name + ':' + (number + 1)), e);
		} catch (IOException e) {
			throw unreadable(name, e);
		} finally {
			line.setPosition(outer);
		}
	}

	private int run(List<String> words) {
		return words.isEmpty() ? 0 : line.run(words, defaults);
	}

	private static CoreException unreadable(String file, IOException e) {
		return Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.CannotReadScript, file, e.getMessage()), e);
	}
}
