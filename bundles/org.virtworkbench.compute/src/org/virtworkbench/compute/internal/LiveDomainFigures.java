package org.virtworkbench.compute.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.compute.DetachedDomains;
import org.virtworkbench.compute.DomainFigures;
import org.virtworkbench.compute.Messages;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.libvirt.LibvirtDomains.Figures;
import org.virtworkbench.libvirt.LibvirtSession;

/** One job a host reads what was asked for, some at a time, so that the first rows do not wait for the last. */
@Component
public final class LiveDomainFigures implements DomainFigures {

	/** Rows that come into view one after the other are one request. */
	private static final long GATHER_MILLIS = 30;
	private static final int BATCH = 100;

	private final Hosts hosts;
	private final LiveInventory inventory;
	private final Map<Host, Reading> readings = new HashMap<>();

	@Activate
	public LiveDomainFigures(@Reference Hosts hosts, @Reference LiveInventory inventory) {
		this.hosts = hosts;
		this.inventory = inventory;
	}

	@Deactivate
	void stop() {
		synchronized (readings) {
			readings.values().forEach(Job::cancel);
			readings.clear();
		}
	}

	@Override
	public void request(Collection<Domain> domains) {
		synchronized (readings) {
			for (Domain domain : domains)
				if (DetachedDomains.lacksFigures(domain) && domain.eContainer() != null && domain.eContainer().eContainer() instanceof Host host)
					readings.computeIfAbsent(host, Reading::new).add(domain);
		}
	}

	private final class Reading extends Job {

		private final Host host;
		/** Waiting to be read; guarded by readings. */
		private final Map<UUID, Domain> waiting = new LinkedHashMap<>();
		/** Being read, until the result is in the inventory; guarded by readings. */
		private final Map<UUID, Domain> reading = new HashMap<>();

		Reading(Host host) {
			super(NLS.bind(Messages.ReadingFigures, host.getName()));
			this.host = host;
			setSystem(true);
		}

		void add(Domain domain) {
			UUID uuid = UUID.fromString(domain.getKey());
			if (!reading.containsKey(uuid) && waiting.put(uuid, domain) == null)
				schedule(GATHER_MILLIS);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			Map<UUID, Domain> batch;
			while (!monitor.isCanceled() && !(batch = next()).isEmpty()) {
				Map<UUID, Domain> asked = batch;
				try {
					Map<UUID, Figures> figures = hosts.require(host).require(LibvirtSession.class).domains().figures(asked.keySet(), monitor);
					inventory.update(() -> enter(asked, figures));
				} catch (CoreException e) {
					giveUp();
					// that a connection is lost, its host says itself
					return Failure.kind(e.getStatus()) == Failure.Kind.NO_CONNECTION ? Status.OK_STATUS
							: new Status(IStatus.WARNING, e.getStatus().getPlugin(), e.getStatus().getMessage(), e);
				}
			}
			return Status.OK_STATUS;
		}

		private Map<UUID, Domain> next() {
			synchronized (readings) {
				Map<UUID, Domain> batch = new LinkedHashMap<>();
				for (Iterator<Map.Entry<UUID, Domain>> all = waiting.entrySet().iterator(); all.hasNext() && batch.size() < BATCH; all.remove()) {
					Map.Entry<UUID, Domain> each = all.next();
					batch.put(each.getKey(), each.getValue());
				}
				reading.putAll(batch);
				return batch;
			}
		}

		/** In the realm. */
		private void enter(Map<UUID, Domain> asked, Map<UUID, Figures> figures) {
			asked.forEach((uuid, domain) -> {
				Figures read = figures.get(uuid);
				if (read != null && domain.eContainer() != null)
					DetachedDomains.complete(domain, read);
			});
			forget(asked);
		}

		private void giveUp() {
			synchronized (readings) {
				readings.remove(host, this);
			}
		}

		private void forget(Map<UUID, Domain> asked) {
			synchronized (readings) {
				reading.keySet().removeAll(asked.keySet());
				if (reading.isEmpty() && waiting.isEmpty())
					readings.remove(host, this);
			}
		}
	}
}
