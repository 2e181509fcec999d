package org.virtworkbench.compute.internal.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.compute.DetachedDomains;
import org.virtworkbench.compute.DomainColumn;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.DomainXml;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Output.Cell;
import org.virtworkbench.core.command.Output.Field;
import org.virtworkbench.core.command.Output.Size;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.Figures;

/** {@code domain info}: what list says of one domain, and what its definition adds. */
final class ShowDomain {

	private ShowDomain() {
	}

	static Verb verb() {
		return Named.one(Verb.named("info", Messages.Info)).does(ShowDomain::run); //$NON-NLS-1$
	}

	private static void run(Invocation call) throws CoreException {
		DomainRef ref = Named.find(call, call.connection(), call.operand(Named.OPERAND));
		LibvirtDomains libvirt = ref.libvirt();
		Domain domain = ref.read(call.monitor());
		UUID uuid = ref.uuid();
		Figures figures = libvirt.figures(List.of(uuid), call.monitor()).get(uuid);
		if (figures != null)
			DetachedDomains.complete(domain, figures);
		DomainXml xml = DomainXml.of(libvirt.xml(uuid, false, false, call.monitor()));
		List<Field> fields = new ArrayList<>(Arrays.stream(DomainColumn.values())
				.map(column -> new Field(column.key(), column.title(), ListDomains.cell(column, domain))).toList());
		fields.add(new Field("maxVcpu", Messages.Field_maxVcpu, domain.getMaxVcpu() < 0 ? Cell.of(null) //$NON-NLS-1$
				: new Cell(String.valueOf(domain.getMaxVcpu()), domain.getMaxVcpu())));
		fields.add(new Field("cpuTime", Messages.Field_cpuTime, figures == null ? Cell.of(null) : cpuTime(figures.cpuTime()))); //$NON-NLS-1$
		fields.add(new Field("domainType", Messages.Field_domainType, Cell.of(xml.value("@type")))); //$NON-NLS-1$ //$NON-NLS-2$
		fields.add(new Field("osType", Messages.Field_osType, Cell.of(xml.value("os/type")))); //$NON-NLS-1$ //$NON-NLS-2$
		fields.add(new Field("machine", Messages.Field_machine, Cell.of(xml.value("os/type@machine")))); //$NON-NLS-1$ //$NON-NLS-2$
		fields.add(new Field("title", Messages.Field_title, Cell.of(xml.value("title")))); //$NON-NLS-1$ //$NON-NLS-2$
		fields.add(new Field("description", Messages.Field_description, Cell.of(xml.value("description")))); //$NON-NLS-1$ //$NON-NLS-2$
		fields.add(new Field("securityModel", Messages.Field_securityModel, Cell.of(xml.value("seclabel@model")))); //$NON-NLS-1$ //$NON-NLS-2$
		fields.add(new Field("securityLabel", Messages.Field_securityLabel, Cell.of(xml.value("seclabel/label")))); //$NON-NLS-1$ //$NON-NLS-2$
		call.out().object(fields);
	}

	/** "12.3s" as virsh dominfo says it. */
	private static Cell cpuTime(long nanoseconds) {
		return new Cell(BigDecimal.valueOf(nanoseconds, 9).setScale(1, RoundingMode.HALF_UP) + "s", new Size(nanoseconds, "ns")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
