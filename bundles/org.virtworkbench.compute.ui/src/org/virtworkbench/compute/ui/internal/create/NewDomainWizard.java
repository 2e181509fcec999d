package org.virtworkbench.compute.ui.internal.create;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.compute.creation.CreateDomain;
import org.virtworkbench.compute.creation.CreationOffer;
import org.virtworkbench.compute.creation.DomainPlanning;
import org.virtworkbench.compute.creation.NewDomain;
import org.virtworkbench.compute.ui.internal.command.DefineHandler;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.operation.TranslatedWizardDialog;

/**
 * Makes a new virtual machine on one host. What the host offers is read in a job while the first page stands already; the same
 * {@link CreateDomain} that the review shows is run in a job of its own, and the new domain's page opens when it is there.
 */
public final class NewDomainWizard extends Wizard {

	private final Host host;
	private final Connection connection;
	private final Draft draft = new Draft();
	private final WayPage way = new WayPage();
	private final SystemPage system = new SystemPage();
	private final HardwarePage hardware = new HardwarePage();
	private final StoragePage storage = new StoragePage();
	private final NetworkPage network = new NetworkPage();
	private final ReviewPage review = new ReviewPage();
	private final List<CreationPage> pages = List.of(way, system, hardware, storage, network, review);
	private Job reading;

	private NewDomainWizard(Host host, Connection connection) {
		this.host = host;
		this.connection = connection;
		setWindowTitle(NLS.bind(Messages.Title, host.getName()));
		setNeedsProgressMonitor(true);
	}

	/** UI thread. */
	public static void open(Shell shell, Host host, Connection connection) {
		WizardDialog dialog = new TranslatedWizardDialog(shell, new NewDomainWizard(host, connection));
		dialog.setPageSize(620, 430);
		dialog.open();
	}

	/** Closes, and asks for the file of a definition that is complete already. */
	void defineFromXml() {
		Shell parent = (Shell) getShell().getParent();
		getShell().close();
		DefineHandler.define(parent, host);
	}

	Draft draft() {
		return draft;
	}

	Connection connection() {
		return connection;
	}

	StoragePage storage() {
		return storage;
	}

	HardwarePage hardware() {
		return hardware;
	}

	String readingSentence() {
		return NLS.bind(Messages.Reading, host.getName());
	}

	@Override
	public void addPages() {
		pages.forEach(this::addPage);
	}

	/** All pages at once, because each proposes for the others. */
	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		Display display = container.getDisplay();
		reading = Job.createSystem(readingSentence(), (ICoreRunnable) monitor -> {
			try {
				CreationOffer offer = CreationOffer.read(connection, monitor);
				display.asyncExec(() -> offered(offer));
			} catch (CoreException e) {
				display.asyncExec(() -> failed(e.getStatus().getMessage()));
			} catch (OperationCanceledException e) {
				// the wizard was closed
			}
		});
		reading.schedule();
	}

	private void offered(CreationOffer offer) {
		if (getContainer() == null || way.getControl() == null || way.getControl().isDisposed())
			return;
		pages.forEach(page -> page.offered(offer));
		getContainer().updateButtons();
	}

	private void failed(String sentence) {
		if (way.getControl() != null && !way.getControl().isDisposed())
			way.setErrorMessage(sentence);
	}

	/** After a choice on one page that matters to another. */
	void checkAll() {
		pages.forEach(CreationPage::check);
		getContainer().updateButtons();
	}

	@Override
	public boolean performFinish() {
		NewDomain wanted = draft.wanted();
		CreateDomain[] create = { review.create(wanted) };
		try {
			if (create[0] == null)
				getContainer().run(true, true, monitor -> {
					try {
						create[0] = DomainPlanning.of(connection, wanted, monitor);
					} catch (CoreException e) {
						throw new InvocationTargetException(e);
					} catch (OperationCanceledException e) {
						throw new InterruptedException();
					}
				});
		} catch (InvocationTargetException e) {
			((WizardPage) getContainer().getCurrentPage())
					.setErrorMessage(e.getCause() instanceof CoreException failure ? failure.getStatus().getMessage() : e.getCause().toString());
			return false;
		} catch (InterruptedException e) {
			return false;
		}
		Display display = getShell().getDisplay();
		Services.get(Operations.class).schedule(create[0])
				.thenAccept(uuid -> display.asyncExec(() -> OpenWhenThere.open(host, uuid.toString())));
		return true;
	}

	@Override
	public void dispose() {
		if (reading != null)
			reading.cancel();
		hardware.cancel();
		review.cancel();
		super.dispose();
	}
}
