package org.virtworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped completion in a real bash, with a program that answers as ours does. */
class BashCompletionTest {

	@TempDir
	Path folder;

	@BeforeEach
	void program() throws IOException {
		answers("words", "");
	}

	/** Makes a program that notes its arguments and answers so. */
	private void answers(String... lines) throws IOException {
		Path program = folder.resolve("virt-workbench");
		Files.writeString(folder.resolve("answer"), String.join("\n", lines) + "\n");
		Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' \"$@\" >'" + folder + "/asked'\ncat '" + folder + "/answer'\n");
		Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	/** What bash would offer for the line that is typed so far. */
	private String offers(String line, String... words) throws IOException, InterruptedException {
		Path completion = Repository.file("bundles/org.virtworkbench.cli/share/bash-completion/completions/virt-workbench");
		StringBuilder quoted = new StringBuilder();
		for (String word : words)
			quoted.append(" '").append(word.replace("'", "'\\''")).append('\'');
		String script = "PATH='" + folder + "':$PATH; cd '" + folder + "'; . '" + completion + "' || exit 9\n" //
				+ "COMP_LINE='" + line.replace("'", "'\\''") + "'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(" + quoted + "); COMP_CWORD="
				+ (words.length - 1) + "\n_virt_workbench virt-workbench\nprintf '%s\\n' \"${COMPREPLY[@]}\"";
		Process bash = new ProcessBuilder("bash", "--norc", "--noprofile", "-c", script).redirectErrorStream(true).start();
		bash.getOutputStream().close();
		String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, bash.waitFor(), said);
		return said.strip();
	}

	@Test
	void asksTheProgramWithTheWholeLine() throws Exception {
		answers("words", "st", "start", "stop");
		assertEquals("start\nstop", offers("virt-workbench domain st", "virt-workbench", "domain", "st"));
		assertEquals("complete\n--line=virt-workbench domain st\n", Files.readString(folder.resolve("asked")));
	}

	@Test
	void quotesNamesForTheShell() throws Exception {
		answers("words", "t", "two words", "$HOME", "it's");
		assertEquals("two\\ words\n\\$HOME\nit\\'s", offers("virt-workbench domain start t", "virt-workbench", "domain", "start", "t"));
	}

	@Test
	void quotesNothingInsideAQuote() throws Exception {
		answers("words", "two", "two words");
		assertEquals("two words", offers("virt-workbench domain start 'two", "virt-workbench", "domain", "start", "'two"));
	}

	@Test
	void offersOnlyWhatStandsBehindTheLastColon() throws Exception {
		answers("words", "test:///d", "test:///default");
		assertEquals("///default", offers("virt-workbench -c test:///d", "virt-workbench", "-c", "test", ":", "///d"));
	}

	@Test
	void offersOnlyWhatStandsBehindAnEqualsSign() throws Exception {
		answers("words", "--connect=k", "--connect=kvm1");
		assertEquals("kvm1", offers("virt-workbench --connect=k", "virt-workbench", "--connect", "=", "k"));
	}

	@Test
	void offersFilesWhereAFileMayStand() throws Exception {
		Files.writeString(folder.resolve("web1.xml"), "");
		answers("files", "we");
		assertEquals("web1.xml", offers("virt-workbench domain define we", "virt-workbench", "domain", "define", "we"));
	}

	@Test
	void offersNothingWhereTheProgramFails() throws Exception {
		Files.writeString(folder.resolve("virt-workbench"), "#!/bin/sh\necho broken >&2\nexit 1\n");
		assertEquals("", offers("virt-workbench domain st", "virt-workbench", "domain", "st"));
	}

	@Test
	void isRegisteredForTheProgramsName() throws Exception {
		Path completion = Repository.file("bundles/org.virtworkbench.cli/share/bash-completion/completions/virt-workbench");
		Process bash = new ProcessBuilder("bash", "--norc", "--noprofile", "-c", ". '" + completion + "'; complete -p virt-workbench").start();
		String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, bash.waitFor());
		assertTrue(said.contains("-F _virt_workbench"), said);
	}
}
