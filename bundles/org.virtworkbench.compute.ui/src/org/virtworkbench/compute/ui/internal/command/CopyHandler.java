package org.virtworkbench.compute.ui.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.virtworkbench.compute.DomainDetails;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.text.ShellWords;
import org.virtworkbench.ui.operation.CommandsPreview;
import org.virtworkbench.ui.operation.OperationLauncher;

/** Puts something of the selected domains on the clipboard, a line or a document each; what, stands in plugin.xml behind the class. */
public final class CopyHandler extends AbstractHandler implements IExecutableExtension {

	/** What can be copied. */
	enum What {
		NAME, UUID, XML, CONSOLE, VIEWER
	}

	private What what;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		what = What.valueOf((String) data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		List<Domain> domains = SelectedDomains.of(event.getApplicationContext());
		try {
			if (what == What.XML) {
				copyXml(domains);
				return null;
			}
			List<String> lines = new ArrayList<>();
			for (Domain domain : domains)
				lines.add(line(domain));
			CommandsPreview.copy(String.join("\n", lines)); //$NON-NLS-1$
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
		return null;
	}

	private String line(Domain domain) throws CoreException {
		return switch (what) {
		case NAME -> domain.getName();
		case UUID -> domain.getKey();
		case CONSOLE -> ShellWords.join(DomainCommands.console(ref(domain)));
		case VIEWER -> ShellWords.join(DomainCommands.viewer(ref(domain)));
		case XML -> throw new IllegalStateException();
		};
	}

	private static void copyXml(List<Domain> domains) throws CoreException {
		List<DomainDetails> details = new ArrayList<>();
		for (Domain domain : domains)
			details.add(new DomainDetails(ref(domain)));
		Display display = Display.getCurrent();
		Job job = Job.create(Messages.Copy_readingXml, (ICoreRunnable) monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, details.size());
			List<String> documents = new ArrayList<>();
			for (DomainDetails each : details)
				documents.add(each.xml(false, progress.split(1)));
			display.asyncExec(() -> CommandsPreview.copy(String.join("\n", documents))); //$NON-NLS-1$
		});
		job.setUser(true);
		job.schedule();
	}

	private static DomainRef ref(Domain domain) throws CoreException {
		return DomainRef.of(OperationLauncher.connection(domain), domain);
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(!SelectedDomains.of(context).isEmpty());
	}
}
