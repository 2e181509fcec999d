package org.virtworkbench.compute.internal.definition;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionFeature.Kind;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.definition.XmlItem;
import org.virtworkbench.definition.XmlPath;

/** Values of a definition by their paths: {@code devices.disk[0].target.bus}. */
public final class DefinitionPaths {

	/**
	 * A value that a definition has.
	 *
	 * @param text as it is written, without the white space around a number or word
	 * @param size the number with its unit; null where it is no size
	 */
	public record Value(XmlPath path, String text, ScaledValue size) {
	}

	private DefinitionPaths() {
	}

	/** @throws CoreException a USAGE failure where the words are no path */
	public static XmlPath parse(String path) throws CoreException {
		return XmlPath.parse(path).filter(each -> !each.steps().isEmpty())
				.orElseThrow(() -> Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.NoPath, path)));
	}

	/** @throws CoreException where the definition says nothing there, or where what is there holds no value but other elements */
	public static Value read(DefinitionDocument document, XmlPath path) throws CoreException {
		XmlItem item = path.resolve(document.root()).orElseThrow(() -> Failure.failed(NLS.bind(Messages.NoValue, path)));
		Optional<PathFeature> known = PathFeature.of(path);
		if (known.isPresent() && known.get().written().kind() == Kind.PRESENCE)
			return new Value(path, "yes", null); //$NON-NLS-1$
		if (item instanceof XmlElement element && !element.children().isEmpty() && element.text().isBlank())
			throw Failure.failed(NLS.bind(Messages.HoldsElements, path, element.children().get(0).name()));
		String text = item.value();
		if (known.isEmpty() || !known.get().written().feature().getEType().getName().equals("EString")) //$NON-NLS-1$
			text = text.strip();
		return new Value(path, text, known.map(each -> size(document, path, item, each)).orElse(null));
	}

	private static ScaledValue size(DefinitionDocument document, XmlPath path, XmlItem item, PathFeature known) {
		if (!known.written().size() || !item.value().strip().matches("\\d{1,18}")) //$NON-NLS-1$
			return null;
		return new ScaledValue(Long.parseLong(item.value().strip()), unit(document, path, known));
	}

	/** The unit of a size: the one that is written beside it, else the one that libvirt means then. */
	static String unit(DefinitionDocument document, XmlPath path, PathFeature known) {
		String written = null;
		if (known.written().unit() != null) {
			XmlPath owner = known.written().kind() == Kind.TEXT ? path : path.parent();
			String name = known.owner().getEStructuralFeature(known.written().unit()).getName();
			written = owner.resolve(document.root()).filter(XmlElement.class::isInstance).map(each -> ((XmlElement) each).attributeValue(name)).orElse(null);
		}
		return written != null ? written : known.written().defaultUnit();
	}
}
