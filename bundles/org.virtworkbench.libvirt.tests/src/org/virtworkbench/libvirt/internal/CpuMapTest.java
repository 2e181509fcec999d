package org.virtworkbench.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpuMapTest {

	private static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length; i++)
			bytes[i] = (byte) values[i];
		return bytes;
	}

	@Test
	void hasOneBitForEachCpuOfTheHost() {
		assertArrayEquals(bytes(0b1011), CpuMap.of("0-3,^2", 4));
		assertArrayEquals(bytes(0, 1), CpuMap.of("8", 2), "longer than the host, so that libvirt can say so");
		assertArrayEquals(bytes(0b100, 0), CpuMap.of(" 2 ", 12));
		assertArrayEquals(bytes(0xff, 0b11), CpuMap.of(null, 10), "all");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "1-", "3-1", "^1-2", "1,,2", "99999999", "20000", "-1", "1-2-3", "r" })
	void knowsWhatIsNoList(String cpus) {
		assertNull(CpuMap.of(cpus, 4));
	}
}
