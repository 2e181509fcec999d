package org.virtworkbench.ui.internal.connection;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.InventoryElement;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.operation.CommandsPreview;
import org.virtworkbench.ui.operation.OperationLauncher;

/** What is done with connections: they are this program's own and no operations on a host. */
public abstract class HostHandler extends AbstractHandler {

	/** Whether it makes sense for this host now. */
	abstract boolean fits(Host host);

	abstract void run(List<Host> hosts, Shell shell);

	@Override
	public final Object execute(ExecutionEvent event) {
		List<Host> hosts = hosts(event.getApplicationContext()).stream().filter(this::fits).toList();
		if (!hosts.isEmpty())
			run(hosts, HandlerUtil.getActiveShell(event));
		return null;
	}

	@Override
	public final void setEnabled(Object context) {
		setBaseEnabled(hosts(context).stream().anyMatch(this::fits));
	}

	/** The hosts of what is selected, or of the active editor. */
	private static Set<Host> hosts(Object context) {
		Set<Host> hosts = new LinkedHashSet<>();
		if (context instanceof IEvaluationContext evaluation) {
			if (evaluation.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME) instanceof IStructuredSelection selection)
				for (Object element : selection)
					add(element, hosts);
			if (hosts.isEmpty())
				add(evaluation.getVariable(ISources.ACTIVE_EDITOR_INPUT_NAME), hosts);
		}
		return hosts;
	}

	private static void add(Object element, Set<Host> hosts) {
		InventoryElement object = element == null ? null : Adapters.adapt(element, InventoryElement.class);
		Host host = object != null ? OperationLauncher.host(object) : element == null ? null : Adapters.adapt(element, Host.class);
		if (host != null)
			hosts.add(host);
	}

	/** Reads the saved connection of a host, which is in a file, and goes on with it on the UI thread. */
	static void withSaved(Host host, Consumer<SavedConnection> next) {
		Display display = Display.getCurrent();
		String key = host.getKey();
		inBackground(() -> Services.get(SavedConnections.class).find(key).ifPresent(saved -> display.asyncExec(() -> next.accept(saved))));
	}

	/** Changes the file of connections; a failure is shown. */
	static void inBackground(Change change) {
		Job job = Job.create(Messages.SavingConnections, (ICoreRunnable) monitor -> change.run());
		job.setUser(true);
		job.schedule();
	}

	interface Change {
		void run() throws CoreException;
	}

	/** Does one thing to each host that is in one of some states. */
	private abstract static class InStates extends HostHandler {
		private final Set<ConnectionState> states;
		private final BiConsumer<Hosts, Host> action;

		InStates(Set<ConnectionState> states, BiConsumer<Hosts, Host> action) {
			this.states = states;
			this.action = action;
		}

		@Override
		final boolean fits(Host host) {
			return states.contains(host.getState());
		}

		@Override
		final void run(List<Host> selected, Shell shell) {
			Hosts hosts = Services.get(Hosts.class);
			selected.forEach(host -> action.accept(hosts, host));
		}
	}

	public static final class Connect extends InStates {
		public Connect() {
			super(EnumSet.complementOf(EnumSet.of(ConnectionState.CONNECTED, ConnectionState.CONNECTING)), Hosts::connect);
		}
	}

	public static final class Disconnect extends InStates {
		public Disconnect() {
			super(EnumSet.complementOf(EnumSet.of(ConnectionState.DISCONNECTED, ConnectionState.FAILED)), Hosts::disconnect);
		}
	}

	public static final class Refresh extends InStates {
		public Refresh() {
			super(EnumSet.of(ConnectionState.CONNECTED), Hosts::refresh);
		}
	}

	public static final class CopyUri extends HostHandler {
		@Override
		boolean fits(Host host) {
			return host.getUri() != null;
		}

		@Override
		void run(List<Host> hosts, Shell shell) {
			CommandsPreview.copy(String.join("\n", hosts.stream().map(Host::getUri).toList())); //$NON-NLS-1$
		}
	}
}
