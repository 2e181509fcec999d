package org.virtworkbench.compute.ui.internal.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.virtworkbench.compute.ui.internal.save.ConflictPlaces.Place;
import org.virtworkbench.compute.ui.internal.save.ConflictPlaces.Side;
import org.virtworkbench.definition.XmlPath;

/** What a person is shown of two edits, and what comes of their decisions. */
class ConflictPlacesTest {

	private static final String BASE = """
			<domain>
			  <name>web1</name>
			  <memory unit='KiB'>524288</memory>
			  <vcpu>1</vcpu>
			  <devices>
			    <interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/></interface>
			  </devices>
			</domain>
			""";
	private static final String NIC = "    <interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/></interface>\n";

	private static XmlPath path(String path) {
		return XmlPath.parse(path).orElseThrow();
	}

	private static List<String> paths(ConflictPlaces places) {
		return places.places().stream().map(place -> place.path().toString()).toList();
	}

	@Test
	void saysWhatWasMergedWithoutAQuestion() {
		String mine = BASE.replace(">524288<", ">1048576<");
		String theirs = BASE.replace("<vcpu>1", "<vcpu>2");
		ConflictPlaces places = new ConflictPlaces(BASE, mine, theirs);
		assertTrue(places.clean());
		assertEquals(0, places.undecided());
		assertEquals(List.of("vcpu", "memory"), paths(places));
		assertEquals(List.of(Side.THEIRS, Side.MINE), List.of(places.side(0), places.side(1)));
		assertEquals(new Place(path("vcpu"), "1", "1", "2", Side.THEIRS), places.places().get(0));
		assertEquals(new Place(path("memory"), "524288", "1048576", "524288", Side.MINE), places.places().get(1));
		assertEquals(mine.replace("<vcpu>1", "<vcpu>2"), places.text());
	}

	@Test
	void leavesEachPlaceThatBothChangedToBeDecided() {
		String mine = BASE.replace(">524288<", ">1048576<").replace(NIC, "").replace("<name>web1", "<name>mine");
		String theirs = BASE.replace(">524288<", ">2097152<").replace("'default'", "'lan'").replace("<vcpu>1", "<vcpu>2");
		ConflictPlaces places = new ConflictPlaces(BASE, mine, theirs);
		assertFalse(places.clean());
		assertEquals(2, places.undecided());
		assertEquals(2, places.merged());
		assertEquals(List.of("memory", "devices.interface", "vcpu", "name"), paths(places), "nothing of the interface stands there twice");
		assertNull(places.side(0));
		assertNull(places.places().get(1).mine());
		places.decide(List.of(1, 2), Side.THEIRS);
		assertEquals(1, places.undecided());
		assertEquals(Side.THEIRS, places.side(2), "what was merged cannot be decided");
		assertTrue(places.text().contains("network='lan'") && places.text().contains("1048576"), places.text());
		places.decide(List.of(0), Side.MINE);
		assertEquals(0, places.undecided());
		places.decideAll(Side.THEIRS);
		assertEquals(theirs.replace("web1", "mine"), places.text());
		places.decideAll(Side.MINE);
		assertEquals(mine.replace("<vcpu>1", "<vcpu>2"), places.text());
	}
}
