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

	void setObjects(List<? extends T> objects) {
		all = List.copyOf(objects);
	}

	/** Every word must stand in one of the texts; case does not matter. */
	void setFilter(String filter) {
		String trimmed = filter.strip().toLowerCase(Locale.ROOT);
		words = trimmed.isEmpty() ? new String[0] : trimmed.split("\\s+"); //$NON-NLS-1$
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
