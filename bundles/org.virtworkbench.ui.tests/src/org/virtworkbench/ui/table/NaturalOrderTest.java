package org.virtworkbench.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class NaturalOrderTest {

	private static List<String> sorted(String... names) {
		return Arrays.stream(names).sorted(NaturalOrder.INSTANCE).toList();
	}

	@Test
	void countsAsPeopleDo() {
		assertEquals(List.of("web1", "web2", "web10", "web10a"), sorted("web10a", "web10", "web2", "web1"));
	}

	@Test
	void putsCapitalsWithTheirSmallLetters() {
		assertEquals(List.of("alpha", "Beta", "gamma"), sorted("gamma", "Beta", "alpha"));
	}

	@Test
	void keepsNumbersLongerThanAnyNumberTypeInOrder() {
		assertEquals(List.of("a99999999999999999999998", "a99999999999999999999999"),
				sorted("a99999999999999999999999", "a99999999999999999999998"));
	}

	@Test
	void tellsNamesApartThatDifferByZerosOrCaseOnly() {
		assertNotEquals(0, NaturalOrder.INSTANCE.compare("vm01", "vm1"));
		assertNotEquals(0, NaturalOrder.INSTANCE.compare("VM", "vm"));
	}

	@Test
	void putsNothingBeforeAnything() {
		assertEquals(-1, NaturalOrder.INSTANCE.compare(null, ""));
		assertEquals(0, NaturalOrder.INSTANCE.compare(null, null));
	}
}
