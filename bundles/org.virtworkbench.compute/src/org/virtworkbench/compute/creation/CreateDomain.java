package org.virtworkbench.compute.creation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainName;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.internal.XmlSecrets;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.Target;
import org.virtworkbench.core.text.ShellWords;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.By;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.Virsh;

/**
 * Makes a new domain: its disk images, its definition, and starts it where wanted. What was made is removed again when a later step fails or
 * the monitor is cancelled. Gives the UUID. {@link DomainPlanning} makes it.
 *
 * @param uuid    null where the text says it, or libvirt makes one
 * @param volumes made first, in this order
 * @param start   whether it runs afterwards
 * @param notes   sentences on what was chosen for the person, to be shown before
 */
public record CreateDomain(Connection connection, String name, UUID uuid, String xml, List<NewVolume> volumes, boolean start, List<String> notes)
		implements Operation<UUID> {

	public CreateDomain {
		Objects.requireNonNull(connection);
		Objects.requireNonNull(name);
		volumes = List.copyOf(volumes);
		notes = List.copyOf(notes);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.Create, name);
	}

	@Override
	public Target target() {
		return new Target(connection, DomainRef.SECTION, uuid == null ? null : uuid.toString(), name);
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		refuse(monitor);
		List<List<String>> commands = new ArrayList<>();
		volumes.forEach(volume -> commands.addAll(volume.commands(connection, uuid)));
		List<String> define = Virsh.command(connection, "define", List.of("--validate"), "/dev/stdin"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		boolean secret = XmlSecrets.in(xml);
		// no command shows a password: whoever pastes this gives the text himself
		commands.add(secret ? define
				: List.of("sh", "-c", "printf %s " + ShellWords.quote(xml) + " | " + ShellWords.join(define))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (start)
			commands.add(Virsh.command(connection, "start", List.of(), uuid == null ? name : uuid.toString())); //$NON-NLS-1$
		Plan plan = new Plan(commands, "", notes, List.of()); //$NON-NLS-1$
		return secret ? plan.warning(NLS.bind(Messages.SecretLeftOut, name)) : plan;
	}

	/** Fails where there is such a domain already, or cannot be one. */
	void refuse(IProgressMonitor monitor) throws CoreException {
		if (connection.readOnly())
			throw Failure.failed(NLS.bind(Messages.ReadOnly, name, connection.name()));
		String wrong = DomainName.wrong(name);
		if (wrong != null)
			throw Failure.of(Failure.Kind.USAGE, wrong);
		if (libvirt().find(name, By.NAME, monitor).isPresent())
			throw Failure.failed(DomainName.taken(name, connection.name()));
	}

	void refuseUuid(String text, IProgressMonitor monitor) throws CoreException {
		var existing = libvirt().find(text, By.UUID, monitor);
		if (existing.isPresent())
			throw Failure.failed(NLS.bind(Messages.UuidExists, existing.get().name(), connection.name()));
	}

	private LibvirtDomains libvirt() throws CoreException {
		return connection.require(LibvirtSession.class).domains();
	}

	@Override
	public UUID run(IProgressMonitor given) throws CoreException {
		SubMonitor monitor = SubMonitor.convert(given, 10 * volumes.size() + 2);
		refuse(monitor);
		MadeThings made = new MadeThings(connection);
		try {
			for (NewVolume volume : volumes)
				made.volume(volume, uuid, monitor.split(10));
			UUID defined = made.domain(xml, monitor.split(1));
			if (start)
				libvirt().start(defined, false, monitor.split(1));
			return defined;
		} catch (CoreException e) {
			throw Failure.of(Failure.kind(e.getStatus()), e.getStatus().getMessage() + made.remove(), e.getStatus().getException());
		} catch (OperationCanceledException e) {
			String left = made.remove();
			if (made.failed())
				throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.CancelledButLeft, name) + left, e);
			throw e;
		}
	}
}
