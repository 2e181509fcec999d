package org.virtworkbench.libvirt.internal;

import java.time.Duration;

/**
 * How long a host may be silent. A libvirt call cannot be interrupted: past its deadline the caller gets control back, the call stays
 * behind in its worker.
 *
 * @param open              to connect, without the time that a person thinks about a question
 * @param read              for what only looks
 * @param change            for what changes something: a start may first load a saved image of many gigabytes
 * @param keepAliveInterval between two signs of life on a remote connection; zero: none are asked for
 * @param keepAliveCount    intervals without an answer after which the connection is lost
 */
record Timing(Duration open, Duration read, Duration change, Duration keepAliveInterval, int keepAliveCount) {

	static final Timing USUAL = new Timing(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofSeconds(5), 3);

	/** How soon a cancel is seen. */
	static final long POLL_MILLIS = 50;
}
