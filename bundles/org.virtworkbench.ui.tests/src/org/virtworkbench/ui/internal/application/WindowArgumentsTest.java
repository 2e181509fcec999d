package org.virtworkbench.ui.internal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowArgumentsTest {

	@TempDir
	Path folder;

	@Test
	void takesHostsInEachWayToSayThem() {
		assertEquals(List.of("lab", "test:///default", "qemu:///system", "kvm1"),
				WindowArguments.of(List.of("-c", "lab", "--connect", "test:///default", "--connect=qemu:///system", "-ckvm1", "-c")).hosts());
	}

	@Test
	void takesAFileButNotWhatAForeignOptionNames() throws Exception {
		String file = Files.createFile(folder.resolve("a b.qcow2")).toString();
		assertEquals(List.of(Path.of(file)), WindowArguments.of(List.of(file)).files());
		assertEquals(List.of(Path.of(file)), WindowArguments.of(List.of("-c", "lab", file)).files());
		assertEquals(List.of(), WindowArguments.of(List.of("-testproperties", file)).files());
		assertEquals(List.of(), WindowArguments.of(List.of(folder.resolve("away").toString())).files());
	}

	@Test
	void comesThroughToTheWindowThatIsOpenAlready() throws Exception {
		String file = Files.createFile(folder.resolve("disk.raw")).toString();
		WindowArguments given = WindowArguments.of(List.of("-c", "lab", file));
		assertEquals(given, WindowArguments.of(given.words()));
	}
}
