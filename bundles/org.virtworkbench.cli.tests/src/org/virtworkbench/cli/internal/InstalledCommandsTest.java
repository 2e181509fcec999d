package org.virtworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.virtworkbench.core.Connections;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.Places;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.command.Verb;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The commands as they are installed: real services, libvirt's test driver. */
class InstalledCommandsTest {

	private static final String HOST = "test:///default";

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private BundleContext context;
	private CommandLine line;

	@BeforeEach
	void findServices() {
		Bundle bundle = FrameworkUtil.getBundle(Main.class);
		Assumptions.assumeTrue(bundle != null, "there are no services outside OSGi");
		context = bundle.getBundleContext();
		line = line("");
	}

	@AfterEach
	void closeConnections() {
		if (line != null)
			line.close();
	}

	private CommandLine line(String in) {
		return new CommandLine(new ServiceCommands(context),
				new Services(() -> service(Connections.class), () -> service(SavedConnections.class), () -> service(Operations.class),
						() -> service(Places.class)),
				new Terminal(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, new PrintStream(err, true, StandardCharsets.UTF_8),
						false, false, false, Map.of()),
				Optional.empty(), Main.version(context));
	}

	private <T> T service(Class<T> type) {
		return context.getService(context.getServiceReference(type));
	}

	private int run(String... argv) {
		out.reset();
		err.reset();
		return line.run(List.of(argv));
	}

	private String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	private String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	@Test
	void theStarterFindsTheCommandLine() throws Exception {
		var references = context.getServiceReferences(ToIntFunction.class, "(virtworkbench.main=true)");
		assertEquals(1, references.size());
		assertNotNull(context.getService(references.iterator().next()));
	}

	@Test
	void listsTheRunningTestDomain() {
		assertEquals(0, run("-c", HOST, "domain", "list", "--json"), this::err);
		JsonObject test = JsonParser.parseString(out()).getAsJsonArray().get(0).getAsJsonObject();
		assertEquals("test", test.get("name").getAsString());
		assertEquals("running", test.get("state").getAsString());
		assertEquals("KiB", test.getAsJsonObject("memory").get("unit").getAsString());
		assertTrue(test.keySet().containsAll(Set.of("uuid", "id", "reason", "vcpu", "maxMemory", "persistent", "autostart")), test::toString);
	}

	@Test
	void describesTheHostInTheWordsOfTheWindow() {
		assertEquals(0, run("-c", HOST, "host", "info"), this::err);
		assertTrue(out().contains("Hypervisor:") && out().contains("TEST"), out());
		assertFalse(out().contains("_UI_"), out());
		assertEquals(0, run("-c", HOST, "host", "info", "--json"), this::err);
		JsonObject host = JsonParser.parseString(out()).getAsJsonObject();
		assertEquals(HOST, host.get("uri").getAsString());
		assertEquals("TEST", host.get("hypervisor").getAsString());
		assertTrue(host.get("cpus").getAsInt() > 0);
		assertTrue(host.get("cpuModel").isJsonNull(), "the test driver has none");
		assertTrue(host.getAsJsonObject("memory").get("value").getAsLong() > 0);
	}

	@Test
	void changesADomainInOneScriptAndSeesTheChange() {
		line = line("domain shutdown test\ndomain list\ndomain start test\ndomain list --name\n");
		assertEquals(0, run("run", "-c", HOST, "-"), this::err);
		List<String> lines = out().lines().toList();
		assertTrue(lines.get(0).endsWith(": done"), out());
		assertEquals(2, lines.stream().filter(l -> l.endsWith(": done")).count(), out());
		assertEquals("test", lines.get(lines.size() - 1), out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "domain start test|1", "domain start nobody|1", "domain strat test|2", "domain info|2",
			"--dry-run domain start test|1", "--readonly domain shutdown test|1" })
	void failsWithItsCodeAndOneSentence(String typed, int code) {
		assertEquals(code, run(("-c " + HOST + ' ' + typed).split(" ")));
		assertEquals("", out());
		assertEquals(1, err().lines().count(), err());
		assertFalse(err().contains("Exception"), err());
	}

	@Test
	void reportsAUriThatNothingTakesAsNoConnection() {
		assertEquals(3, run("-c", "bogus://x", "domain", "list"));
		assertEquals("", out());
		assertEquals(1, err().lines().count(), err());
	}

	@Test
	void plansTheCommandOfVirsh() {
		assertEquals(0, run("-c", HOST, "--dry-run", "domain", "shutdown", "test"), this::err);
		assertEquals("virsh -c test:///default shutdown test\n", out());
	}

	@Test
	void completesDomains() {
		assertEquals(0, run("complete", "--line=virt-workbench -c " + HOST + " domain info t"), this::err);
		assertEquals("words\nt\ntest\n", out());
	}

	@Test
	void everyVerbIsSaidOnceAndClashesWithNoGlobalOption() {
		Set<String> global = Globals.options().stream().map(Verb.Option::name).collect(Collectors.toSet());
		Set<Character> letters = Globals.options().stream().map(Verb.Option::letter).filter(l -> l != 0).collect(Collectors.toSet());
		// which host and with which right means nothing to a verb that needs none: there they may be the letters of the tool that people know
		Set<Character> ofHost = Set.of('c', 'r');
		ServiceCommands commands = new ServiceCommands(context);
		assertTrue(commands.scopes().containsAll(List.of("domain", "host")), commands.scopes()::toString);
		for (String scope : commands.scopes())
			for (Verb verb : Arguments.verbs(commands.scope(scope))) {
				assertFalse(verb.summary().isBlank(), verb.name());
				for (Verb.Option option : verb.options()) {
					boolean free = !letters.contains(option.letter()) || !verb.needsHost() && ofHost.contains(option.letter());
					assertTrue(free && !global.contains(option.name()), verb.name() + " --" + option.name());
					assertFalse(option.summary().isBlank(), verb.name() + " --" + option.name());
				}
			}
	}

	@Test
	void areCommandsOfGogoWhereItRuns() throws Exception {
		Bundle gogo = List.of(context.getBundles()).stream().filter(b -> b.getSymbolicName().equals("org.apache.felix.gogo.runtime")).findFirst()
				.orElseThrow();
		gogo.start();
		try {
			CommandProcessor processor = service(CommandProcessor.class);
			try (CommandSession session = processor.createSession(InputStream.nullInputStream(), out, err)) {
				session.execute("domain:list -c 'test:///default' --name");
				session.getConsole().flush();
				assertEquals("test\n", out());
				Exception failure = assertThrows(Exception.class, () -> session.execute("domain:start -c 'test:///default' nobody"));
				assertTrue(failure.getMessage().contains("nobody"), failure::toString);
			}
		} finally {
			gogo.stop();
		}
	}

	@Test
	void makesReadsAndChangesImagesAsQemuImgsUsersWriteIt(@TempDir Path folder) {
		String disk = folder.resolve("-disk \u4e2d.qcow2").toString(), copy = folder.resolve("copy.vmdk").toString();
		assertEquals(0, run("image", "create", "-f", "qcow2", "-o", "cluster_size=4k", "-o", "lazy_refcounts=on", disk, "8M"), this::err);
		assertEquals("Create -disk \u4e2d.qcow2: done\n", out());
		assertEquals(0, run("image", "info", "--json", disk), this::err);
		assertEquals(4096, JsonParser.parseString(out()).getAsJsonObject().get("cluster-size").getAsInt());
		// -c is the verb's own here, and not the host
		assertEquals(0, run("image", "convert", "-c", "-O", "vmdk", "-o", "subformat=streamOptimized", disk, copy), this::err);
		run("image", "convert", "--help");
		assertTrue(out().contains("  -c, --compress ") && out().contains("      --connect URI ") && !out().contains("-c, --connect"), this::out);
		assertEquals(0, run("image", "compare", disk, copy), this::err);
		assertEquals("The images have the same content.\n", out());
		assertEquals(0, run("image", "map", "--json", disk), this::err);
		assertEquals(1, JsonParser.parseString(out()).getAsJsonArray().size());
		assertEquals(0, run("image", "snapshot", "create", disk, "--", "-s"), this::err);
		assertEquals(0, run("image", "snapshot", "list", "--json", disk), this::err);
		assertEquals("-s", JsonParser.parseString(out()).getAsJsonArray().get(0).getAsJsonObject().get("name").getAsString());
		assertEquals(2, run("image", "snapshot", "apply", disk, "--", "-s"));
		assertEquals("", out());
		assertEquals(0, run("image", "snapshot", "apply", "--yes", disk, "--", "-s"), this::err);
		assertEquals(0, run("image", "check", disk), this::err);
		assertEquals(0, run("--dry-run", "image", "resize", disk, "+1G"), this::err);
		assertEquals("qemu-img resize -q -f qcow2 -- '" + disk + "' 1082130432\n", out());
		assertEquals(2, run("image", "create", "-f", "qcov2", folder.resolve("x").toString(), "1M"));
		assertTrue(err().startsWith("-f cannot be qcov2. It is one of: raw, qcow2, "), this::err);
	}

	/** To make it anew: {@code virt-workbench help --man > bundles/org.virtworkbench.cli/share/man/man1/virt-workbench.1} */
	@Test
	void theManualPageThatIsShippedIsWhatTheCommandsSay() throws Exception {
		assertEquals(0, run("help", "--man"), this::err);
		assertEquals(Files.readString(Repository.file("bundles/org.virtworkbench.cli/share/man/man1/virt-workbench.1")), out());
	}

	/** Keys are only ever added: a script that knows these must go on working. */
	@Test
	void keepsTheKeysThatScriptsKnow() {
		run("-c", HOST, "domain", "info", "test", "--json");
		assertKeys(Set.of("name", "uuid", "id", "state", "reason", "vcpu", "memory", "maxMemory", "persistent", "autostart"));
		run("-c", HOST, "--dry-run", "domain", "shutdown", "test", "--json");
		assertKeys(Set.of("label", "commands", "outcome"));
		run("version", "--json");
		assertKeys(Set.of("name", "version", "java"));
	}

	private void assertKeys(Set<String> keys) {
		JsonElement document = JsonParser.parseString(out());
		assertTrue(document.getAsJsonObject().keySet().containsAll(keys), out());
	}
}
