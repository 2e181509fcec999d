package org.virtworkbench.image.internal.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.virtworkbench.core.Places;
import org.virtworkbench.core.file.FileDirectories;
import org.virtworkbench.image.FileAccess;
import org.virtworkbench.image.operation.RecordingMachine;

class AllowedDirectoriesTest {

	@TempDir
	Path folder;

	private AllowedDirectoriesFile directories() {
		return new AllowedDirectoriesFile(new Places() {
			@Override
			public Path config() {
				return folder.resolve("config");
			}

			@Override
			public Path state() {
				return folder;
			}

			@Override
			public Path data() {
				return folder;
			}

			@Override
			public Path cache() {
				return folder;
			}
		});
	}

	@Test
	void keepsWhatTheUserAllowsForTheNextProgram() throws CoreException {
		assertEquals(List.of(), directories().list());
		directories().set(List.of(Path.of("/var/lib/libvirt/images"), Path.of("/srv/a b \u4e2d")));
		assertEquals(List.of(Path.of("/var/lib/libvirt/images"), Path.of("/srv/a b \u4e2d")), directories().list());
		directories().set(List.of());
		assertEquals(List.of(), directories().list());
	}

	@Test
	void takesOnlyAbsolutePathsFromTheFile() throws Exception {
		Files.writeString(Files.createDirectories(folder.resolve("config")).resolve("image-directories"), "\n# mine\nrelative\n/srv\n");
		assertEquals(List.of(Path.of("/srv")), directories().list());
	}

	private static <S> ComponentServiceObjects<S> service(S service) {
		return new ComponentServiceObjects<>() {
			@Override
			public S getService() {
				return service;
			}

			@Override
			public void ungetService(S unused) {
				// stays
			}

			@Override
			public ServiceReference<S> getServiceReference() {
				return null;
			}
		};
	}

	@Test
	void opensFilesWhereAnyConcernOrTheUserAllowsIt() throws Exception {
		Path pool = Files.createDirectory(folder.resolve("pool")), once = Files.createDirectory(folder.resolve("once")), other = Files.createDirectory(folder.resolve("other"));
		for (Path directory : List.of(pool, once, other))
			Files.createFile(directory.resolve("base"));
		FileAccess access = new LocalImageTools(new RecordingMachine(), List.of(AllowedDirectoriesTest.<FileDirectories>service(() -> List.of(pool))), List.of(), List.of()).access(List.of(once));
		assertTrue(access.permits(pool.resolve("base")) && access.permits(once.resolve("base")));
		assertFalse(access.permits(other.resolve("base")));
	}
}
