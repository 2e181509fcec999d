package org.virtworkbench.definition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;

/**
 * A text of libvirt's XML and its tree of elements. The text is the truth: whoever edits, edits the text, and the tree follows, so that whatever
 * nobody touched stays byte for byte. While the text is not well-formed, because a person types, the tree is the last one that was,
 * with offsets that follow the edits, and {@link #problems()} says what is wrong.
 * <p>
 * Nothing is ever opened or expanded: document types, entities other than XML's five, XInclude, more than 1,000 levels and more than 16 Mi
 * characters are problems. A document belongs to one thread.
 */
public final class DefinitionDocument {

	/** A place for a person: both from 1, the column in UTF-16 characters. */
	public record Position(int line, int column) {
	}

	private String text;
	private XmlElement root;
	private List<SyntaxProblem> problems = List.of();
	private final List<DefinitionListener> listeners = new ArrayList<>();
	private final Queue<Runnable> afterwards = new ArrayDeque<>();
	private boolean editing;
	private int compounds;

	/** @param text any; where it is not well-formed, {@link #problems()} says so and there is no tree until an edit makes it so */
	public DefinitionDocument(String text) {
		this.text = text;
		root = parse();
	}

	/**
	 * A document that is known to be well-formed.
	 *
	 * @param shown what the failure calls it: a file, a domain
	 * @throws CoreException with place and cause
	 */
	public static DefinitionDocument wellFormed(String text, String shown) throws CoreException {
		DefinitionDocument document = new DefinitionDocument(text);
		document.requireWellFormed(shown);
		return document;
	}

	/** @throws CoreException with place and cause, where the text is not well-formed */
	public void requireWellFormed(String shown) throws CoreException {
		if (!problems.isEmpty())
			throw Failure.failed(problems.get(0).shown(shown));
	}

	public String text() {
		return text;
	}

	/** The root of the last well-formed text; null where there never was one. */
	public XmlElement root() {
		return root;
	}

	/** Whether the tree is that of this very text. */
	public boolean wellFormed() {
		return problems.isEmpty();
	}

	/** Empty where the text is well-formed. */
	public List<SyntaxProblem> problems() {
		return problems;
	}

	/** Listeners are told in the order in which they came. */
	public void addListener(DefinitionListener listener) {
		if (!listeners.contains(listener))
			listeners.add(listener);
	}

	public void removeListener(DefinitionListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Makes one edit: afterwards text and tree are new, and every listener has been told. Replacing by the same text is no edit.
	 *
	 * @throws IllegalStateException when a listener calls it
	 */
	public void replace(int offset, int length, String replacement) {
		if (editing)
			throw new IllegalStateException("an edit while listeners are told of another"); //$NON-NLS-1$
		String removed = text.substring(offset, offset + length);
		if (removed.equals(replacement))
			return;
		editing = true;
		try {
			DefinitionEdit edit = new DefinitionEdit(offset, removed, replacement, apply(offset, length, replacement));
			for (DefinitionListener listener : List.copyOf(listeners))
				listener.edited(edit);
		} finally {
			editing = false;
		}
		for (Runnable next = afterwards.poll(); next != null; next = afterwards.poll())
			next.run();
	}

	/** Makes this the whole text, by one edit of the lines that differ. */
	public void setText(String wanted) {
		TextEdit edit = difference(0, text.length(), wanted, true);
		replace(edit.offset(), edit.length(), edit.replacement());
	}

	/** The part only of a replacement that differs: what is equal at both ends is left out. */
	TextEdit difference(int offset, int length, String replacement) {
		return difference(offset, length, replacement, false);
	}

	private TextEdit difference(int offset, int length, String replacement, boolean lines) {
		int most = Math.min(length, replacement.length());
		int head = 0;
		while (head < most && text.charAt(offset + head) == replacement.charAt(head))
			head++;
		while (head > 0 && (splits(text, offset + head, lines) || splits(replacement, head, lines)))
			head--;
		int tail = 0;
		while (tail < most - head && text.charAt(offset + length - 1 - tail) == replacement.charAt(replacement.length() - 1 - tail))
			tail++;
		while (tail > 0 && (splits(text, offset + length - tail, lines) || splits(replacement, replacement.length() - tail, lines)))
			tail--;
		return new TextEdit(offset + head, length - head - tail, replacement.substring(head, replacement.length() - tail));
	}

	/** Whether a cut here would tear a surrogate pair or a line end apart, which editors of text do not like; or a line, where only those count. */
	private static boolean splits(String text, int at, boolean lines) {
		if (at <= 0 || at >= text.length())
			return false;
		if (lines)
			return text.charAt(at - 1) != '\n';
		char before = text.charAt(at - 1);
		char behind = text.charAt(at);
		return Character.isHighSurrogate(before) && Character.isLowSurrogate(behind) || before == '\r' && behind == '\n';
	}

	/** Runs edits that are one step for a person: one undo takes all of them back. May be nested. */
	public void compound(Runnable edits) {
		if (compounds++ == 0)
			for (DefinitionListener listener : List.copyOf(listeners))
				listener.compoundBegins();
		try {
			edits.run();
		} finally {
			if (--compounds == 0)
				for (DefinitionListener listener : List.copyOf(listeners))
					listener.compoundEnds();
		}
	}

	/** Runs it now, or where listeners are being told of an edit, when all have been. */
	void afterEdit(Runnable run) {
		if (editing)
			afterwards.add(run);
		else
			run.run();
	}

	/** The innermost element around this offset; the root also outside of it, null where there is none. */
	public XmlElement elementAt(int offset) {
		XmlElement at = root;
		while (at != null) {
			int child = XmlTree.childBefore(at, offset);
			if (child < 0 || at.children.get(child).end <= offset)
				return at;
			at = at.children.get(child);
		}
		return null;
	}

	/** @param offset up to the length of the text */
	public Position positionOf(int offset) {
		return positionOf(text, offset);
	}

	static Position positionOf(String text, int offset) {
		int line = 1;
		int begin = 0;
		for (int i = 0; i < offset; i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
				line++;
				begin = i + 1;
			}
		}
		return new Position(line, offset - begin + 1);
	}

	private Set<XmlElement> apply(int offset, int length, String replacement) {
		XmlElement around = problems.isEmpty() ? XmlTree.around(root, offset, offset + length) : null;
		if (root != null)
			XmlTree.shift(root, text, offset, length, replacement.length());
		text = text.substring(0, offset) + replacement + text.substring(offset + length);
		Set<XmlElement> changed = new LinkedHashSet<>();
		if (around != null && text.length() <= DefinitionFile.LIMIT && parsedAlone(around, changed))
			return Collections.unmodifiableSet(changed);
		XmlElement fresh = parse();
		if (fresh != null) {
			if (root != null && root.name.equals(fresh.name)) {
				XmlTree.adopt(root, fresh, changed);
			} else {
				root = fresh;
				changed.add(root);
			}
		}
		return Collections.unmodifiableSet(changed);
	}

	/** Most edits concern one element: when that still is one element, nothing outside of it can have changed. */
	private boolean parsedAlone(XmlElement around, Set<XmlElement> changed) {
		try {
			XmlElement fresh = new XmlParser(this, text, around.offset, around.end).alone(around.parent, XmlTree.level(around));
			if (fresh == null || !fresh.name.equals(around.name))
				return false;
			XmlTree.adopt(around, fresh, changed);
			for (XmlElement outer = around.parent; outer != null; outer = outer.parent)
				outer.touched = false;
			return true;
		} catch (XmlScanner.Stop e) {
			// The whole text says better what is wrong.
			return false;
		}
	}

	private XmlElement parse() {
		try {
			if (text.length() > DefinitionFile.LIMIT)
				throw new XmlScanner.Stop(0, 0, NLS.bind(Messages.TooLarge, DefinitionFile.LIMIT >> 20));
			XmlElement parsed = new XmlParser(this, text, 0, text.length()).document();
			problems = List.of();
			return parsed;
		} catch (XmlScanner.Stop e) {
			Position place = positionOf(e.offset);
			problems = List.of(new SyntaxProblem(e.offset, e.length, place.line(), place.column(), e.getMessage()));
			return null;
		}
	}
}
