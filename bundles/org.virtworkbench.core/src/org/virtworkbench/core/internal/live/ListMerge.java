package org.virtworkbench.core.internal.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.virtworkbench.core.inventory.InventoryElement;

/**
 * The merge of one list of elements by key, in steps that can be cut anywhere between two elements. Its cost follows what changed:
 * lists that agree are only walked along; removals and additions come in batches, one notification each; of elements in another
 * order only those are moved that have to be.
 */
abstract sealed class ListMerge {

	/** A deadline that does not pass. */
	static final long NEVER = 0;
	/** So many objects come or go at once: one notification for the viewers, and a few milliseconds. */
	private static final int BATCH = 500;
	private static final int MANY = 200;
	private static final Comparator<String> BY_NAME = Comparator.nullsFirst(Comparator.naturalOrder());

	final InternalEList<InventoryElement> live;
	final ElementMerge elements;
	/** What is to be removed, from here on. */
	List<InventoryElement> gone = List.of();

	private ListMerge(EList<InventoryElement> live, ElementMerge elements) {
		this.live = (InternalEList<InventoryElement>) live;
		this.elements = elements;
	}

	/** Makes the list equal to what comes in, in its order. */
	static ListMerge whole(EList<InventoryElement> live, List<InventoryElement> incoming, ElementMerge elements) {
		return new Whole(live, incoming, elements);
	}

	/** Brings in, or removes, the elements of these keys. */
	static ListMerge partial(EList<InventoryElement> live, List<InventoryElement> incoming, Set<String> keys, ElementMerge elements) {
		return new Partial(live, incoming, keys, elements);
	}

	/**
	 * Goes on until done, or until {@link System#nanoTime} passes the deadline.
	 *
	 * @return whether it is done
	 */
	abstract boolean proceed(long deadline);

	static boolean passed(long deadline) {
		return deadline != NEVER && System.nanoTime() - deadline > 0;
	}

	final boolean removeGone(long deadline) {
		if (!gone.isEmpty() && gone.size() == live.size()) {
			live.clear();
			gone = List.of();
		}
		while (!gone.isEmpty()) {
			if (passed(deadline))
				return false;
			int rest = Math.max(0, gone.size() - BATCH);
			live.removeAll(new HashSet<>(gone.subList(rest, gone.size()))); // EMF asks the collection for each element it has
			gone = gone.subList(0, rest);
		}
		return true;
	}

	private static final class Whole extends ListMerge {
		private List<InventoryElement> incoming;
		/** Up to here the live list is as it is to be. */
		private int place;
		/** By rank in what comes in: the live element, or null for a new one. Null while the lists agree. */
		private InventoryElement[] known;
		private Map<String, Integer> ranks;
		/** By rank: whether the element still has to be moved. Null while none was found out of order. */
		private boolean[] misplaced;
		/** Whether so many are misplaced that looking for the place of each costs more than moving the others. */
		private boolean shuffled;

		Whole(EList<InventoryElement> live, List<InventoryElement> incoming, ElementMerge elements) {
			super(live, elements);
			this.incoming = incoming;
		}

		@Override
		boolean proceed(long deadline) {
			if (known == null) {
				while (place < incoming.size() && place < live.size() && match(live.get(place), incoming.get(place))) {
					if (passed(deadline))
						return false;
					elements.merge(live.get(place), incoming.get(place));
					place++;
				}
				if (place == incoming.size() && place == live.size())
					return true;
				index();
			}
			if (!removeGone(deadline))
				return false;
			while (place < incoming.size()) {
				if (passed(deadline))
					return false;
				arrange();
			}
			return true;
		}

		private static boolean match(InventoryElement live, InventoryElement detached) {
			return live.getKey().equals(detached.getKey()) && live.eClass() == detached.eClass();
		}

		private void index() {
			// A source that names one key twice would otherwise be inserted twice, and never be found again.
			Map<String, InventoryElement> unique = new LinkedHashMap<>();
			incoming.forEach(element -> unique.putIfAbsent(element.getKey(), element));
			incoming = List.copyOf(unique.values());
			ranks = new HashMap<>();
			for (int rank = 0; rank < incoming.size(); rank++)
				ranks.put(incoming.get(rank).getKey(), rank);
			known = new InventoryElement[incoming.size()];
			gone = new ArrayList<>();
			for (InventoryElement element : live.basicList().subList(place, live.size())) {
				Integer rank = ranks.get(element.getKey());
				if (rank != null && known[rank] == null && match(element, incoming.get(rank)))
					known[rank] = element;
				else
					gone.add(element);
			}
		}

		/** Brings the next one to its place, or a wrong one away from there. */
		private void arrange() {
			InventoryElement wanted = known[place];
			if (wanted == null) {
				int end = place;
				while (end < incoming.size() && end - place < BATCH && known[end] == null)
					end++;
				live.addAllUnique(place, incoming.subList(place, end));
				place = end;
				return;
			}
			if (live.get(place) != wanted) {
				if (misplaced == null)
					findMisplaced();
				int rank = ranks.get(live.get(place).getKey());
				if (misplaced[rank] && !shuffled) {
					misplaced[rank] = false;
					live.move(before(rank), place);
					return;
				}
				live.move(place, wanted);
			}
			elements.merge(wanted, incoming.get(place));
			place++;
		}

		/** Where the element of that rank, taken out of {@link #place}, comes in front of the next one that stays. */
		private int before(int rank) {
			for (int i = place + 1; i < live.size(); i++) {
				int other = ranks.get(live.get(i).getKey());
				if (other > rank && !misplaced[other])
					return i - 1;
			}
			return live.size() - 1;
		}

		/** All but a longest ascending sequence (patience sorting): a renamed one is moved, and not all that stand behind it. */
		private void findMisplaced() {
			int[] sequence = live.basicList().subList(place, live.size()).stream().mapToInt(element -> ranks.get(element.getKey())).toArray();
			int[] tops = new int[sequence.length]; // index in the sequence of the smallest end of an ascending run of each length
			int[] previous = new int[sequence.length];
			int length = 0;
			for (int i = 0; i < sequence.length; i++) {
				int low = 0;
				for (int high = length; low < high;) {
					int middle = (low + high) >>> 1;
					if (sequence[tops[middle]] < sequence[i])
						low = middle + 1;
					else
						high = middle;
				}
				previous[i] = low == 0 ? -1 : tops[low - 1];
				tops[low] = i;
				length = Math.max(length, low + 1);
			}
			shuffled = sequence.length - length > MANY;
			misplaced = new boolean[incoming.size()];
			Arrays.fill(misplaced, true);
			for (int i = length == 0 ? -1 : tops[length - 1]; i >= 0; i = previous[i])
				misplaced[sequence[i]] = false;
		}
	}

	private static final class Partial extends ListMerge {
		private final Map<String, InventoryElement> incoming = new LinkedHashMap<>();
		private final Collection<String> keys;
		private Map<String, InventoryElement> known;
		private List<InventoryElement> rest;

		Partial(EList<InventoryElement> live, List<InventoryElement> incoming, Set<String> keys, ElementMerge elements) {
			super(live, elements);
			this.keys = keys;
			for (InventoryElement element : incoming)
				if (keys.contains(element.getKey()))
					this.incoming.putIfAbsent(element.getKey(), element);
		}

		@Override
		boolean proceed(long deadline) {
			if (known == null) {
				known = new HashMap<>();
				gone = new ArrayList<>();
				Set<String> asked = new HashSet<>(keys);
				for (InventoryElement element : live)
					if (asked.contains(element.getKey()))
						if (incoming.containsKey(element.getKey()))
							known.put(element.getKey(), element);
						else
							gone.add(element);
				rest = new ArrayList<>(incoming.values()).reversed();
			}
			if (!removeGone(deadline))
				return false;
			while (!rest.isEmpty()) {
				if (passed(deadline))
					return false;
				merge(rest.removeLast());
			}
			return true;
		}

		/** Lists stand sorted by name, so a single element finds its place without knowing the others. */
		private void merge(InventoryElement element) {
			InventoryElement there = known.get(element.getKey());
			if (there == null) {
				live.addUnique(placeByName(element, null), element);
				return;
			}
			boolean renamed = BY_NAME.compare(there.getName(), element.getName()) != 0;
			elements.merge(there, element);
			if (renamed)
				live.move(placeByName(there, there), there);
		}

		private int placeByName(InventoryElement element, InventoryElement without) {
			int index = 0;
			for (InventoryElement other : live) {
				if (other == without)
					continue;
				if (BY_NAME.compare(other.getName(), element.getName()) > 0)
					return index;
				index++;
			}
			return index;
		}
	}
}
