package org.virtworkbench.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.virtworkbench.libvirt.internal.VolumeProgress.Written;

/** What a monitor is told while libvirt writes a volume. */
class VolumeProgressTest {

	@Test
	void tellsHowMuchOfAVolumeIsWritten() throws Exception {
		Written[] written = { new Written(0, 100), new Written(30, 100) };
		LinkedBlockingQueue<Integer> ticks = new LinkedBlockingQueue<>();
		int[] asked = { 0 };
		NullProgressMonitor following = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				ticks.add(work);
			}
		};
		try (VolumeProgress progress = new VolumeProgress(following, given -> written[Math.min(asked[0]++, 1)])) {
			assertEquals(300, ticks.poll(10, TimeUnit.SECONDS));
		}
	}
}
