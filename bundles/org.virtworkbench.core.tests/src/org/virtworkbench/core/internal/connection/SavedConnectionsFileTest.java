package org.virtworkbench.core.internal.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.internal.ChildJvm;
import org.virtworkbench.core.internal.FolderPlaces;

class SavedConnectionsFileTest {

	@TempDir
	Path folder;
	Path file;
	SavedConnections saved;

	@BeforeEach
	void open() {
		saved = new SavedConnectionsFile(new FolderPlaces(folder));
		file = folder.resolve("config/connections.json");
	}

	private static SavedConnection connection(String name) {
		return connection(name, "qemu:///system");
	}

	private static SavedConnection connection(String name, String uri) {
		return new SavedConnection(name, URI.create(uri), false, false);
	}

	private List<String> names() throws CoreException {
		return saved.list().stream().map(SavedConnection::name).toList();
	}

	private void content(String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	@Test
	void aMissingFileIsTheEmptyListAndReadingMakesNothing() throws Exception {
		assertEquals(List.of(), saved.list());
		assertFalse(Files.exists(folder.resolve("config")));
	}

	@Test
	void keepsOrderAndAllFieldsForTheNextProcess() throws Exception {
		SavedConnection web = new SavedConnection("Büro 中文 'x'", URI.create("qemu+ssh://root@kvm_1/system?keyfile=/a%20b"), true, true);
		saved.add(connection("z"));
		saved.add(web);
		saved.add(connection("a"));
		SavedConnections other = new SavedConnectionsFile(new FolderPlaces(folder));
		assertEquals(List.of(connection("z"), web, connection("a")), other.list());
		assertEquals(web, other.find(web.name()).orElseThrow());
	}

	@Test
	void replacesInPlaceAlsoUnderAnotherName() throws Exception {
		for (String name : List.of("a", "b", "c"))
			saved.add(connection(name));
		saved.replace("b", connection("B", "test:///default"));
		assertEquals(List.of("a", "B", "c"), names());
		assertEquals(URI.create("test:///default"), saved.find("B").orElseThrow().uri());
		saved.remove("a");
		assertEquals(List.of("B", "c"), names());
	}

	@Test
	void refusesATakenNameAndAnUnknownOne() throws Exception {
		saved.add(connection("a"));
		saved.add(connection("b"));
		assertEquals("There is a connection named \"a\" already. Choose another name, or edit that one.",
				assertThrows(CoreException.class, () -> saved.add(connection("a"))).getStatus().getMessage());
		assertThrows(CoreException.class, () -> saved.replace("b", connection("a")));
		assertEquals("No connection is saved as \"c\". Saved are: a, b.",
				assertThrows(CoreException.class, () -> saved.remove("c")).getStatus().getMessage());
		assertEquals(List.of("a", "b"), names());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a:b", "a/b", "a\nb", "a\u001bb", " a", "a " })
	void refusesNamesThatCouldBeTakenForSomethingElse(String name) {
		CoreException refused = assertThrows(CoreException.class, () -> saved.add(connection(name)));
		assertEquals(Failure.Kind.USAGE, Failure.kind(refused.getStatus()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "esx://root:secret@esx1/", "qemu+ssh://me:secret@kvm_1/system", "qemu+tcp://kvm1/system?x=1&password=secret" })
	void refusesPasswordsInTheUriWithoutRepeatingThem(String uri) {
		CoreException refused = assertThrows(CoreException.class, () -> saved.add(connection("a", uri)));
		assertTrue(refused.getStatus().getMessage().contains("password"));
		assertFalse(refused.getStatus().getMessage().contains("secret"));
		assertFalse(Files.exists(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"connections\": [", "[]", "{\"connections\": {}}", "{\"connections\": [{\"name\": \"a\"}]}",
			"{\"connections\": [{\"name\": \"a\", \"uri\": \"a b\"}]}", "{\"connections\": [7]}" })
	void aDamagedFileIsNamedAndNeverOverwritten(String text) throws Exception {
		content(text);
		String sentence = assertThrows(CoreException.class, saved::list).getStatus().getMessage();
		assertTrue(sentence.contains(file.toString()), sentence);
		assertThrows(CoreException.class, () -> saved.add(connection("b")));
		assertEquals(text, Files.readString(file));
	}

	@Test
	void anUnreadableFileIsNamedWithWhatIsWrong() throws Exception {
		content("");
		Files.write(file, new byte[] { '{', (byte) 0xff, '}' });
		assertEquals("Cannot read the saved connections in " + file + ": it is not UTF-8 text.",
				assertThrows(CoreException.class, saved::list).getStatus().getMessage());
		Files.delete(file);
		Files.createDirectory(file);
		assertTrue(assertThrows(CoreException.class, saved::list).getStatus().getMessage().startsWith("Cannot read the saved connections in " + file));
	}

	@Test
	void anEmptyFileIsTheEmptyList() throws Exception {
		content("");
		assertEquals(List.of(), saved.list());
	}

	@Test
	void keepsWhatALaterVersionWroteThere() throws Exception {
		content("{\"theme\": 7, \"connections\": [{\"name\": \"a\", \"uri\": \"test:///default\", \"colour\": \"red\"}]}");
		saved.replace("a", connection("b"));
		String text = Files.readString(file);
		assertTrue(text.contains("\"theme\": 7"), text);
		assertTrue(text.contains("\"colour\": \"red\""), text);
		assertEquals(List.of("b"), names());
	}

	@Test
	void onlyTheUserMayReadIt() throws Exception {
		saved.add(connection("a"));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
		try (Stream<Path> left = Files.list(file.getParent())) {
			assertEquals(Set.of(".connections.json.lock", "connections.json"),
					Set.copyOf(left.map(path -> path.getFileName().toString()).toList()));
		}
	}

	@Test
	void followsALinkInsteadOfReplacingIt() throws Exception {
		Path real = folder.resolve("dotfiles.json");
		Files.writeString(real, "{}");
		Files.createDirectories(file.getParent());
		Files.createSymbolicLink(file, real);
		saved.add(connection("a"));
		assertTrue(Files.isSymbolicLink(file));
		assertTrue(Files.readString(real).contains("\"a\""));
	}

	@Test
	void aFolderThatCannotBeMadeIsAFailureThatNamesTheFile() throws Exception {
		Files.writeString(folder.resolve("config"), "a file where the folder should be");
		String sentence = assertThrows(CoreException.class, () -> saved.add(connection("a"))).getStatus().getMessage();
		assertTrue(sentence.startsWith("Cannot save the connections to " + file), sentence);
	}

	@Test
	void twoProcessesLoseNothingOfEachOther() throws Exception {
		int count = 40;
		Process first = ChildJvm.start(AddConnections.class, folder.toString(), "first", String.valueOf(count));
		Process second = ChildJvm.start(AddConnections.class, folder.toString(), "second", String.valueOf(count));
		for (int i = 0; i < count; i++)
			saved.add(connection("third" + i));
		for (Process process : List.of(first, second)) {
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(process.waitFor(60, TimeUnit.SECONDS));
			assertEquals(0, process.exitValue(), said);
		}
		Set<String> expected = new HashSet<>();
		for (int i = 0; i < count; i++)
			for (String prefix : List.of("first", "second", "third"))
				expected.add(prefix + i);
		assertEquals(3 * count, names().size());
		assertEquals(expected, Set.copyOf(names()));
	}

	@Test
	void tellsOfChangesByItselfAndByAnotherProcess() throws Exception {
		CountDownLatch own = new CountDownLatch(1);
		try (AutoCloseable listening = saved.onChange(own::countDown)) {
			saved.add(connection("a"));
			assertTrue(own.await(10, TimeUnit.SECONDS));
		}
		CountDownLatch foreign = new CountDownLatch(1);
		try (AutoCloseable listening = saved.onChange(foreign::countDown)) {
			assertEquals(0, ChildJvm.start(AddConnections.class, folder.toString(), "b", "1").waitFor());
			assertTrue(foreign.await(10, TimeUnit.SECONDS));
			assertEquals(List.of("a", "b0"), names());
		}
	}
}
