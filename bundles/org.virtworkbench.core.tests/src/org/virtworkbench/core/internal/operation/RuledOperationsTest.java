package org.virtworkbench.core.internal.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.junit.jupiter.api.Test;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.Target;
import org.virtworkbench.core.internal.journal.MemoryJournal;
import org.virtworkbench.core.journal.JournalEntry;
import org.virtworkbench.core.journal.JournalEntry.Outcome;

class RuledOperationsTest {

	interface Body {
		String run(IProgressMonitor monitor) throws CoreException;
	}

	/** Changes the guest of that key. */
	record Change(String key, boolean ruled, Body plan, Body body) implements Operation<String> {
		Change(String key, Body body) {
			this(key, true, monitor -> "", body);
		}

		@Override
		public String label() {
			return "Change " + key;
		}

		@Override
		public Target target() {
			return new Target(null, "domains", key, key);
		}

		@Override
		public ISchedulingRule rule() {
			return ruled ? target().rule() : null;
		}

		@Override
		public Plan plan(IProgressMonitor monitor) throws CoreException {
			plan.run(monitor);
			return Plan.of("virsh", "start", key);
		}

		@Override
		public String run(IProgressMonitor monitor) throws CoreException {
			return body.run(monitor);
		}
	}

	final MemoryJournal journal = new MemoryJournal();
	final Operations operations = new RuledOperations(journal);

	private JournalEntry only() {
		assertEquals(1, journal.entries.size(), journal.entries.toString());
		return journal.entries.get(0);
	}

	private static void await(CountDownLatch latch) {
		try {
			assertTrue(latch.await(20, TimeUnit.SECONDS));
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void runsInTheCallingThreadAndWritesTheJournal() throws Exception {
		Thread[] ran = new Thread[1];
		assertEquals("result", operations.run(new Change("web1", monitor -> {
			ran[0] = Thread.currentThread();
			return "result";
		}), null));
		assertSame(Thread.currentThread(), ran[0]);
		JournalEntry entry = only();
		assertEquals(Outcome.DONE, entry.outcome());
		assertEquals("Change web1", entry.label());
		assertEquals(List.of(List.of("virsh", "start", "web1")), entry.commands());
		assertNull(entry.message());
		assertEquals("", entry.host());
	}

	@Test
	void aFailureKeepsItsSentenceAndIsInTheJournal() {
		CoreException failure = Failure.of(Failure.Kind.CONFLICT, "Somebody else changed it.");
		assertSame(failure, assertThrows(CoreException.class, () -> operations.run(new Change("web1", monitor -> {
			throw failure;
		}), new NullProgressMonitor())));
		assertEquals(Outcome.FAILED, only().outcome());
		assertEquals("Somebody else changed it.", only().message());
	}

	@Test
	void aFailedPlanIsTheOperationsFailureAndNothingRuns() {
		List<String> ran = new ArrayList<>();
		Change change = new Change("web1", true, monitor -> {
			throw Failure.failed("It runs already.");
		}, monitor -> {
			ran.add("run");
			return null;
		});
		assertThrows(CoreException.class, () -> operations.run(change, null));
		assertEquals(List.of(), ran);
		assertEquals("It runs already.", only().message());
		assertEquals(List.of(), only().commands());
	}

	@Test
	void aCancelIsNeverAFailure() {
		assertThrows(OperationCanceledException.class, () -> operations.run(new Change("a", monitor -> {
			throw new OperationCanceledException();
		}), null));
		assertThrows(OperationCanceledException.class, () -> operations.run(new Change("a", monitor -> {
			throw new CoreException(new Status(IStatus.CANCEL, "x", "cancelled"));
		}), null));
		assertEquals(List.of(Outcome.CANCELLED, Outcome.CANCELLED), journal.entries.stream().map(JournalEntry::outcome).toList());
	}

	@Test
	void anErrorInTheProgramIsAFailureWithItsCause() {
		CoreException failure = assertThrows(CoreException.class, () -> operations.run(new Change("web1", monitor -> {
			throw new NoClassDefFoundError("org/libvirt/Domain");
		}), null));
		assertInstanceOf(NoClassDefFoundError.class, failure.getCause());
		assertEquals(Outcome.FAILED, only().outcome());
	}

	@Test
	void tellsTheTargetAlsoAfterAFailureUntilClosed() throws Exception {
		List<String> told = new ArrayList<>();
		AutoCloseable listening = operations.onDone(target -> told.add(target.key()));
		AutoCloseable throwing = operations.onDone(target -> {
			throw new IllegalStateException("listener");
		});
		operations.run(new Change("a", monitor -> null), null);
		assertThrows(CoreException.class, () -> operations.run(new Change("b", monitor -> {
			throw Failure.failed("no");
		}), null));
		listening.close();
		throwing.close();
		operations.run(new Change("c", monitor -> null), null);
		assertEquals(List.of("a", "b"), told);
	}

	@Test
	void changesOfOneObjectRunOneAfterTheOther() throws Exception {
		CountDownLatch firstRuns = new CountDownLatch(1);
		CountDownLatch release = new CountDownLatch(1);
		List<String> order = Collections.synchronizedList(new ArrayList<>());
		CompletableFuture<String> first = operations.schedule(new Change("web1", monitor -> {
			firstRuns.countDown();
			await(release);
			order.add("first");
			return null;
		}));
		await(firstRuns);
		CompletableFuture<String> second = operations.schedule(new Change("web1", monitor -> {
			order.add("second");
			return null;
		}));
		// Another object, the same one without a rule, and the caller's own thread do not wait.
		operations.schedule(new Change("db1", monitor -> order.add("other") ? "" : null)).get(20, TimeUnit.SECONDS);
		operations.schedule(new Change("web1", false, monitor -> "", monitor -> order.add("no rule") ? "" : null)).get(20, TimeUnit.SECONDS);
		operations.run(new Change("db2", monitor -> order.add("caller") ? "" : null), null);
		assertFalse(second.isDone());
		release.countDown();
		first.get(20, TimeUnit.SECONDS);
		second.get(20, TimeUnit.SECONDS);
		assertEquals(List.of("other", "no rule", "caller", "first", "second"), order);
	}

	@Test
	void waitingForTheRuleCanBeCancelled() throws Exception {
		CountDownLatch firstRuns = new CountDownLatch(1);
		CountDownLatch release = new CountDownLatch(1);
		CompletableFuture<String> first = operations.schedule(new Change("web1", monitor -> {
			firstRuns.countDown();
			await(release);
			return null;
		}));
		await(firstRuns);
		CompletableFuture<String> scheduled = operations.schedule(new Change("web1", monitor -> "never"));
		assertTrue(scheduled.cancel(false));
		NullProgressMonitor monitor = new NullProgressMonitor();
		CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
			try {
				operations.run(new Change("web1", m -> "never"), monitor);
			} catch (CoreException e) {
				throw new IllegalStateException(e);
			}
		});
		monitor.setCanceled(true);
		assertInstanceOf(OperationCanceledException.class,
				assertThrows(ExecutionException.class, () -> waiting.get(20, TimeUnit.SECONDS)).getCause());
		release.countDown();
		first.get(20, TimeUnit.SECONDS);
		operations.run(new Change("web1", m -> "last"), null);
		assertEquals(List.of(Outcome.DONE, Outcome.DONE), journal.entries.stream().map(JournalEntry::outcome).toList(),
				"what never ran is not in the journal");
	}

	@Test
	void aScheduledOperationCompletesItsFutureWithResultFailureOrCancel() throws Exception {
		assertEquals("result", operations.schedule(new Change("a", monitor -> "result")).get(20, TimeUnit.SECONDS));
		CoreException failure = Failure.failed("no");
		assertSame(failure, assertThrows(ExecutionException.class, () -> operations.schedule(new Change("a", monitor -> {
			throw failure;
		})).get(20, TimeUnit.SECONDS)).getCause());
		assertThrows(CancellationException.class, () -> operations.schedule(new Change("a", monitor -> {
			throw new OperationCanceledException();
		})).get(20, TimeUnit.SECONDS));
	}

	@Test
	void cancellingTheFutureCancelsTheRunningJob() throws Exception {
		CountDownLatch runs = new CountDownLatch(1);
		CompletableFuture<Boolean> seen = new CompletableFuture<>();
		CompletableFuture<String> future = operations.schedule(new Change("a", monitor -> {
			runs.countDown();
			long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
			while (!monitor.isCanceled() && System.nanoTime() < deadline)
				Thread.onSpinWait();
			seen.complete(monitor.isCanceled());
			throw new OperationCanceledException();
		}));
		await(runs);
		future.cancel(true);
		assertTrue(seen.get(30, TimeUnit.SECONDS));
	}

	@Test
	void idsAscendInTime() throws Exception {
		for (int i = 0; i < 1000; i++)
			operations.run(new Change("a", monitor -> null), null);
		List<String> ids = journal.entries.stream().map(JournalEntry::id).toList();
		assertEquals(ids.stream().sorted().distinct().toList(), ids);
	}
}
