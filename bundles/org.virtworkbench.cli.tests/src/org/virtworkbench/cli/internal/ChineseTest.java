package org.virtworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The language is the JVM's, so each case is one of its own. */
class ChineseTest {

	/** Runs the arguments in a session and prints what a person would see. */
	static final class Child {
		public static void main(String[] arguments) throws IOException {
			try (TerminalSession session = TerminalSession.with(new GuestCommands())) {
				session.run(arguments);
				System.out.write((session.out() + session.err()).getBytes(StandardCharsets.UTF_8));
				System.out.flush();
			}
		}
	}

	private static String shows(String... arguments) throws IOException, InterruptedException {
		List<String> argv = new ArrayList<>(ChildJvm.command(Child.class, arguments));
		argv.addAll(1, List.of("-Duser.language=zh", "-Duser.country=CN"));
		Process child = new ProcessBuilder(argv).redirectErrorStream(true).start();
		String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, child.waitFor(), said);
		return said;
	}

	@Test
	void isSpokenToPeople() throws Exception {
		assertTrue(shows("help").startsWith("用法：\n  virt-workbench [-c URI] SCOPE VERB [参数]\n"), () -> "help");
		assertEquals("没有命令“guest strt”。您是否想输入：start？\n", shows("guest", "strt"));
		assertEquals("Start db：完成\n", shows("guest", "start", "db"));
	}

	@Test
	void isNotSpokenToPrograms() throws Exception {
		assertEquals("""
				[
				  {
				    "name": "web1",
				    "state": "running",
				    "memory": {"value": 2097152, "unit": "KiB"}
				  }
				]
				""", shows("guest", "list", "--json"));
		assertTrue(shows("guest", "start", "db", "--json").contains("\"outcome\": \"done\""), () -> "outcome");
	}
}
