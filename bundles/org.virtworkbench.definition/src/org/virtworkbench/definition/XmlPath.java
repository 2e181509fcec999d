package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way through a definition in libvirt's own words: {@code devices.disk[0].target.bus}. It begins below the root; an element's path is its
 * text, {@code [n]} counts from 0 among the elements of one name, without it the first is meant. The last name is an attribute where
 * there is one, else a child element; {@code @bus} is an attribute in any case, {@code listen[0]} an element in any case.
 * The empty path is the root.
 */
public record XmlPath(List<Step> steps) {

	/**
	 * One name of a path.
	 *
	 * @param name qualified, as written
	 * @param index from 0; -1 where it is not said
	 * @param attribute whether it is written with {@code @}
	 */
	public record Step(String name, int index, boolean attribute) {

		@Override
		public String toString() {
			return (attribute ? "@" : "") + name + (index < 0 ? "" : "[" + index + ']'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	private static final Pattern STEP = Pattern.compile("(@?)([\\p{L}_][\\p{L}\\p{N}_:-]*)(?:\\[(\\d{1,6})\\])?"); //$NON-NLS-1$

	public XmlPath {
		steps = List.copyOf(steps);
	}

	/** Empty where the words are no path. */
	public static Optional<XmlPath> parse(String path) {
		List<Step> steps = new ArrayList<>();
		if (path.isEmpty())
			return Optional.of(new XmlPath(steps));
		String[] words = path.split("\\.", -1); //$NON-NLS-1$
		for (int i = 0; i < words.length; i++) {
			Matcher matcher = STEP.matcher(words[i]);
			if (!matcher.matches())
				return Optional.empty();
			boolean attribute = !matcher.group(1).isEmpty();
			if (attribute && (i < words.length - 1 || matcher.group(3) != null))
				return Optional.empty();
			steps.add(new Step(matcher.group(2), matcher.group(3) == null ? -1 : Integer.parseInt(matcher.group(3)), attribute));
		}
		return Optional.of(new XmlPath(steps));
	}

	/** The path of an element or attribute; an index is said where siblings have the same name. */
	public static XmlPath of(XmlItem item) {
		List<Step> steps = new ArrayList<>();
		XmlElement element = item instanceof XmlAttribute attribute ? attribute.element() : (XmlElement) item;
		for (XmlElement at = element; at.parent() != null; at = at.parent())
			steps.add(0, new Step(at.name(), index(at, at == item), false));
		if (item instanceof XmlAttribute attribute)
			steps.add(new Step(attribute.name(), -1, false));
		return new XmlPath(steps);
	}

	private static int index(XmlElement element, boolean last) {
		int before = 0;
		int all = 0;
		for (XmlElement sibling : element.parent().children()) {
			if (sibling == element)
				before = all;
			if (sibling.name().equals(element.name()))
				all++;
		}
		// without an index, the attribute of the same name would be meant
		return all > 1 || last && element.parent().attribute(element.name()).isPresent() ? before : -1;
	}

	/** What it leads to from this root; empty where that is missing. */
	public Optional<XmlItem> resolve(XmlElement root) {
		XmlElement at = root;
		for (int i = 0; i < steps.size(); i++) {
			Step step = steps.get(i);
			if (at == null)
				return Optional.empty();
			if (i == steps.size() - 1 && step.index() < 0) {
				Optional<XmlAttribute> attribute = at.attribute(step.name());
				if (attribute.isPresent() || step.attribute())
					return attribute.map(XmlItem.class::cast);
			}
			at = child(at, step);
		}
		return Optional.ofNullable(at);
	}

	private static XmlElement child(XmlElement parent, Step step) {
		int left = Math.max(0, step.index());
		for (XmlElement child : parent.children())
			if (child.name().equals(step.name()) && left-- == 0)
				return child;
		return null;
	}

	/** The path without its last name; the empty path of itself. */
	public XmlPath parent() {
		return steps.isEmpty() ? this : new XmlPath(steps.subList(0, steps.size() - 1));
	}

	@Override
	public String toString() {
		StringBuilder out = new StringBuilder();
		for (Step step : steps)
			out.append(out.isEmpty() ? "" : ".").append(step); //$NON-NLS-1$ //$NON-NLS-2$
		return out.toString();
	}
}
