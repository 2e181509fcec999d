package org.virtworkbench.compute.internal.definition;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.core.Failure;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionFeature;
import org.virtworkbench.definition.DefinitionFeature.Kind;
import org.virtworkbench.definition.DefinitionView;
import org.virtworkbench.definition.XmlAttribute;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.definition.XmlItem;
import org.virtworkbench.definition.XmlPath;
import org.virtworkbench.definition.XmlPath.Step;
import org.virtworkbench.definition.XmlText;

/**
 * Writes values of a document by their paths, with the smallest edits. What the model knows finds its place as libvirt has it, elements on
 * the way are made; what it does not know is written all the same: a definition that no schema knows can be edited too.
 */
public final class PathWriter {

	private final DefinitionDocument document;
	private final DefinitionView view;

	/** @param document well-formed; its root is a domain */
	public PathWriter(DefinitionDocument document) {
		this.document = document;
		this.view = new DefinitionView(document, DefinitionPackage.Literals.DOMAIN_DEFINITION);
	}

	/**
	 * @param value sizes with their unit, a bare number in the unit that virsh means; of an element that is there or not: yes or no
	 * @throws CoreException where it cannot be written there, and then nothing is
	 */
	public void set(XmlPath path, String value) throws CoreException {
		if (!XmlText.writable(value))
			throw Failure.failed(NLS.bind(Messages.Unwritable, path));
		PathFeature known = PathFeature.of(path).orElse(null);
		if (known != null && known.written().kind() == Kind.PRESENCE)
			present(path, value);
		else if (known != null && known.written().size())
			size(path, known, value);
		else
			write(path, value);
	}

	/** Takes an attribute or an element away. */
	public void remove(XmlPath path) throws CoreException {
		XmlItem item = path.resolve(document.root()).orElseThrow(() -> Failure.failed(NLS.bind(Messages.NoValue, path)));
		if (item == document.root())
			throw Failure.failed(NLS.bind(Messages.NoPath, path));
		if (item instanceof XmlAttribute attribute)
			document.replace(blank(attribute.offset()), attribute.offset() + attribute.length() - blank(attribute.offset()), ""); //$NON-NLS-1$
		else
			removeElement((XmlElement) item);
	}

	/** Where the white space before this offset begins. */
	private int blank(int offset) {
		int begin = offset;
		while (begin > 0 && Character.isWhitespace(document.text().charAt(begin - 1)))
			begin--;
		return begin;
	}

	/** With its line where it stands alone on it. */
	private void removeElement(XmlElement element) {
		String text = document.text();
		int begin = element.offset();
		while (begin > 0 && (text.charAt(begin - 1) == ' ' || text.charAt(begin - 1) == '\t'))
			begin--;
		boolean alone = begin > 0 && text.charAt(begin - 1) == '\n' && element.end() < text.length()
				&& (text.charAt(element.end()) == '\n' || text.charAt(element.end()) == '\r');
		if (!alone) {
			document.replace(element.offset(), element.length(), ""); //$NON-NLS-1$
			return;
		}
		begin -= begin > 1 && text.charAt(begin - 2) == '\r' ? 2 : 1;
		document.replace(begin, element.end() - begin, ""); //$NON-NLS-1$
	}

	private void present(XmlPath path, String value) throws CoreException {
		boolean there = path.resolve(document.root()).isPresent();
		switch (value) {
		case "yes", "on", "" -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (!there)
				compound(() -> element(path));
		}
		case "no", "off" -> { //$NON-NLS-1$ //$NON-NLS-2$
			if (there)
				remove(path);
		}
		default -> throw Failure.failed(NLS.bind(Messages.PresentOrNot, path, value));
		}
	}

	private void size(XmlPath path, PathFeature known, String value) throws CoreException {
		String unit = DefinitionPaths.unit(document, path, known);
		ScaledValue scaled = ScaledValue.parse(value, known.written().defaultUnit(), unit, known.written().unit() == null)
				.orElseThrow(() -> Failure.failed(NLS.bind(Messages.NoSize, new Object[] { path, value, known.written().defaultUnit() })));
		compound(() -> {
			write(path, Long.toString(scaled.value()));
			if (!scaled.unit().equals(unit)) {
				XmlPath owner = known.written().kind() == Kind.TEXT ? path : path.parent();
				XmlElement element = (XmlElement) owner.resolve(document.root()).orElseThrow();
				attribute(element, object(element), known.written().unit(), scaled.unit());
			}
		});
	}

	private interface Edits {
		void run() throws CoreException;
	}

	/** One step for undo; nothing is left half done. */
	private void compound(Edits edits) throws CoreException {
		String before = document.text();
		CoreException[] failed = new CoreException[1];
		document.compound(() -> {
			try {
				edits.run();
			} catch (CoreException e) {
				document.setText(before);
				failed[0] = e;
			}
		});
		if (failed[0] != null)
			throw failed[0];
	}

	private void write(XmlPath path, String value) throws CoreException {
		compound(() -> {
			Step last = path.steps().get(path.steps().size() - 1);
			XmlElement owner = element(path.parent());
			EObject object = object(owner);
			if (isAttribute(owner, object, last, path))
				attribute(owner, object, last.name(), value);
			else
				text(element(path), value);
		});
	}

	private boolean isAttribute(XmlElement owner, EObject object, Step step, XmlPath path) throws CoreException {
		if (step.attribute())
			return true;
		if (step.index() >= 0)
			return false;
		if (owner.attribute(step.name()).isPresent())
			return true;
		if (owner.children().stream().anyMatch(child -> child.name().equals(step.name())))
			return false;
		if (object != null && PathFeature.attribute(object.eClass(), step.name()) != null)
			return true;
		if (object != null && PathFeature.element(object.eClass(), step.name()) != null)
			return false;
		throw Failure.failed(NLS.bind(Messages.UnknownName, new Object[] { path, step.name() }));
	}

	private void attribute(XmlElement owner, EObject object, String name, String value) {
		DefinitionFeature feature = object == null ? null : PathFeature.attribute(object.eClass(), name);
		Object typed = feature == null ? null : typed(feature, value);
		if (typed != null) {
			object.eSet(feature.feature(), typed);
			return;
		}
		XmlAttribute existing = owner.attribute(name).orElse(null);
		if (existing != null)
			document.replace(existing.valueOffset(), existing.valueLength(), XmlText.escapeAttribute(value, existing.quote()));
		else {
			int end = owner.nameOffset() + owner.name().length();
			for (XmlAttribute each : owner.attributes())
				end = each.offset() + each.length();
			document.replace(end, 0, " " + name + "='" + XmlText.escapeAttribute(value, '\'') + '\''); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void text(XmlElement element, String value) throws CoreException {
		EObject object = object(element);
		DefinitionFeature own = object == null ? null
				: object.eClass().getEAllAttributes().stream().map(DefinitionFeature::of).filter(each -> each != null && each.kind() == Kind.TEXT).findFirst().orElse(null);
		Object typed = own == null || value.isEmpty() ? null : typed(own, value);
		if (typed != null) {
			object.eSet(own.feature(), typed);
			return;
		}
		EObject parent = element.parent() == null ? null : object(element.parent());
		DefinitionFeature single = object != null || parent == null ? null : PathFeature.element(parent.eClass(), element.name());
		typed = single == null || single.kind() != Kind.ELEMENT || single.feature().isMany() || value.isEmpty() ? null : typed(single, value);
		if (typed != null)
			parent.eSet(single.feature(), typed);
		else
			raw(element, value);
	}

	private void raw(XmlElement element, String value) throws CoreException {
		if (!element.children().isEmpty())
			throw Failure.failed(NLS.bind(Messages.HoldsElements, XmlPath.of(element), element.children().get(0).name()));
		if (element.selfClosing())
			document.replace(element.end() - 2, 2, '>' + XmlText.escapeText(value) + "</" + element.name() + '>'); //$NON-NLS-1$
		else
			document.replace(element.contentOffset(), element.contentLength(), XmlText.escapeText(value));
	}

	/** The value as the model's type; null where it is none, and then it is written as it is. */
	private static Object typed(DefinitionFeature feature, String value) {
		return switch (((EAttribute) feature.feature()).getEAttributeType().getName()) {
		case "EString" -> value; //$NON-NLS-1$
		case "ELongObject" -> value.matches("-?\\d{1,18}") ? (Object) Long.valueOf(value) : null; //$NON-NLS-1$ //$NON-NLS-2$
		default -> value.equals(feature.trueWord()) ? Boolean.TRUE : value.equals(feature.falseWord()) ? Boolean.FALSE : null;
		};
	}

	/** The object of an element; null where the model does not know it. */
	private EObject object(XmlElement element) {
		EObject object = view.objectAt(element.nameOffset());
		return view.element(object) == element ? object : null;
	}

	/** The element of a path; made, and those on the way to it, where it is missing. */
	private XmlElement element(XmlPath path) throws CoreException {
		XmlElement at = document.root();
		for (int i = 0; i < path.steps().size(); i++) {
			Step step = path.steps().get(i);
			if (step.attribute())
				throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.NoPath, path));
			List<XmlElement> same = at.children().stream().filter(each -> each.name().equals(step.name())).toList();
			int index = Math.max(0, step.index());
			if (index > same.size())
				throw Failure.failed(NLS.bind(Messages.NoSuchIndex, new Object[] { path, step.name(), same.size() }));
			at = index < same.size() ? same.get(index) : make(at, step.name(), path);
		}
		return at;
	}

	@SuppressWarnings("unchecked")
	private XmlElement make(XmlElement parent, String name, XmlPath path) throws CoreException {
		int count = parent.children().size();
		EObject object = object(parent);
		DefinitionFeature feature = object == null ? null : PathFeature.element(object.eClass(), name);
		if (feature == null) {
			append(parent, name);
		} else if (feature.kind() == Kind.CHILD) {
			EObject child = EcoreUtil.create(((EReference) feature.feature()).getEReferenceType());
			if (feature.feature().isMany())
				((List<EObject>) object.eGet(feature.feature())).add(child);
			else
				object.eSet(feature.feature(), child);
			if (view.element(child) != null)
				return view.element(child);
		} else if (feature.kind() == Kind.PRESENCE) {
			object.eSet(feature.feature(), true);
		} else {
			// its place follows from the model, its text comes after
			Object first = ((EAttribute) feature.feature()).getEAttributeType().getName().equals("EString") ? "-" : (Object) 0L; //$NON-NLS-1$ //$NON-NLS-2$
			if (feature.feature().isMany())
				((List<Object>) object.eGet(feature.feature())).add(first);
			else
				object.eSet(feature.feature(), first);
		}
		List<XmlElement> made = parent.children().stream().filter(each -> each.name().equals(name)).toList();
		if (parent.children().size() == count || made.isEmpty())
			throw Failure.failed(NLS.bind(Messages.UnknownName, path, name));
		return made.get(made.size() - 1);
	}

	/** A new element behind the others. */
	private void append(XmlElement parent, String name) {
		String text = document.text();
		String line = text.contains("\r\n") ? "\r\n" : "\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String indent = indent(parent);
		String source = line + indent + "  <" + name + "/>"; //$NON-NLS-1$ //$NON-NLS-2$
		if (parent.selfClosing())
			document.replace(parent.end() - 2, 2, ">" + source + line + indent + "</" + parent.name() + ">"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		else if (parent.children().isEmpty())
			document.replace(parent.contentOffset(), parent.contentLength(), source + line + indent);
		else {
			XmlElement last = parent.children().get(parent.children().size() - 1);
			document.replace(last.end(), 0, line + indent(last) + '<' + name + "/>"); //$NON-NLS-1$
		}
	}

	private String indent(XmlElement element) {
		String text = document.text();
		int begin = element.offset();
		while (begin > 0 && (text.charAt(begin - 1) == ' ' || text.charAt(begin - 1) == '\t'))
			begin--;
		return text.substring(begin, element.offset());
	}
}
