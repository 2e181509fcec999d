package org.virtworkbench.compute.ui.internal.save;

import java.util.OptionalLong;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionView;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.definition.XmlPath;

/** Values of a definition on one line, as people read them: sizes with their unit, devices by their labels, other elements as they are written. */
final class ValueWords {

	private final Function<EObject, String> labels;

	/** @param labels what item providers call an object */
	ValueWords(Function<EObject, String> labels) {
		this.labels = labels;
	}

	/**
	 * The words for one value.
	 *
	 * @param path  of the value
	 * @param value of an attribute or a text, or the source of an element; null for nothing
	 * @param root  of a definition in which the path leads to the value, or to its counterpart, of which the unit is taken
	 * @param none  the words for null
	 */
	String of(XmlPath path, String value, XmlElement root, String none) {
		if (value == null)
			return none;
		if (value.startsWith("<")) //$NON-NLS-1$
			return element(path, value);
		String unit = path.resolve(root).filter(XmlElement.class::isInstance).map(item -> ((XmlElement) item).attributeValue("unit")).orElse(null); //$NON-NLS-1$
		return unit == null ? line(value) : size(value.strip(), unit);
	}

	private static String size(String number, String unit) {
		String written = number + ' ' + unit;
		OptionalLong bytes = Sizes.parse(written, unit);
		if (bytes.isEmpty())
			return written;
		String human = Sizes.human(bytes.getAsLong());
		return Sizes.parse(human, unit).equals(bytes) ? human : human + " (" + written + ')'; //$NON-NLS-1$
	}

	/** An element by itself says nothing of its kind: it is read where it would stand. */
	private String element(XmlPath path, String source) {
		StringBuilder text = new StringBuilder("<domain>"); //$NON-NLS-1$
		StringBuilder end = new StringBuilder("</domain>"); //$NON-NLS-1$
		for (XmlPath.Step step : path.steps().subList(0, Math.max(0, path.steps().size() - 1))) {
			text.append('<').append(step.name()).append('>');
			end.insert(0, "</" + step.name() + '>'); //$NON-NLS-1$
		}
		int place = text.length();
		DefinitionDocument document = new DefinitionDocument(text.append(source).append(end).toString());
		if (!document.wellFormed())
			return line(source); // a prefix of it is declared elsewhere
		DefinitionView view = new DefinitionView(document, DefinitionPackage.Literals.DOMAIN_DEFINITION);
		try {
			EObject object = view.objectAt(place + 1);
			XmlElement of = object == null ? null : view.element(object);
			if (of != null && of.offset() == place && of.parent() != null && of.parent().name().equals("devices")) { //$NON-NLS-1$
				String label = labels.apply(object);
				if (label != null && !label.isBlank())
					return label;
			}
			XmlElement written = element(document.root(), place);
			if (written != null && written.children().isEmpty() && written.attributes().isEmpty() && !written.text().isBlank())
				return line(written.text());
			String unit = written == null ? null : written.attributeValue("unit"); //$NON-NLS-1$
			return unit != null && written.children().isEmpty() ? size(written.text().strip(), unit) : line(source);
		} finally {
			view.dispose();
		}
	}

	private static XmlElement element(XmlElement at, int offset) {
		if (at.offset() == offset)
			return at;
		for (XmlElement child : at.children()) {
			XmlElement found = element(child, offset);
			if (found != null)
				return found;
		}
		return null;
	}

	static String line(String value) {
		return value.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
