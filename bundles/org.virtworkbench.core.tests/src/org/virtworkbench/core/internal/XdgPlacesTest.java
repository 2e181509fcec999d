package org.virtworkbench.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.virtworkbench.core.Places;

class XdgPlacesTest {

	private static final Path HOME = Path.of("/home/me");

	@Test
	void defaultsAreBelowHome() {
		Places places = new XdgPlaces(Map.of(), HOME);
		assertEquals(Path.of("/home/me/.config/virt-workbench"), places.config());
		assertEquals(Path.of("/home/me/.local/state/virt-workbench"), places.state());
		assertEquals(Path.of("/home/me/.local/share/virt-workbench"), places.data());
		assertEquals(Path.of("/home/me/.cache/virt-workbench"), places.cache());
	}

	@Test
	void followsXdgVariables() {
		Places places = new XdgPlaces(Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s", "XDG_DATA_HOME", "/d", "XDG_CACHE_HOME", "/x"),
				HOME);
		assertEquals(Path.of("/c/virt-workbench"), places.config());
		assertEquals(Path.of("/s/virt-workbench"), places.state());
		assertEquals(Path.of("/d/virt-workbench"), places.data());
		assertEquals(Path.of("/x/virt-workbench"), places.cache());
	}

	@Test
	void ignoresRelativeAndEmptyXdgVariables() {
		Places places = new XdgPlaces(Map.of("XDG_CONFIG_HOME", "c", "XDG_STATE_HOME", ""), HOME);
		assertEquals(Path.of("/home/me/.config/virt-workbench"), places.config());
		assertEquals(Path.of("/home/me/.local/state/virt-workbench"), places.state());
	}

	@Test
	void ownVariableReplacesAllFour() {
		Places places = new XdgPlaces(Map.of("VIRT_WORKBENCH_HOME", "/w", "XDG_CONFIG_HOME", "/c"), HOME);
		assertEquals(Path.of("/w/config"), places.config());
		assertEquals(Path.of("/w/state"), places.state());
		assertEquals(Path.of("/w/data"), places.data());
		assertEquals(Path.of("/w/cache"), places.cache());
	}
}
