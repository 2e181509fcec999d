package org.virtworkbench.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The rows of a table behind its widget: all objects, those that match the filter, in the order asked for. */
final class Rows<T> {

	private List<T> all = List.of();
	private List<T> matching = List.of();
	private String[] words = {};
	private Comparator<? super T> order;
	private List<Function<? super T, String>> texts = List.of();
	/** Of a search in parts: what matched among the first {@link #looked}; null: there is none under way. */
	private List<T> found;
	private int looked;

	void setObjects(List<? extends T> objects) {
		all = List.copyOf(objects);
		found = null;
	}

	/** Every word must stand in one of the texts; case does not matter. */
	void setFilter(String filter) {
		String trimmed = filter.strip().toLowerCase(Locale.ROOT);
		words = trimmed.isEmpty() ? new String[0] : trimmed.split("\\s+"); //$NON-NLS-1$
		found = words.length == 0 ? null : new ArrayList<>();
		looked = 0;
	}

	/**
	 * Looks through so many more rows for a new filter, because the texts of all take too long for one turn of the window.
	 *
	 * @return whether {@link #compute} has nothing left to look through; also where something else changed meanwhile and it has to do all anew
	 */
	boolean look(int most) {
		if (found == null)
			return true;
		int end = Math.min(all.size(), looked + most);
		for (; looked < end; looked++)
			if (matches(all.get(looked)))
				found.add(all.get(looked));
		return looked == all.size();
	}

	void setTexts(List<Function<? super T, String>> texts) {
		this.texts = texts;
	}

	/** Null: as the objects came. */
	void setOrder(Comparator<? super T> order) {
		this.order = order;
	}

	/** Applies filter and order to the present values of the objects. */
	List<T> compute() {
		List<T> result;
		if (words.length == 0) {
			result = all;
		} else if (found != null && looked == all.size()) {
			result = found;
		} else {
			result = new ArrayList<>();
			for (T object : all)
				if (matches(object))
					result.add(object);
		}
		if (order != null) {
			// Sorting the rows as they stood is nearly free when little has changed, but equal rows must not depend on history.
			result = new ArrayList<>(result);
			result.sort(order);
		}
		found = null;
		matching = result;
		return matching;
	}

	List<T> matching() {
		return matching;
	}

	int total() {
		return all.size();
	}

	private boolean matches(T object) {
		for (String word : words) {
			boolean found = false;
			for (Function<? super T, String> text : texts) {
				String cell = text.apply(object);
				if (cell != null && cell.toLowerCase(Locale.ROOT).contains(word)) {
					found = true;
					break;
				}
			}
			if (!found)
				return false;
		}
		return true;
	}
}
