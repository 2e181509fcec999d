package org.virtworkbench.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.virtworkbench.core.Prompter;

/**
 * Asks on the controlling terminal, also when stdin or stdout lead elsewhere, as ssh and sudo do. {@code java.io.Console} would
 * not do: it exists only where both are the terminal.
 */
final class TerminalAsker implements Asker {

	private static final Path TTY = Path.of("/dev/tty"); //$NON-NLS-1$

	private TerminalAsker() {
	}

	/** Empty where the process has no controlling terminal. */
	static Optional<Asker> find() {
		// the device file always exists; opening it is what fails
		try (InputStream in = Files.newInputStream(TTY)) {
			return Optional.of(new TerminalAsker());
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	@Override
	public String line(String question) {
		try (OutputStream out = Files.newOutputStream(TTY); InputStream in = Files.newInputStream(TTY)) {
			out.write((question + ' ').getBytes(StandardCharsets.UTF_8));
			return read(in);
		} catch (IOException e) {
			return null;
		}
	}

	@Override
	public String secret(String question) {
		String before = Terminal.stty("-g"); //$NON-NLS-1$
		if (before.isEmpty())
			return null; // without stty it would be seen
		Thread restore = new Thread(() -> Terminal.stty(before), "terminal echo"); //$NON-NLS-1$
		Runtime.getRuntime().addShutdownHook(restore);
		try {
			Terminal.stty("-echo"); //$NON-NLS-1$
			return line(question);
		} finally {
			Terminal.stty(before);
			newLine();
			try {
				Runtime.getRuntime().removeShutdownHook(restore);
			} catch (IllegalStateException e) {
				// ends already, the hook runs
			}
		}
	}

	/** What was typed unseen had no visible line end. */
	private static void newLine() {
		try (OutputStream out = Files.newOutputStream(TTY)) {
			out.write('\n');
		} catch (IOException e) {
			// the terminal is gone: nobody looks
		}
	}

	private static String read(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int b = in.read(); b != '\n'; b = in.read()) {
			if (b < 0)
				return null;
			line.write(b);
		}
		return line.toString(StandardCharsets.UTF_8);
	}

	/** Lets connections ask through it. */
	static Prompter prompter(Asker asker) {
		return question -> {
			String text = Printable.sentence(question.text());
			String proposal = question.proposal();
			String answer = switch (question.kind()) {
			case PASSWORD -> asker.secret(text);
			case CONFIRM -> asker.line(text + " [yes/no]"); //$NON-NLS-1$
			case USER -> asker.line(proposal == null ? text : text + " [" + Printable.word(proposal) + ']'); //$NON-NLS-1$
			};
			if (question.kind() == Prompter.Question.Kind.USER && "".equals(answer) && proposal != null) //$NON-NLS-1$
				return Optional.of(proposal);
			return Optional.ofNullable(answer);
		};
	}
}
