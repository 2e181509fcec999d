package org.virtworkbench.compute.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

class MeterTest {

	private static final long SECOND = 1_000_000_000L;

	private final Meter meter = new Meter();

	@Test
	void theFirstReadingKnowsNoRates() {
		Meter.Reading reading = meter.read(Map.of("cpu.time", 5 * SECOND, "balloon.rss", 2048L), 1, 0);
		assertTrue(Double.isNaN(reading.cpu()));
		assertTrue(Double.isNaN(reading.diskRead()));
		assertEquals(2048, reading.memory());
	}

	@Test
	void cpuIsAPartOfAllVcpus() {
		meter.read(Map.of("cpu.time", 0L, "vcpu.current", 4), 4, 0);
		assertEquals(25, meter.read(Map.of("cpu.time", 2 * SECOND, "vcpu.current", 4), 4, 2 * SECOND).cpu(), 0.001);
	}

	@Test
	void neverMoreThanAllOfThem() {
		meter.read(Map.of("cpu.time", 0L), 1, 0);
		assertEquals(100, meter.read(Map.of("cpu.time", 9 * SECOND), 1, SECOND).cpu());
	}

	@Test
	void addsDisksAndInterfacesUp() {
		meter.read(Map.of("block.count", 2, "block.0.rd.bytes", 100L, "block.1.rd.bytes", 0L, "net.count", 1, "net.0.tx.bytes", 0L), 1, 0);
		Meter.Reading reading = meter.read(
				Map.of("block.count", 2, "block.0.rd.bytes", 300L, "block.1.rd.bytes", 1800L, "net.count", 1, "net.0.tx.bytes", 20L), 1, 2 * SECOND);
		assertEquals(1000, reading.diskRead());
		assertEquals(10, reading.netSent());
		assertTrue(Double.isNaN(reading.netReceived()), "a counter that the driver does not give is unknown, not zero");
	}

	@Test
	void aCounterThatWentBackGivesNoRate() {
		meter.read(Map.of("cpu.time", 100 * SECOND), 1, 0);
		assertTrue(Double.isNaN(meter.read(Map.of("cpu.time", SECOND), 1, SECOND).cpu()));
		assertEquals(50, meter.read(Map.of("cpu.time", 2 * SECOND), 1, 3 * SECOND).cpu(), 0.001);
	}

	@Test
	void takesTheBalloonWhereResidentMemoryIsUnknown() {
		assertEquals(1024, meter.read(Map.of("balloon.current", 1024L), 1, 0).memory());
	}

	@Test
	void residentMemoryStaysWhileAnotherCallHidesIt() {
		meter.read(Map.of("balloon.rss", 2048L, "balloon.current", 1024L), 1, 0);
		assertEquals(2048, meter.read(Map.of("balloon.current", 1024L), 1, SECOND).memory());
		meter.forget();
		assertEquals(1024, meter.read(Map.of("balloon.current", 1024L), 1, 2 * SECOND).memory());
	}
}
