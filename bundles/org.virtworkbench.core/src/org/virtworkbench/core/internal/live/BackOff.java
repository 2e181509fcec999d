package org.virtworkbench.core.internal.live;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: 1 s, 2 s, 4 s, ... 60 s, each shortened by up to a fifth at random, so that many windows do not
 * come back to a restarted daemon in the same moment.
 */
final class BackOff {

	private static final long FIRST = 1_000;
	private static final long LONGEST = 60_000;

	private final RandomGenerator random;
	private long next = FIRST;

	BackOff(RandomGenerator random) {
		this.random = random;
	}

	Duration next() {
		long wait = next - random.nextLong(next / 5 + 1);
		next = Math.min(2 * next, LONGEST);
		return Duration.ofMillis(wait);
	}
}
