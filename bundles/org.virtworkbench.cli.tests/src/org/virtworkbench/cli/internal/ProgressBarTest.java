package org.virtworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class ProgressBarTest {

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private long millis;

	private ProgressBar bar(boolean errIsTty) {
		return new ProgressBar(new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
				new PrintStream(err, true, StandardCharsets.UTF_8), false, false, errIsTty, Map.of()), () -> TimeUnit.MILLISECONDS.toNanos(millis));
	}

	private String shown() {
		String shown = err.toString(StandardCharsets.UTF_8);
		err.reset();
		return shown;
	}

	@Test
	void showsHowFarLongWorkIsAndTakesItselfAway() {
		ProgressBar bar = bar(true);
		bar.beginTask("Copy disk", 200);
		millis = 600;
		bar.worked(50);
		assertEquals("\rCopy disk [######                  ] 25%\u001b[K", shown());
		millis = 800;
		bar.worked(150);
		assertTrue(shown().contains("100%"));
		bar.done();
		assertEquals("\r\u001b[K", shown());
		millis = 1000;
		bar.worked(1);
		assertEquals("", shown());
	}

	@Test
	void saysHowMuchHowFastAndHowLongBehindTheBarAndStaysInOneLine() {
		ProgressBar bar = bar(true);
		bar.beginTask("Convert a-very-long-name-of-an-image.qcow2 to another-one.qcow2", 100);
		bar.worked(25);
		millis = 600;
		bar.subTask("1 GiB of 4 GiB, 250 MiB/s, 12 s left");
		String shown = shown();
		assertEquals("\rConvert a-v… [######                  ] 25% 1 GiB of 4 GiB, 250 MiB/s, 12 s le…\u001b[K", shown);
		assertEquals(79, Cells.width(shown.substring(1, shown.length() - 3)));
	}

	@Test
	void showsNothingForShortWorkOrWhereNobodyLooks() {
		ProgressBar shortWork = bar(true);
		shortWork.beginTask("Start web1", 1);
		shortWork.worked(1);
		shortWork.done();
		ProgressBar unseen = bar(false);
		unseen.beginTask("Copy disk", 2);
		millis = 60_000;
		unseen.worked(1);
		unseen.done();
		assertEquals("", shown());
	}

	@Test
	void showsNoNumberWhereTheAmountIsUnknown() {
		ProgressBar bar = bar(true);
		millis = 600;
		bar.beginTask("Wait for \u001b[31mweb1", ProgressBar.UNKNOWN);
		String shown = shown();
		assertTrue(shown.contains("Wait for \\x1b[31mweb1 …"), shown);
		assertFalse(shown.contains("%"), shown);
	}

	@Test
	void isNotDrawnMoreOftenThanOneCanSee() {
		ProgressBar bar = bar(true);
		bar.beginTask("Copy disk", 1000);
		millis = 600;
		for (int i = 0; i < 1000; i++)
			bar.worked(1);
		assertEquals(1, shown().split("\r", -1).length - 1);
	}
}
