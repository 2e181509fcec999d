package org.virtworkbench.compute.ui.internal.save;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.definition.DefinitionDiff;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.ThreeWay;
import org.virtworkbench.definition.XmlPath;

/**
 * Two edits of one definition place by place: those that touch each other, each to be decided, and those that were merged without a question. The text
 * that comes of it follows each decision.
 */
final class ConflictPlaces {

	/** Which side holds at a place that both changed. */
	enum Side {
		MINE, THEIRS
	}

	/**
	 * One place that differs.
	 *
	 * @param path   in the merged text; where it says nothing there, in the other side's
	 * @param before what both began with; null where there was nothing
	 * @param mine   what was edited here; null where nothing is there (any more)
	 * @param theirs the same of the others' edit
	 * @param merged the side that alone changed it; null where both did
	 */
	record Place(XmlPath path, String before, String mine, String theirs, Side merged) {

		boolean conflict() {
			return merged == null;
		}
	}

	private final DefinitionDocument base;
	private final DefinitionDocument mine;
	private final DefinitionDocument theirs;
	private final List<Place> places = new ArrayList<>();
	private final List<ThreeWay.Conflict> conflicts;
	private final Side[] sides;
	private String text;

	/** All three are well-formed. */
	ConflictPlaces(String base, String mine, String theirs) {
		this.base = new DefinitionDocument(base);
		this.mine = new DefinitionDocument(mine);
		this.theirs = new DefinitionDocument(theirs);
		ThreeWay merge = ThreeWay.merge(this.base, this.mine, this.theirs);
		conflicts = merge.conflicts();
		sides = new Side[conflicts.size()];
		text = merge.merged();
		for (ThreeWay.Conflict conflict : conflicts)
			places.add(new Place(conflict.path(), conflict.base(), conflict.mine(), conflict.theirs(), null));
		// What a side changed alone is what its merge adds to the other side, with every conflict decided for that other.
		for (DefinitionChange change : difference(mine, text))
			places.add(new Place(change.path(), change.before(), change.before(), change.after(), Side.THEIRS));
		for (DefinitionChange change : difference(theirs, ThreeWay.merge(this.base, this.mine, this.theirs, Set.copyOf(conflicts)).merged()))
			places.add(new Place(change.path(), change.before(), change.after(), change.before(), Side.MINE));
	}

	private static List<DefinitionChange> difference(String from, String to) {
		return DefinitionDiff.compare(new DefinitionDocument(from).root(), new DefinitionDocument(to).root());
	}

	/** Those that both changed first. */
	List<Place> places() {
		return List.copyOf(places);
	}

	/** Whether nothing has to be decided. */
	boolean clean() {
		return conflicts.isEmpty();
	}

	/** How many were merged without a question. */
	int merged() {
		return places.size() - conflicts.size();
	}

	/** How many are still to be decided. */
	int undecided() {
		int open = 0;
		for (Side side : sides)
			open += side == null ? 1 : 0;
		return open;
	}

	/** The side that holds at a place; null where that is still to be decided. */
	Side side(int place) {
		return place < sides.length ? sides[place] : places.get(place).merged();
	}

	/** Decides places that both changed; others are left alone. @param indices in {@link #places} */
	void decide(Collection<Integer> indices, Side side) {
		for (int index : indices)
			if (index < sides.length)
				sides[index] = side;
		Set<ThreeWay.Conflict> yielded = new HashSet<>();
		for (int i = 0; i < sides.length; i++)
			if (sides[i] == Side.THEIRS)
				yielded.add(conflicts.get(i));
		text = ThreeWay.merge(base, mine, theirs, yielded).merged();
	}

	/** Decides every place that both changed. */
	void decideAll(Side side) {
		decide(IntStream.range(0, sides.length).boxed().toList(), side);
	}

	/** What comes of it; where nothing is decided yet it says what was edited here. */
	String text() {
		return text;
	}
}
