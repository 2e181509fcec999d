package org.virtworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.virtworkbench.core.Prompter.Question;
import org.virtworkbench.core.text.ShellWords;

/** A terminal belongs to a whole process, so each case is one of its own on a terminal of script(1). */
@Timeout(60)
class TerminalAskerTest {

	/** Asks, and says what it was told; also with a stdin that leads elsewhere. */
	static final class Child {
		public static void main(String[] arguments) {
			Asker asker = TerminalAsker.find().orElse(null);
			if (asker == null) {
				System.out.println("nobody");
				return;
			}
			var answer = TerminalAsker.prompter(asker).ask(new Question(Question.Kind.valueOf(arguments[0]), "Who is it?", "root"));
			System.out.println("told " + answer.map(a -> a.length() + " " + a.hashCode()).orElse("nothing"));
			System.out.println(Terminal.stty("-a").contains(" -echo ") ? "unseen" : "seen");
		}
	}

	private static String converse(String kind, String typed) throws IOException, InterruptedException {
		String command = ShellWords.join(ChildJvm.command(Child.class, kind)) + " </dev/null";
		Process script = new ProcessBuilder("script", "-qec", command, "/dev/null").redirectErrorStream(true).start();
		try (InputStream in = script.getInputStream(); OutputStream out = script.getOutputStream()) {
			StringBuilder screen = new StringBuilder();
			byte[] buffer = new byte[4096];
			boolean answered = false;
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				screen.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
				if (!answered && screen.indexOf("Who is it?") >= 0) {
					answered = true;
					out.write(typed.getBytes(StandardCharsets.UTF_8));
					out.flush();
				}
			}
			assertEquals(0, script.waitFor(), screen.toString());
			return screen.toString();
		}
	}

	private static String told(String answer) {
		return "told " + answer.length() + ' ' + answer.hashCode();
	}

	@Test
	void readsASecretUnseenAndShowsAgainWhatIsTyped() throws Exception {
		String screen = converse("PASSWORD", "s3cret word\n");
		assertTrue(screen.contains(told("s3cret word")), screen);
		assertFalse(screen.contains("s3cret"), screen);
		assertTrue(screen.contains("\nseen"), screen);
	}

	@Test
	void readsANameSeen() throws Exception {
		String screen = converse("USER", "admin\n");
		assertTrue(screen.contains("Who is it? [root]"), screen);
		assertTrue(screen.contains("admin"), screen);
		assertTrue(screen.contains(told("admin")), screen);
	}

	@Test
	void takesTheProposalForAnEmptyAnswer() throws Exception {
		assertTrue(converse("USER", "\n").contains(told("root")));
	}

	@Test
	void takesTheEndOfInputAsARefusal() throws Exception {
		assertTrue(converse("PASSWORD", "\u0004").contains("told nothing"));
	}

	@Test
	void findsNobodyWithoutATerminal() throws Exception {
		List<String> argv = new ArrayList<>(List.of("setsid", "--wait"));
		argv.addAll(ChildJvm.command(Child.class, "PASSWORD"));
		Process child = new ProcessBuilder(argv).redirectErrorStream(true).start();
		child.getOutputStream().close();
		assertEquals("nobody\n", new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
	}
}
