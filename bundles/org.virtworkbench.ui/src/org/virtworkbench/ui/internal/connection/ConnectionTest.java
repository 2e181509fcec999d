package org.virtworkbench.ui.internal.connection;

import java.net.URI;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Connections;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.InventoryFactory;
import org.virtworkbench.core.live.HostReader;
import org.virtworkbench.ui.Services;

/** Opens a connection, asks who is there, and closes it again; the person sees libvirt's own answer. */
final class ConnectionTest extends Job {

	/** @param words sentence for the person */
	record Answer(boolean ok, String words) {
	}

	private final URI uri;
	private final boolean readOnly;
	private final Prompter prompter;
	private final Consumer<Answer> answer;

	/** @param answer called once on any thread; not after a cancel */
	ConnectionTest(URI uri, boolean readOnly, Prompter prompter, Consumer<Answer> answer) {
		super(NLS.bind(Messages.Testing, uri));
		this.uri = uri;
		this.readOnly = readOnly;
		this.prompter = prompter;
		this.answer = answer;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Answer result;
		try (Connection connection = Services.get(Connections.class).open(new ConnectionRequest(uri, null, readOnly, prompter), monitor)) {
			Host host = InventoryFactory.eINSTANCE.createHost();
			Services.get(HostReader.class).read(connection, host, monitor);
			result = new Answer(true, NLS.bind(Messages.Answers, new Object[] { host.getHostName(), host.getHypervisor(),
					host.getHypervisorVersion(), host.getDaemonVersion() }));
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			result = new Answer(false, e.getStatus().getMessage());
		}
		if (monitor.isCanceled())
			return Status.CANCEL_STATUS;
		answer.accept(result);
		return Status.OK_STATUS;
	}
}
