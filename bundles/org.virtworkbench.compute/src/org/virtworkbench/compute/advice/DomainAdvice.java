package org.virtworkbench.compute.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.compute.definition.DomainDefinition;
import org.virtworkbench.definition.DefinitionDocument.Position;
import org.virtworkbench.definition.DefinitionView;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.definition.XmlItem;
import org.virtworkbench.definition.schema.Finding;

/** Looks at a definition with the eyes of somebody who has seen many: poor choices, and what libvirt or the guest will stumble over. */
public final class DomainAdvice {

	private DomainAdvice() {
	}

	/** @param host null where none is known: then what only a host decides is not judged */
	public static List<Advice> of(DomainDefinition domain, AdviceHost host) {
		List<Advice> found = new ArrayList<>();
		new MachineRules(domain, host, found).look();
		if (domain.getDevices() != null) {
			new DiskRules(domain.getDevices(), found).look();
			new NicRules(domain.getDevices(), host, found).look();
			new DeviceRules(domain.getDevices(), found).look();
		}
		return List.copyOf(found);
	}

	/** The same with places in the text of a view, in their order. The root of the view is a {@link DomainDefinition}. */
	public static List<Finding> findings(DefinitionView view, AdviceHost host) {
		List<Finding> findings = new ArrayList<>();
		for (Advice advice : of((DomainDefinition) view.root(), host)) {
			XmlItem item = advice.feature() == null ? null : view.item(advice.object(), advice.feature());
			XmlElement element = element(view, advice.object());
			int offset = item != null ? item.offset() : element == null ? 0 : element.offset();
			int length = item != null ? item.length() : element == null ? 0 : element.startTagLength();
			Position place = view.document().positionOf(offset);
			findings.add(new Finding(offset, length, place.line(), place.column(), advice.severity(), advice.id(), advice.sentence(), List.of(), List.of()));
		}
		findings.sort(Comparator.comparingInt(Finding::offset));
		return findings;
	}

	private static XmlElement element(DefinitionView view, EObject object) {
		for (EObject at = object; at != null; at = at.eContainer())
			if (view.element(at) != null)
				return view.element(at);
		return null;
	}
}
