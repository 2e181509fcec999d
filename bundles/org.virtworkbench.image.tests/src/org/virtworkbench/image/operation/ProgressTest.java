package org.virtworkbench.image.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.virtworkbench.core.Machine.Line;

class ProgressTest {

	private final List<String> said = new ArrayList<>();
	private double worked;
	private double whole;
	private long seconds;

	private final NullProgressMonitor monitor = new NullProgressMonitor() {
		@Override
		public void beginTask(String name, int totalWork) {
			said.add(name);
			whole = totalWork;
		}

		@Override
		public void subTask(String name) {
			said.add(name);
		}

		@Override
		public void internalWorked(double work) {
			worked += work;
		}

		@Override
		public void worked(int work) {
			internalWorked(work);
		}
	};

	private final Progress progress = progress(0);

	private Progress progress(long bytes) {
		return new Progress(monitor, "Convert a to b", bytes, () -> seconds * 1_000_000_000L);
	}

	private void at(long second, String line) {
		at(second, line, progress);
	}

	private void at(long second, String line, Progress on) {
		seconds = second;
		on.accept(new Line(false, line));
	}

	@Test
	void saysHowMuchIsDoneAndHowLongTheRestTakes() {
		at(0, "    (0.00/100%)");
		at(1, "    (10.00/100%)");
		assertEquals(List.of("Convert a to b"), said);
		at(3, "    (25.00/100%)");
		at(3, "    (25.50/100%)");
		assertEquals(List.of("Convert a to b", "9 s left"), said);
		assertEquals(0.255, worked / whole, 0.001);
		at(400, "    (50.00/100%)");
		assertEquals("7 min left", said.get(2));
		at(401, "    (100.00/100%)");
		assertEquals(1, worked / whole, 0.001);
	}

	@Test
	void saysHowMuchAndHowFastWhereTheWholeIsKnown() {
		Progress bytes = progress(4L << 30);
		at(4, "    (25.00/100%)", bytes);
		assertEquals("1 GiB of 4 GiB, 256 MiB/s, 12 s left", said.getLast());
		at(4 * 3600, "    (25.10/100%)", bytes);
		assertEquals("1 GiB of 4 GiB, 73.1 KiB/s, 12 h left", said.getLast());
	}

	@Test
	void takesOnlyWhatIsProgress() {
		progress.accept(new Line(true, "    (50.00/100%)"));
		at(5, "Image resized.");
		at(5, "(1e9/100%)");
		assertEquals(0, worked);
	}
}
