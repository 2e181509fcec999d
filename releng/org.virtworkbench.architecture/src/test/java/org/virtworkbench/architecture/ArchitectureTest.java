package org.virtworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

	@ParameterizedTest
	@EnumSource
	void theCheckoutKeeps(Rule rule) throws Exception {
		Checkout checkout = new Checkout(Path.of(System.getProperty("repository.root")).toRealPath());
		assertTrue(checkout.bundles().size() > 5, "the bundles are found");
		List<String> violations = rule.violations(checkout);
		assertTrue(violations.isEmpty(), () -> String.join("\n", violations));
	}

	/** A rule that finds nothing anywhere would keep the test above green for ever. */
	@ParameterizedTest
	@EnumSource
	void isFoundBrokenInItsFixture(Rule rule) throws Exception {
		Path fixture = Path.of(ArchitectureTest.class.getResource("/broken").toURI()).resolve(rule.name().toLowerCase(Locale.ROOT));
		assertTrue(Files.isDirectory(fixture), () -> "no fixture breaks " + rule);
		Checkout checkout = new Checkout(fixture);
		assertFalse(rule.violations(checkout).isEmpty(), () -> rule + " is not found broken");
		for (Rule other : Rule.values())
			if (other != rule)
				assertEquals(List.of(), other.violations(checkout), () -> "the fixture of " + rule + " breaks " + other);
	}
}
