package org.virtworkbench.core.internal.machine;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The process groups of the programs that run now. When the JVM ends they end too: having a session of their own, they do not get
 * the terminal's SIGINT.
 */
final class ProcessGroups {

	private static final long LOOK_MILLIS = 20;

	private final Set<Long> running = ConcurrentHashMap.newKeySet();
	private boolean hooked;

	/** Names the group that the process leads; closing forgets it. */
	Group of(Process process) {
		Group group = new Group(process);
		hook();
		running.add(process.pid());
		return group;
	}

	private synchronized void hook() {
		if (hooked)
			return;
		hooked = true;
		Runtime.getRuntime().addShutdownHook(new Thread(() -> running.forEach(id -> signal("TERM", id)), "Virt Workbench ends programs")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether there was anybody to signal. The built-in of sh, because the program kill is not everywhere. */
	private static boolean signal(String signal, long group) {
		try {
			return new ProcessBuilder("sh", "-c", "kill -s $0 -- -$1", signal, Long.toString(group)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	final class Group implements AutoCloseable {

		private final Process leader;

		private Group(Process leader) {
			this.leader = leader;
		}

		/** Asks all members to end, and kills those that have not after the grace. Blocks until then; deaf to interrupts. */
		void end(Duration grace) {
			boolean interrupted = Thread.interrupted();
			long deadline = System.nanoTime() + grace.toNanos();
			boolean left = signal("TERM", leader.pid()); //$NON-NLS-1$
			if (!left) // setsid has not made the group yet
				leader.destroy();
			while ((leader.isAlive() || left) && System.nanoTime() < deadline) {
				interrupted |= pause();
				left = signal("0", leader.pid()); //$NON-NLS-1$
			}
			if (left)
				signal("KILL", leader.pid()); //$NON-NLS-1$
			leader.destroyForcibly();
			if (interrupted)
				Thread.currentThread().interrupt();
		}

		private boolean pause() {
			try {
				if (leader.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS))
					TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
				return false;
			} catch (InterruptedException e) {
				return true;
			}
		}

		@Override
		public void close() {
			running.remove(leader.pid());
		}
	}
}
