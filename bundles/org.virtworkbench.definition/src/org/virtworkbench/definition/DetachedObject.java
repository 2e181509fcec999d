package org.virtworkbench.definition;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;

/**
 * An object that was taken out of a view. It keeps its source, in a document of its own that follows its changes, so that it can be added
 * again anywhere without losing what the model does not know.
 *
 * @param indent of its element; null where that stood in the line of its parent
 * @param prefixes that were declared around it, and their URIs
 */
record DetachedObject(EObject object, String source, String indent, String unit, String newline, Map<String, String> prefixes) {

	DetachedObject(EObject object, XmlElement element, XmlLayout layout) {
		this(object, element.source(), layout.indent(element), layout.unit(), layout.newline(), prefixes(element));
	}

	private static Map<String, String> prefixes(XmlElement element) {
		Map<String, String> found = new HashMap<>();
		for (XmlElement at = element.parent(); at != null; at = at.parent())
			at.declarations.forEach(found::putIfAbsent);
		return found;
	}

	/** The object's own view; null where it has none. */
	static DefinitionView of(EObject object) {
		for (Adapter adapter : object.eAdapters())
			if (adapter instanceof Link link && link.view.detached() != null && link.view.root() == object)
				return link.view;
		return null;
	}

	/** From now on the object's changes go into a document of its own. */
	void keep() {
		StringBuilder text = new StringBuilder("<detached"); //$NON-NLS-1$
		prefixes.forEach((prefix, uri) -> text.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix).append("='") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append(XmlText.escapeAttribute(uri, '\'')).append('\''));
		text.append('>');
		if (indent == null) {
			text.append(source).append("</detached>"); //$NON-NLS-1$
		} else {
			String outer = indent.endsWith(unit) ? indent.substring(0, indent.length() - unit.length()) : ""; //$NON-NLS-1$
			text.insert(0, outer).append(newline).append(indent).append(source).append(newline).append(outer).append("</detached>"); //$NON-NLS-1$
		}
		DefinitionDocument document = new DefinitionDocument(text.toString());
		new DefinitionView(document, this);
	}
}
