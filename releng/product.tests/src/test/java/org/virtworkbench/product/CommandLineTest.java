package org.virtworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtworkbench.product.Installation.Result;

/** The unpacked product as a command. */
class CommandLineTest {

	private static final String[] LIST = { "-c", "test:///default", "domain", "list", "--json" };

	private static Installation product;

	@BeforeAll
	static void unpack() throws IOException, InterruptedException {
		product = Installation.unpack().prepared();
	}

	@AfterAll
	static void remove() throws IOException, InterruptedException {
		product.close();
	}

	@Test
	void saysItsVersionAndNothingElse() throws Exception {
		Result result = product.run("version");
		assertEquals(0, result.code(), result.err());
		assertTrue(result.out().matches("virt-workbench \\d+\\.\\d+\\.\\d+\n"), result.out());
		assertEquals("", result.err());
	}

	@Test
	void listsTheTestDriversDomainAsOneCleanDocument() throws Exception {
		Result result = product.run(LIST);
		assertEquals(0, result.code(), result.err());
		assertEquals("", result.err());
		assertTrue(result.out().startsWith("["), result.out());
		assertTrue(result.out().endsWith("]\n"), result.out());
		assertTrue(result.out().replaceAll("\\s", "").contains("\"name\":\"test\""), result.out());
		assertTrue(result.out().replaceAll("\\s", "").contains("\"state\":\"running\""), result.out());
	}

	@ParameterizedTest
	@CsvSource({ "version, 0", "domain frobnicate, 2", "frobnicate, 2", "domain info -c test:///default no-such-domain, 1",
			"domain list -c nosuchdriver:///x, 3" })
	void endsWithTheCommandsOwnCode(String words, int code) throws Exception {
		Result result = product.run(words.split(" "));
		assertEquals(code, result.code(), result.toString());
		if (code != 0) {
			assertEquals("", result.out());
			assertFalse(result.err().isBlank());
			assertFalse(result.err().contains("\tat "), result.err());
		}
	}

	@Test
	void passesArgumentsThatEquinoxWouldEat() throws Exception {
		for (String word : List.of("-clean", "-console", "-nl", "-vmargs", "-noExit")) {
			Result result = product.run("-c", "test:///default", "domain", "info", "--", word);
			assertEquals(1, result.code(), result.toString());
			assertTrue(result.err().contains(word), result.err());
		}
	}

	@ParameterizedTest
	@CsvSource({ "INT, 130", "TERM, 143" })
	void endsBySignalAsTheShellExpects(String signal, int code) throws Exception {
		// a job in the background of a script ignores SIGINT, and so would we: start it with the default again
		ProcessBuilder builder = product.command(Map.of(), "run", "-");
		builder.command().addAll(0, List.of("env", "--default-signal=" + signal));
		Process process = builder.start();
		try (OutputStream script = process.getOutputStream();
				BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			script.write("version\n".getBytes(StandardCharsets.UTF_8));
			script.flush();
			assertTrue(out.readLine().startsWith("virt-workbench "), "runs, and waits for the next line");
			assertEquals(0, Installation.wait(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))).code());
			assertEquals(code, process.waitFor());
			assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@Test
	void staysQuietWhenTheReaderHasGone() throws Exception {
		// the shell says the code of the first of the two; ours may be 141 or 0, but never a stack trace
		ProcessBuilder builder = product.command(Map.of("PRODUCT", product.folder + "/virt-workbench"));
		builder.command(List.of("bash", "-c", "\"$PRODUCT\" help | true; exit ${PIPESTATUS[0]}"));
		Result result = Installation.wait(builder);
		assertTrue(result.code() == 0 || result.code() == 141, result.toString());
		assertEquals("", result.err());
	}

	@Test
	void keepsChineseNamesInThePosixLocale() throws Exception {
		Path script = Files.writeString(product.root.resolve("脚本.txt"), "version\n");
		for (Map<String, String> locale : List.of(Map.of("LC_ALL", "POSIX"), Map.of("LC_ALL", "C"), Map.of("LANG", ""),
				Map.of("LANG", "xx_XX.UTF-8"))) {
			Result name = product.run(locale, "-c", "test:///default", "domain", "info", "虚拟机");
			assertEquals(1, name.code(), name.toString());
			assertTrue(name.err().contains("虚拟机"), name.err());
			Result file = product.run(locale, "run", script.toString());
			assertEquals(0, file.code(), file.toString());
		}
	}

	@Test
	void runsAnyNumberAtOnce() throws Exception {
		List<Process> processes = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			processes.add(product.command(Map.of(), LIST).start());
		}
		for (Process process : processes) {
			Result result = Installation.wait(process);
			assertEquals(0, result.code(), result.err());
			assertTrue(result.out().contains("\"test\""), result.out());
			assertEquals("", result.err());
		}
	}

	@Test
	void takesTheHomeOfTheEnvironment() throws Exception {
		Path other = Files.createDirectory(product.root.resolve("other home"));
		Result result = product.run(Map.of("HOME", other.toString()), "host", "add", "lab", "test:///default");
		assertEquals(0, result.code(), result.err());
		assertTrue(Files.isDirectory(other.resolve(".config/virt-workbench")), "written below $HOME, not below the passwd entry");
		assertTrue(Files.isDirectory(other.resolve(".cache/virt-workbench")));
	}

	@Test
	void namesTheWordsThatWereMeant() throws Exception {
		Result result = product.run("domian", "list");
		assertEquals(2, result.code(), result.toString());
		assertTrue(result.err().contains("domain"), result.err());
	}

	@Test
	void namesTheCommandsWhereThereIsNoDisplay() throws Exception {
		Result result = product.run();
		assertEquals(1, result.code(), result.toString());
		assertTrue(result.err().contains("virt-workbench domain list"), result.err());
		assertEquals("", result.out());
		Result chinese = product.run(Map.of("LC_ALL", "zh_CN.UTF-8"));
		assertTrue(chinese.err().contains("屏幕"), chinese.err());
	}

	@Test
	void opensTheWindowForFilesAndForAConnectionAlone() throws Exception {
		// without a display the sentence about the window shows which form it took
		Path image = Files.createFile(product.root.resolve("web 1.qcow2"));
		for (String[] arguments : List.of(new String[] { image.toString() }, new String[] { "-c", "test:///default" },
				new String[] { "--connect=test:///default" })) {
			Result result = product.run(arguments);
			assertEquals(1, result.code(), result.toString());
			assertTrue(result.err().contains("display"), result.err());
		}
		Result neither = product.run(image + ".missing");
		assertEquals(2, neither.code(), neither.toString());
	}

	@Test
	void saysHowToGetJavaWhereThereIsNone() throws Exception {
		// a root folder of its own hides the machine's JVMs; only what the script itself runs is there
		Path bare = Files.createDirectories(product.root.resolve("bare"));
		for (String program : List.of("readlink", "sh")) {
			Files.createSymbolicLink(bare.resolve(program), Path.of("/usr/bin", program));
		}
		String script = Files.readString(product.folder.resolve("virt-workbench"));
		Path elsewhere = Files.writeString(product.folder.resolve("without-java"),
				script.replaceAll("for jvm in /usr/lib/jvm.*; do", "for jvm in /nonexistent; do"));
		assertTrue(elsewhere.toFile().setExecutable(true));
		ProcessBuilder builder = product.command(Map.of("JAVA_HOME", "", "PATH", bare.toString()), "version");
		builder.command().set(0, elsewhere.toString());
		Result result = Installation.wait(builder);
		assertEquals(1, result.code(), result.toString());
		assertTrue(result.err().contains("JAVA_HOME"), result.err());
	}
}
