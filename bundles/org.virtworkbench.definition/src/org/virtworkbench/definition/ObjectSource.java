package org.virtworkbench.definition;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.definition.DefinitionFeature.Kind;

/** Writes objects that have no source yet, in the layout of the document that they come into. */
final class ObjectSource {

	private final XmlEdits edits;
	private final XmlLayout layout;
	private final XmlElement context;
	private final XmlNamer names;

	/** @param parent of what is written */
	ObjectSource(XmlEdits edits, XmlElement parent) {
		this.edits = edits;
		layout = edits.layout();
		context = parent;
		names = new XmlNamer(parent);
	}

	/** An element that is nothing but a text. */
	XmlEdits.Source text(Slot slot, String text) {
		String name = names.element(slot.written);
		String begin = '<' + name + declarations(names.enter());
		names.leave();
		return indent -> text.isEmpty() ? begin + "/>" : begin + '>' + XmlText.escapeText(text) + "</" + name + '>'; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** An object as an element of this slot: its own source where it has one, else all that is set. */
	String of(EObject object, Slot slot, String indent) {
		DefinitionView own = DetachedObject.of(object);
		if (own != null && own.editable() && own.element(object) != null)
			return own(own, object, slot, indent);
		StringBuilder out = new StringBuilder();
		write(out, object, slot, indent);
		return out.toString();
	}

	private String own(DefinitionView own, EObject object, Slot slot, String indent) {
		XmlElement element = own.element(object);
		String source = edits.foreign(element, context, own.detached().indent(), indent);
		String name = names.element(slot.written);
		String declarations = declarations(names.enter());
		names.leave();
		String behind = source.substring(1 + element.name().length());
		if (!element.selfClosing() && !name.equals(element.name()))
			behind = behind.substring(0, behind.lastIndexOf("</")) + "</" + name + '>'; //$NON-NLS-1$ //$NON-NLS-2$
		return '<' + name + declarations + behind;
	}

	private void write(StringBuilder out, EObject object, Slot slot, String indent) {
		String name = names.element(slot.written);
		StringBuilder attributes = new StringBuilder();
		ClassMapping mapping = ClassMapping.of(object.eClass());
		for (Slot each : mapping.slots)
			if (each.kind == Kind.ATTRIBUTE && object.eIsSet(each.feature)) {
				attributes.append(' ').append(names.attribute(each.written)).append('=').append(quoted(each.print(object.eGet(each.feature))));
			}
		out.append('<').append(name).append(declarations(names.enter())).append(attributes);
		StringBuilder content = new StringBuilder();
		String inner = indent == null ? null : indent + layout.unit();
		for (Slot each : mapping.slots)
			if (each.kind != Kind.ATTRIBUTE && each.kind != Kind.TEXT && object.eIsSet(each.feature))
				children(content, object, each, inner);
		if (!content.isEmpty() && indent != null)
			content.append(layout.newline()).append(indent);
		if (mapping.text != null && object.eIsSet(mapping.text.feature))
			content.insert(0, XmlText.escapeText(mapping.text.print(object.eGet(mapping.text.feature))));
		if (content.isEmpty())
			out.append("/>"); //$NON-NLS-1$
		else
			out.append('>').append(content).append("</").append(name).append('>'); //$NON-NLS-1$
		names.leave();
	}

	private void children(StringBuilder out, EObject object, Slot slot, String indent) {
		Object value = object.eGet(slot.feature);
		for (Object each : slot.many ? (List<?>) value : List.of(value)) {
			if (slot.kind == Kind.PRESENCE && !(Boolean) each)
				continue;
			if (indent != null)
				out.append(layout.newline()).append(indent);
			out.append(slot.kind == Kind.CHILD ? of((EObject) each, slot, indent)
					: text(slot, slot.kind == Kind.PRESENCE ? "" : slot.print(each)).at(indent)); //$NON-NLS-1$
		}
	}

	private String declarations(Map<String, String> declared) {
		StringBuilder out = new StringBuilder();
		declared.forEach((prefix, uri) -> out.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix).append('=').append(quoted(uri))); //$NON-NLS-1$ //$NON-NLS-2$
		return out.toString();
	}

	private String quoted(String value) {
		char quote = layout.quote();
		return quote + XmlText.escapeAttribute(value, quote) + quote;
	}
}
