package org.virtworkbench.compute.ui.internal.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.virtworkbench.compute.DestroyDomain;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.DomainVerb;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.Operation;
import org.virtworkbench.ui.operation.OperationLauncher;

/**
 * Waits for guests that were asked to shut down. Those that are still there after a while are named in one dialog, which does not
 * stand in the way of other work and offers to pull the plug; its proposal is to wait on. UI thread only.
 */
final class ShutdownWatch {

	/** As long as systemd waits for a service by default (90 s), rounded up. */
	static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("org.virtworkbench.compute.ui.shutdownPatience", 100)); //$NON-NLS-1$

	/** Guests that are due within this of each other are asked about together. */
	private static final int TOGETHER_MS = 2000;
	private static final String KEY = ShutdownWatch.class.getName();

	private final Display display;
	/** Domain, the id under which it was running when asked, and when its time is over (ms of {@link System#nanoTime()}). */
	private final Map<Domain, Waiting> waiting = new LinkedHashMap<>();
	private boolean asking;

	private record Waiting(int id, long due) {
	}

	private ShutdownWatch(Display display) {
		this.display = display;
	}

	static ShutdownWatch of(Display display) {
		ShutdownWatch watch = (ShutdownWatch) display.getData(KEY);
		if (watch == null) {
			watch = new ShutdownWatch(display);
			display.setData(KEY, watch);
		}
		return watch;
	}

	void watch(Domain domain) {
		if (domain.getId() < 0)
			return;
		waiting.put(domain, new Waiting(domain.getId(), now() + PATIENCE.toMillis()));
		display.timerExec((int) PATIENCE.toMillis() + TOGETHER_MS / 2, this::look);
	}

	private static long now() {
		return System.nanoTime() / 1_000_000;
	}

	private void look() {
		// A domain that went away, or was started anew meanwhile, has another id or none.
		waiting.entrySet().removeIf(entry -> entry.getKey().getId() != entry.getValue().id() || OperationLauncher.host(entry.getKey()) == null);
		if (asking)
			return;
		List<Domain> due = new ArrayList<>();
		waiting.forEach((domain, how) -> {
			if (how.due() <= now() + TOGETHER_MS)
				due.add(domain);
		});
		due.forEach(waiting::remove);
		IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
		if (!due.isEmpty() && window != null)
			ask(window.getShell(), due);
	}

	private void ask(Shell parent, List<Domain> domains) {
		asking = true;
		List<String> names = domains.stream().map(Domain::getName).toList();
		String question = names.size() == 1 ? NLS.bind(Messages.Timeout_one, names.get(0), PATIENCE.toSeconds())
				: NLS.bind(Messages.Timeout_many, new Object[] { names.size(), PATIENCE.toSeconds(), String.join("\n", names) }); //$NON-NLS-1$
		MessageDialog dialog = new MessageDialog(parent, Messages.Timeout_title, null, question, MessageDialog.WARNING,
				new String[] { Messages.Destroy_proceed, Messages.Timeout_wait }, 1) {
			@Override
			protected void buttonPressed(int button) {
				super.buttonPressed(button);
				answered(parent, domains, button == IDialogConstants.OK_ID);
			}

			@Override
			protected void handleShellCloseEvent() {
				super.handleShellCloseEvent();
				answered(parent, domains, false);
			}
		};
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private void answered(Shell shell, List<Domain> domains, boolean destroy) {
		asking = false;
		if (destroy) {
			List<Operation<?>> operations = new ArrayList<>();
			for (Domain domain : domains)
				if (DomainVerb.DESTROY.blocked(domain).isEmpty())
					try {
						operations.add(new DestroyDomain(DomainRef.of(OperationLauncher.connection(domain), domain), false));
					} catch (CoreException e) {
						StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
					}
			// Asked already, and by name.
			OperationLauncher.start(shell, operations, null);
		} else {
			domains.forEach(this::watch);
		}
		display.asyncExec(this::look);
	}
}
