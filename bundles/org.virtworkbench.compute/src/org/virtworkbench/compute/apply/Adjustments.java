package org.virtworkbench.compute.apply;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.virtworkbench.compute.internal.definition.PathFeature;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.definition.DefinitionChange.Kind;
import org.virtworkbench.definition.DefinitionDiff;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlAttribute;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.definition.XmlItem;
import org.virtworkbench.definition.XmlPath;

/** Tells what libvirt does to every definition from what somebody should hear of. */
final class Adjustments {

	/** What libvirt gives to each device, and to each domain, where it is not said. */
	private static final Set<String> FILLED_IN = Set.of("address", "alias", "emulator", "uuid", "seclabel", "resource", "on_poweroff", "on_reboot", "on_crash"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	private Adjustments() {
	}

	/** Without those that only say the same size in another unit. */
	static List<DefinitionChange> meaningful(List<DefinitionChange> changes) {
		return changes.stream().filter(change -> !sameSize(change)).toList();
	}

	/** Whether a text that does not say it leaves it to libvirt, rather than taking it away. */
	static boolean leftToLibvirt(DefinitionChange change) {
		return change.kind() == Kind.REMOVED && change.beforeItem() instanceof XmlElement element && FILLED_IN.contains(element.name());
	}

	/** Whether what a text left out is there again as it was: libvirt fills it in. */
	static boolean stays(XmlPath path, DefinitionDocument before, DefinitionDocument stored) {
		XmlItem was = path.resolve(before.root()).orElse(null);
		XmlItem is = path.resolve(stored.root()).orElse(null);
		if (was instanceof XmlElement old && is instanceof XmlElement now)
			return DefinitionDiff.compare(old, now).isEmpty();
		return was != null && is != null && was.value().equals(is.value());
	}

	private static boolean sameSize(DefinitionChange change) {
		if (change.kind() == Kind.MOVED)
			return false;
		XmlElement before = element(change.beforeItem());
		XmlElement after = element(change.afterItem());
		if (before == null || after == null || change.beforeItem() instanceof XmlAttribute attribute && !attribute.name().equals("unit")) //$NON-NLS-1$
			return false;
		Optional<PathFeature> known = PathFeature.of(change.path()).filter(each -> each.written().size());
		boolean unit = change.path().toString().endsWith(".unit"); //$NON-NLS-1$
		if (known.isEmpty() && !unit)
			return false;
		OptionalLong a = bytes(before, known);
		return a.isPresent() && a.equals(bytes(after, known));
	}

	private static XmlElement element(XmlItem item) {
		return item instanceof XmlAttribute attribute ? attribute.element() : (XmlElement) item;
	}

	private static OptionalLong bytes(XmlElement element, Optional<PathFeature> known) {
		String unit = element.attributeValue("unit"); //$NON-NLS-1$
		String otherwise = known.map(each -> each.written().defaultUnit()).orElse("KiB"); //$NON-NLS-1$
		return Sizes.parse(element.text().strip(), unit == null ? otherwise : unit);
	}
}
