package org.virtworkbench.compute.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.file.FileUsers;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.DomainRecord;
import org.virtworkbench.libvirt.LibvirtSession;

/** The domains of this machine, as far as the window is connected to it. */
@Component
public final class DomainFileUsers implements FileUsers {

	private static final long PATIENCE_SECONDS = 5;

	private final ComponentServiceObjects<Hosts> hosts;
	private final ComponentServiceObjects<LiveInventory> inventory;

	/** Service objects: a command that changes nothing must not start what mirrors hosts. */
	@Activate
	public DomainFileUsers(@Reference ComponentServiceObjects<Hosts> hosts, @Reference ComponentServiceObjects<LiveInventory> inventory) {
		this.hosts = hosts;
		this.inventory = inventory;
	}

	@Override
	public List<FileUser> usersOf(Path file, IProgressMonitor monitor) {
		List<FileUser> users = new ArrayList<>();
		for (Connection connection : connections())
			// the files of another machine are others, whatever they are called
			if (connection.uri().getRawAuthority() == null)
				try {
					users.addAll(usersOf(file, connection, monitor));
				} catch (CoreException e) {
					// its host says by itself that it does not answer; the lock of the image is still there
				}
		return users;
	}

	private List<Connection> connections() {
		List<Host> all = new ArrayList<>();
		try {
			LiveInventory live = inventory.getService();
			live.update(() -> all.addAll(live.root().getHosts())).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException | TimeoutException e) {
			return List.of();
		}
		return all.stream().flatMap(host -> hosts.getService().connection(host).stream()).toList();
	}

	static List<FileUser> usersOf(Path file, Connection connection, IProgressMonitor monitor) throws CoreException {
		List<FileUser> users = new ArrayList<>();
		LibvirtSession session = connection.get(LibvirtSession.class).orElse(null);
		if (session == null)
			return users;
		LibvirtDomains domains = session.domains();
		for (DomainRecord domain : domains.list(monitor)) {
			if (monitor.isCanceled())
				throw new OperationCanceledException();
			Boolean writes = DiskFiles.of(domains.xml(domain.uuid(), false, false, monitor)).get(file);
			if (writes != null)
				users.add(new FileUser(domain.name(), connection.name(), domain.id() >= 0, writes));
		}
		return users;
	}
}
