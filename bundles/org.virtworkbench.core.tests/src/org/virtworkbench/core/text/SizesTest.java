package org.virtworkbench.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizesTest {

	@ParameterizedTest
	@CsvSource({ "0, 0 bytes", "1023, 1023 bytes", "1024, 1 KiB", "1536, 1.5 KiB", "2147483648, 2 GiB", "1539316278886, 1.4 TiB",
			"1048575, 1 MiB", "1073741823, 1 GiB", "9223372036854775807, 8 EiB", "-2048, -2 KiB" })
	void humanUsesBinaryUnitsAndAtMostOneDecimalPlace(long bytes, String text) {
		assertEquals(text, Sizes.human(bytes));
	}

	@ParameterizedTest
	@CsvSource({ "4G, 4294967296", "512 MiB, 536870912", "1.5TiB, 1649267441664", "100KB, 100000", "7 bytes, 7", "7b, 7", "1 g, 1073741824",
			"' 2 GB ', 2000000000", "3, 3072", "0, 0", "1.0004KiB, 1024" })
	void parsesWhatPeopleWrite(String text, long bytes) {
		assertEquals(OptionalLong.of(bytes), Sizes.parse(text, "KiB"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "G", "-1G", "1X", "1GiBs", "1 2", "0x10", "8EiB", "99999999999999999999", "1,5G", "1e3", "١G" })
	void refusesWhatIsNoSizeOrDoesNotFit(String text) {
		assertTrue(Sizes.parse(text, "bytes").isEmpty());
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 1, 1023, 1024, 5L << 20, 3L << 40, 1L << 62 })
	void whatHumanWritesOfWholeUnitsParseReads(long bytes) {
		assertEquals(OptionalLong.of(bytes), Sizes.parse(Sizes.human(bytes), "bytes"));
	}
}
