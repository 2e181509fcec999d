package org.virtworkbench.libvirt.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.Prompter.Question;
import org.virtworkbench.core.text.ShellWords;

/**
 * Brings the questions of an ssh that libvirt starts (password, passphrase, unknown host key) to the prompter: ssh gets an SSH_ASKPASS program that
 * passes the question on through a folder only this user can enter, and takes the answer from a pipe in it, so that no secret is ever in a
 * file, an argument or the environment. See ssh(1), ENVIRONMENT.
 */
final class SshQuestions implements AutoCloseable {

	private static final String QUESTIONS = "*.question"; //$NON-NLS-1$

	/** {0} is the folder. A line of + and the answer, or of - for none. */
	private static final String ASKPASS = """
			#!/bin/sh
			pipe=$(mktemp -u %1$s/XXXXXX) && mkfifo -m 600 "$pipe" || exit 1
			printf '%%s' "$1" >"$pipe.part" && mv "$pipe.part" "$pipe.question" || exit 1
			IFS= read -r answer <"$pipe"
			case $answer in +*) printf '%%s\\n' "${answer#+}" ;; *) exit 1 ;; esac
			"""; //$NON-NLS-1$

	private static final String SSH = """
			#!/bin/sh
			SSH_ASKPASS=%1$s SSH_ASKPASS_REQUIRE=force DISPLAY=${DISPLAY:-none} exec %2$s "$@"
			"""; //$NON-NLS-1$

	private final Prompter prompter;
	private final Path folder;
	private final Path ssh;
	private boolean unanswered;

	/** @param command the ssh program to run: libvirt's {@code command} parameter, else "ssh" */
	SshQuestions(Prompter prompter, String command) throws IOException {
		this.prompter = prompter;
		String runtime = System.getenv("XDG_RUNTIME_DIR"); //$NON-NLS-1$
		folder = runtime != null && Files.isWritable(Path.of(runtime)) ? Files.createTempDirectory(Path.of(runtime), "virt-workbench-ssh") //$NON-NLS-1$
				: Files.createTempDirectory("virt-workbench-ssh"); //$NON-NLS-1$
		Path askpass = program("askpass", ASKPASS.formatted(ShellWords.quote(folder.toString()))); //$NON-NLS-1$
		ssh = program("ssh", SSH.formatted(ShellWords.quote(askpass.toString()), ShellWords.quote(command))); //$NON-NLS-1$
	}

	private Path program(String name, String script) throws IOException {
		Path program = Files.createFile(folder.resolve(name), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))); //$NON-NLS-1$
		return Files.writeString(program, script);
	}

	/** What libvirt is to start instead of ssh. */
	Path ssh() {
		return ssh;
	}

	/** Whether a question stayed without an answer. */
	boolean unanswered() {
		return unanswered;
	}

	/** Asks what there is to ask now, and waits for the person; whether there was something. */
	boolean ask() {
		try (DirectoryStream<Path> questions = Files.newDirectoryStream(folder, QUESTIONS)) {
			boolean any = false;
			for (Path file : questions) {
				String text = Files.readString(file, StandardCharsets.UTF_8);
				Files.delete(file);
				String name = file.getFileName().toString();
				answer(folder.resolve(name.substring(0, name.indexOf('.'))), answer(text));
				any = true;
			}
			return any;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Optional<String> answer(String text) {
		boolean hostKey = text.toLowerCase(Locale.ROOT).contains("(yes/no"); //$NON-NLS-1$
		Optional<String> answer = prompter.ask(new Question(hostKey ? Question.Kind.CONFIRM : Question.Kind.PASSWORD, text.strip(), null));
		if (answer.isEmpty())
			unanswered = true;
		return answer;
	}

	/** On a thread of its own: opening a pipe waits for its reader, which is gone where ssh has been ended meanwhile. */
	private static void answer(Path pipe, Optional<String> answer) {
		Thread writer = new Thread(() -> {
			try {
				Files.write(pipe, (answer.map(text -> '+' + text).orElse("-") + '\n').getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
			} catch (IOException e) {
				// ssh is gone, and with it the question
			}
		}, "ssh answer"); //$NON-NLS-1$
		writer.setDaemon(true);
		writer.start();
	}

	@Override
	public void close() {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.deleteIfExists(file);
		} catch (IOException e) {
			Log.error(folder.toString(), e);
		}
	}
}
