package org.virtworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Completer;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;

/** Results that are not just text, and what a completer is told. */
class ResultTest {

	private static final byte[] UTF_16 = "\ufeff<name>机</name>".getBytes(StandardCharsets.UTF_16BE);

	private final TerminalSession session = TerminalSession.with(new CommandScope() {
		@Override
		public String scope() {
			return "file";
		}

		@Override
		public String summary() {
			return "files";
		}

		@Override
		public List<Verb> verbs() {
			return List.of(Verb.named("set", "Changes a text.").does(call -> call.out().bytes("xml", UTF_16, "<name>机</name>")),
					Verb.named("check", "Says what is wrong.").does(call -> {
						call.out().document("wrong\n", List.of("wrong"));
						call.endWith(Failure.Kind.FAILED);
					}),
					Verb.named("get", "Prints a value.").operand(Operand.one("NAME", null, "a name")).operand(Operand.optional("PATH", "path", "a path"))
							.option(Option.value("file", "FILE", "file", "a file")).option(Option.flag("raw", "as it is")).does(call -> {
							}));
		}
	});

	@AfterEach
	void leave() {
		session.close();
	}

	@Test
	void bytesKeepTheirEncoding() {
		ByteArrayOutputStream pipe = new ByteArrayOutputStream();
		session.overrideOut = pipe;
		assertEquals(0, session.run("file", "set"));
		assertArrayEquals(UTF_16, pipe.toByteArray());
	}

	@Test
	void bytesAreTextForScriptsAndPeople() {
		assertEquals(0, session.run("file", "set", "--json"));
		assertEquals("{\"xml\":\"<name>机</name>\"}", session.out().replaceAll("\\s", ""));
		session.close();
		try (TerminalSession person = TerminalSession.with(session.scopes.get("file").get(0))) {
			person.outIsTty = true;
			person.run("file", "set");
			assertEquals("<name>机</name>", person.out());
		}
	}

	@Test
	void aResultThatSaysWhatIsWrongIsPrintedAndFails() {
		assertEquals(1, session.run("file", "check"));
		assertEquals("wrong\n", session.out());
		assertEquals("", session.err());
		assertEquals(1, session.run("file", "check", "--json"));
		assertEquals("[\"wrong\"]", session.out().replaceAll("\\s", ""));
	}

	@Test
	void aCompleterKnowsWhatStandsBefore() {
		session.completers.add(new Completer() {
			@Override
			public String kind() {
				return "path";
			}

			@Override
			public List<String> words(Invocation call) {
				return List.of(call.operands("NAME") + "/" + call.operands("PATH") + "/" + call.value("file").orElse("none") + "/" + call.has("raw"));
			}
		});
		assertEquals(0, session.run("complete", "--line=virt-workbench file get web1 --file 'a b' --raw "), session::err);
		assertEquals("[web1]/[]/a b/true", session.out().lines().skip(2).findFirst().orElse(""));
		assertEquals(0, session.run("complete", "--line=virt-workbench file get --file=x web1 "), session::err);
		assertEquals("[web1]/[]/x/false", session.out().lines().skip(2).findFirst().orElse(""));
	}
}
