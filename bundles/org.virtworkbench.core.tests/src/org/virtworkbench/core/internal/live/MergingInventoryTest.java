package org.virtworkbench.core.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.InventoryElement;
import org.virtworkbench.core.inventory.InventoryFactory;

class MergingInventoryTest {

	private final MergingInventory inventory = new MergingInventory();
	private final Host host = InventoryFactory.eINSTANCE.createHost();
	private final List<Notification> notifications = Collections.synchronizedList(new ArrayList<>());

	@BeforeEach
	void addHost() {
		inventory.update(() -> inventory.root().getHosts().add(host)).join();
	}

	private void merge(Shelf shelf) {
		inventory.merge(host, shelf).join();
	}

	private Shelf live() {
		return (Shelf) host.getSections().get(0);
	}

	private List<String> names() {
		return live().books().stream().map(InventoryElement::getName).toList();
	}

	private void listen() {
		inventory.update(() -> host.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				if (notification.getEventType() != Notification.REMOVING_ADAPTER)
					notifications.add(notification);
			}
		})).join();
	}

	@Test
	void keepsTheLiveObjectsAndTakesTheNewValues() {
		merge(Shelf.of("a", "b", "c"));
		InventoryElement b = live().books().get(1);
		Shelf next = Shelf.of("a", "b", "d");
		next.books().get(1).setName("B");
		merge(next);
		assertEquals(List.of("a", "B", "d"), names());
		assertSame(b, live().books().get(1));
	}

	@Test
	void saysNothingWhereNothingChanged() {
		merge(Shelf.of("a", "b", "c"));
		listen();
		merge(Shelf.of("a", "b", "c"));
		assertEquals(List.of(), notifications);
	}

	@Test
	void addsManyWithFewNotifications() {
		merge(Shelf.of());
		listen();
		merge(numbered(1_000));
		assertTrue(notifications.size() <= 4, () -> notifications.size() + " notifications");
	}

	@Test
	void leavesWhatIsUnknownAsItWas() {
		Shelf known = Shelf.of("a");
		known.books().get(0).eSet(Shelf.PAGES, 7);
		merge(known);
		merge(Shelf.of("a"));
		assertEquals(7, live().books().get(0).eGet(Shelf.PAGES));
	}

	@Test
	void mergesSomeAndLeavesTheOthersAlone() {
		merge(Shelf.of("a", "c", "e", "g"));
		InventoryElement e = live().books().get(2);
		inventory.merge(host, Shelf.of("b", "e"), List.of("b", "c", "e")).join();
		assertEquals(List.of("a", "b", "e", "g"), names());
		assertSame(e, live().books().get(2));
	}

	@Test
	void bringsARenamedOneToItsPlace() {
		merge(Shelf.of("a", "b", "c"));
		Shelf renamed = new Shelf();
		renamed.books().add(Shelf.book("a", "z"));
		inventory.merge(host, renamed, List.of("a")).join();
		assertEquals(List.of("b", "c", "z"), names());
	}

	@Test
	void endsEqualToWhateverCameInWhateverStoodThere() {
		Random random = new Random(20);
		for (int round = 0; round < 200; round++) {
			Set<String> names = new TreeSet<>();
			for (int i = random.nextInt(60); i > 0; i--)
				names.add("n" + random.nextInt(80));
			List<String> order = new ArrayList<>(names);
			Collections.shuffle(order, random);
			merge(Shelf.of(order.toArray(String[]::new)));
			assertEquals(order, names());
			live().books().forEach(book -> assertSame(live(), book.eContainer()));
		}
	}

	@Test
	void movesOnlyWhatIsOutOfOrder() {
		merge(Shelf.of("a", "b", "c", "d", "e", "f"));
		listen();
		merge(Shelf.of("b", "c", "d", "e", "f", "a"));
		assertEquals(List.of("b", "c", "d", "e", "f", "a"), names());
		merge(Shelf.of("f", "b", "a", "c", "d", "e"));
		assertEquals(List.of("f", "b", "a", "c", "d", "e"), names());
		assertEquals(List.of(Notification.MOVE, Notification.MOVE, Notification.MOVE), notifications.stream().map(Notification::getEventType).toList());
	}

	@Test
	void anOrderTurnedAroundKeepsTheObjects() {
		merge(numbered(1_000));
		List<InventoryElement> before = List.copyOf(live().books());
		List<InventoryElement> around = new ArrayList<>(numbered(1_000).books());
		Collections.reverse(around);
		Shelf turned = new Shelf();
		turned.books().addAll(around);
		merge(turned);
		assertEquals(before.reversed(), List.copyOf(live().books()));
	}

	@Test
	void removesManyWithFewNotifications() {
		merge(numbered(1_000));
		listen();
		merge(numbered(200));
		assertEquals(200, live().books().size());
		assertTrue(notifications.size() <= 4, () -> notifications.size() + " notifications");
		merge(Shelf.of());
		assertTrue(notifications.size() <= 5, () -> notifications.size() + " notifications");
	}

	@Test
	void aPartialMergeLeavesOthersAloneAlsoWhereTheReaderReadThem() {
		merge(Shelf.of("a", "b"));
		Shelf everything = Shelf.of("a", "b", "c");
		everything.books().get(0).setName("A");
		everything.books().get(1).setName("B");
		inventory.merge(host, everything, List.of("b")).join();
		assertEquals(List.of("B", "a"), names());
	}

	@Test
	void takesOneOfTwoWithTheSameKey() {
		merge(Shelf.of("a", "a", "b"));
		merge(Shelf.of("a", "a", "b"));
		assertEquals(List.of("a", "b"), names());
	}

	@Test
	void aListenerThatThrowsStopsNobodyElse() {
		inventory.update(() -> host.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				if (notification.getEventType() != Notification.REMOVING_ADAPTER)
					throw new IllegalStateException("a viewer's bug");
			}
		})).join();
		CompletableFuture<Void> broken = inventory.merge(host, Shelf.of("a"));
		assertThrows(CompletionException.class, broken::join);
		inventory.update(() -> host.eAdapters().clear()).join();
		merge(Shelf.of("b"));
		assertEquals(List.of("b"), names());
	}

	@Test
	void aRealmThatIsGoneFailsTheChangeInsteadOfHangingIt() {
		MergingInventory orphan = new MergingInventory();
		orphan.setRealm(work -> {
			throw new IllegalStateException("the display is disposed");
		});
		assertThrows(CompletionException.class, orphan.update(() -> assertTrue(false))::join);
		assertThrows(CompletionException.class, orphan.merge(host, Shelf.of("a"))::join);
	}

	/** What a display does between two slices must never wait long: the realm's other work is asked for all the time. */
	@Test
	void tenThousandLeaveTheRealmFreeInBetween() throws Exception {
		merge(numbered(10_000));
		merge(Shelf.of());
		CompletableFuture<Void> merged = inventory.merge(host, numbered(10_000));
		long longest = 0;
		while (!merged.isDone()) {
			long asked = System.nanoTime();
			CompletableFuture<Void> beat = new CompletableFuture<>();
			inventory.realm().execute(() -> beat.complete(null));
			beat.get(10, TimeUnit.SECONDS);
			longest = Math.max(longest, System.nanoTime() - asked);
		}
		merged.join();
		long milliseconds = longest / 1_000_000;
		assertTrue(milliseconds < 100, () -> "the realm was held for " + milliseconds + " ms");
		assertFalse(names().isEmpty());
	}

	private static Shelf numbered(int count) {
		Shelf shelf = new Shelf();
		for (int i = 0; i < count; i++)
			shelf.books().add(Shelf.book("k" + i, String.format("guest%05d", i)));
		return shelf;
	}
}
