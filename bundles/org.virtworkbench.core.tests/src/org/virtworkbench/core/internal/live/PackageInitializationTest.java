package org.virtworkbench.core.internal.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtworkbench.core.internal.ChildJvm;

/**
 * The static initializers of an EMF package and of its literals need each other, so two threads that use EMF for the first time can
 * wait for each other for ever: by then all of them have to be initialized. In a Java of its own, because a class is initialized
 * once.
 */
class PackageInitializationTest {

	private static final String READY = "the inventory is made";

	@ParameterizedTest
	@ValueSource(strings = { "org/eclipse/emf/ecore/EcorePackage", "org/eclipse/emf/ecore/EcorePackage$Literals",
			"org/virtworkbench/core/inventory/InventoryPackage" })
	void isDoneBeforeReadersHaveThreads(String type) throws Exception {
		Process process = ChildJvm.start(List.of("-Xlog:class+init=info"), Starts.class);
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		int ready = said.indexOf(READY);
		int initialized = said.indexOf("Initializing '" + type + "'");
		assertTrue(ready > 0, said);
		assertTrue(initialized > 0 && initialized < ready, type);
	}

	static final class Starts {
		public static void main(String[] arguments) {
			new MergingInventory();
			System.out.println(READY);
		}
	}
}
