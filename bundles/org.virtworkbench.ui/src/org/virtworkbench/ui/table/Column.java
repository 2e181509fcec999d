package org.virtworkbench.ui.table;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.eclipse.swt.graphics.Image;

/**
 * What an {@link ObjectTable} shows in one column. The functions are called on the UI thread, for visible rows and for sorting and
 * filtering of all rows: they read attributes and nothing else.
 *
 * @param <T> the object of a row
 */
public final class Column<T> {

	final String id;
	final String title;
	final int width;
	final boolean right;
	final Function<? super T, String> text;
	final Comparator<? super T> order;
	final Function<? super T, Image> image;
	final Function<? super T, String> tooltip;
	final boolean shown;

	private Column(String id, String title, int width, boolean right, Function<? super T, String> text, Comparator<? super T> order,
			Function<? super T, Image> image, Function<? super T, String> tooltip, boolean shown) {
		this.id = Objects.requireNonNull(id);
		this.title = Objects.requireNonNull(title);
		this.width = width;
		this.right = right;
		this.text = text;
		this.order = order;
		this.image = image;
		this.tooltip = tooltip;
		this.shown = shown;
	}

	/**
	 * Words, sorted as people count: web2 before web10.
	 *
	 * @param id    keeps width, place and choice over a restart; never shown
	 * @param width in pixels until the person changes it
	 */
	public static <T> Column<T> text(String id, String title, int width, Function<? super T, String> text) {
		Comparator<T> order = (a, b) -> NaturalOrder.INSTANCE.compare(text.apply(a), text.apply(b));
		return new Column<>(id, title, width, false, text, order, null, null, true);
	}

	/**
	 * A number, right aligned and sorted by its value.
	 *
	 * @param text what is shown for it, in human units
	 */
	public static <T> Column<T> number(String id, String title, int width, ToLongFunction<? super T> value,
			Function<? super T, String> text) {
		Comparator<T> order = (a, b) -> Long.compare(value.applyAsLong(a), value.applyAsLong(b));
		return new Column<>(id, title, width, true, text, order, null, null, true);
	}

	/** With an icon before the text. The image belongs to the caller. */
	public Column<T> image(Function<? super T, Image> of) {
		return new Column<>(id, title, width, right, text, order, of, tooltip, shown);
	}

	/** With a text shown while the mouse rests on the cell, such as the exact value; null for none. */
	public Column<T> tooltip(Function<? super T, String> of) {
		return new Column<>(id, title, width, right, text, order, image, of, shown);
	}

	/** Sorted in another way than by the text. */
	public Column<T> sortedBy(Comparator<? super T> by) {
		return new Column<>(id, title, width, right, text, by, image, tooltip, shown);
	}

	/** Not shown until the person chooses it. */
	public Column<T> hidden() {
		return new Column<>(id, title, width, right, text, order, image, tooltip, false);
	}
}
