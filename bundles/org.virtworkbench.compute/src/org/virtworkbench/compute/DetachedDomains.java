package org.virtworkbench.compute;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.DomainFactory;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.DomainRecord;
import org.virtworkbench.libvirt.LibvirtDomains.Figures;

/** Makes model objects of what libvirt says; they belong to no inventory. */
public final class DetachedDomains {

	private DetachedDomains() {
	}

	/** Sorted by name; domains of one name (there are such on ESX) by UUID. */
	public static List<Domain> of(List<DomainRecord> records) {
		return records.stream().sorted(DetachedDomains::compare).map(DetachedDomains::of).toList();
	}

	private static int compare(DomainRecord a, DomainRecord b) {
		int byName = a.name().compareTo(b.name());
		return byName != 0 ? byName : a.uuid().compareTo(b.uuid());
	}

	public static Domain of(DomainRecord record) {
		Domain domain = DomainFactory.eINSTANCE.createDomain();
		domain.setKey(record.uuid().toString());
		domain.setName(record.name());
		domain.setId(record.id());
		State state = State.get(record.state());
		domain.setState(state == null ? State.NOSTATE : state); // a state that is newer than this table
		domain.setReason(StateReason.word(record.state(), record.reason()));
		domain.setVcpu(record.vcpu());
		domain.setMaxVcpu(record.maxVcpu());
		domain.setMemory(record.memory());
		domain.setMaxMemory(record.maxMemory());
		domain.setPersistent(record.persistent());
		domain.setAutostart(record.autostart());
		return domain;
	}

	/** Whether the bulk call left something open that {@link Figures} would say. */
	public static boolean lacksFigures(Domain domain) {
		return domain.getVcpu() < 0 || domain.getMemory() < 0 || domain.getMaxMemory() < 0;
	}

	/** Reads what the bulk call left open, one call a domain. */
	public static void complete(List<Domain> domains, LibvirtDomains libvirt, IProgressMonitor monitor) throws CoreException {
		List<Domain> lacking = domains.stream().filter(DetachedDomains::lacksFigures).toList();
		if (lacking.isEmpty())
			return;
		Map<UUID, Figures> figures = libvirt.figures(lacking.stream().map(domain -> UUID.fromString(domain.getKey())).toList(), monitor);
		for (Domain domain : lacking) {
			Figures read = figures.get(UUID.fromString(domain.getKey()));
			if (read != null)
				complete(domain, read);
		}
	}

	/** Sets what is unknown; what the bulk call said is newer or the same and stays. */
	public static void complete(Domain domain, Figures figures) {
		if (domain.getVcpu() < 0)
			domain.setVcpu(figures.vcpu());
		if (domain.getMaxVcpu() < 0)
			domain.setMaxVcpu(figures.maxVcpu());
		if (domain.getMemory() < 0)
			domain.setMemory(figures.memory());
		if (domain.getMaxMemory() < 0)
			domain.setMaxMemory(figures.maxMemory());
	}
}
