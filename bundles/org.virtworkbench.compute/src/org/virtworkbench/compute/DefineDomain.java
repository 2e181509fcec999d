package org.virtworkbench.compute;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.internal.DomainSchema;
import org.virtworkbench.compute.internal.XmlSecrets;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.Target;
import org.virtworkbench.core.text.ShellWords;
import org.virtworkbench.definition.schema.Finding;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.By;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.Virsh;

/**
 * Defines a domain, or replaces the definition of the one with the same name and UUID; a running one keeps its old definition until it
 * stops. Gives the UUID.
 *
 * @param validate libvirt checks the text against its schema first, instead of dropping silently what it does not know
 */
public record DefineDomain(Connection connection, DomainXml xml, boolean validate) implements Operation<UUID> {

	public DefineDomain {
		Objects.requireNonNull(connection);
		Objects.requireNonNull(xml);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.Define, xml.name());
	}

	/** The UUID is known where the text says it; else libvirt makes one, and all domains are to be read again. */
	@Override
	public Target target() {
		return new Target(connection, DomainRef.SECTION, xml.value("uuid"), xml.name()); //$NON-NLS-1$
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		if (connection.readOnly())
			throw Failure.failed(NLS.bind(Messages.CannotDefine, xml.name(), NLS.bind(Messages.ReadOnly, connection.name())));
		if (xml.name().isBlank())
			throw Failure.failed(Messages.XmlWithoutName);
		Plan plan = Plan.of(command());
		if (xml.source() == null && XmlSecrets.in(xml.text()))
			plan = plan.warning(NLS.bind(Messages.SecretLeftOut, xml.name()));
		Domain existing = libvirt().find(xml.name(), By.NAME, monitor).map(DetachedDomains::of).orElse(null);
		if (existing == null)
			return plan;
		return plan.warning(NLS.bind(existing.getId() < 0 ? Messages.ReplacesDefinition : Messages.ReplacesDefinitionOfRunning, xml.name()));
	}

	private List<String> command() {
		List<String> options = validate ? List.of("--validate") : List.of(); //$NON-NLS-1$
		if (xml.source() != null)
			return Virsh.command(connection, "define", options, xml.source()); //$NON-NLS-1$
		if (XmlSecrets.in(xml.text()))
			return Virsh.command(connection, "define", options, "/dev/stdin"); //$NON-NLS-1$ //$NON-NLS-2$
		return List.of("sh", "-c", "printf %s " + ShellWords.quote(xml.text()) + " | " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ ShellWords.join(Virsh.command(connection, "define", options, "/dev/stdin"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public UUID run(IProgressMonitor monitor) throws CoreException {
		try {
			return libvirt().define(xml.text(), validate, monitor);
		} catch (CoreException e) {
			List<Finding> wrong = validate && Failure.kind(e.getStatus()) == Failure.Kind.FAILED ? DomainSchema.errors(xml.text()) : List.of();
			if (wrong.isEmpty())
				throw e;
			// libvirt's validation names no place
			Finding first = wrong.get(0);
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.NotValid, new Object[] { xml.name(), first.line(), first.column(), first.sentence() }),
					e.getStatus().getException());
		}
	}

	private LibvirtDomains libvirt() throws CoreException {
		return connection.require(LibvirtSession.class).domains();
	}
}
