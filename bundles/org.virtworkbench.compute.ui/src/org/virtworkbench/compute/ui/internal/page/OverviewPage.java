package org.virtworkbench.compute.ui.internal.page;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.menus.IMenuService;
import org.virtworkbench.compute.DomainDetails;
import org.virtworkbench.compute.DomainFigures;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.ui.internal.Poll;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.compute.ui.internal.DomainIcons;
import org.virtworkbench.ui.Services;
import org.virtworkbench.compute.ui.internal.form.DescriptionFields;
import org.virtworkbench.ui.emf.Changes;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.form.EditContext;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FormFields;
import org.virtworkbench.ui.operation.OperationLauncher;

/** The living overview: state, load, screen, identity. Asks the host only between {@code activate(true)} and {@code activate(false)}. */
final class OverviewPage {

	static final String TOOLBAR = "toolbar:org.virtworkbench.compute.ui.page"; //$NON-NLS-1$

	private static final Duration LOAD_PAUSE = Duration.ofSeconds(2);
	private static final Duration SCREEN_PAUSE = Duration.ofSeconds(3);
	/** A guest without a screen is asked less often, but may get one. */
	private static final Duration NO_SCREEN_PAUSE = Duration.ofSeconds(30);

	private final ScrolledForm form;
	private final ToolBarManager toolbar;
	private final IMenuService menus;
	private final ItemImages images;
	private final StateSection state;
	private final LoadSection load;
	private final GuestScreen screen;
	private final IdentitySection identity;
	private final Display display;
	private final Meter meter = new Meter();
	private final Poll loadPoll = new Poll(Messages.Poll_load, this::readLoad);
	private final Poll screenPoll = new Poll(Messages.Poll_screen, this::readScreen);

	/** What the polls read; null while there is nothing to read. */
	private volatile DomainDetails details;
	private volatile int vcpu;
	private FormFields description;
	private boolean active;
	private int lastId = -1;
	private State lastState;

	OverviewPage(Composite parent, FormToolkit toolkit, IWorkbenchPartSite site, ItemImages images, EditedDefinition definition) {
		this.images = images;
		display = parent.getDisplay();
		form = toolkit.createScrolledForm(parent);
		toolkit.decorateFormHeading(form.getForm());
		menus = site.getService(IMenuService.class);
		toolbar = (ToolBarManager) form.getToolBarManager();
		menus.populateContributionManager(toolbar, TOOLBAR);
		toolbar.update(true);
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = 2;
		layout.makeColumnsEqualWidth = true;
		layout.horizontalSpacing = 18;
		layout.topMargin = 10;
		form.getBody().setLayout(layout);
		Composite left = column(toolkit);
		Composite right = column(toolkit);
		state = new StateSection(left, toolkit, images);
		load = new LoadSection(left, toolkit);
		Section screenSection = toolkit.createSection(right, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
		screenSection.setText(Messages.Screen);
		screenSection.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		screen = new GuestScreen(screenSection);
		toolkit.adapt(screen);
		screenSection.setClient(screen);
		identity = new IdentitySection(right, toolkit, images);
		describe(left, toolkit, definition);
	}

	/** What may be edited here: a view of the definition, as on the other pages. */
	private void describe(Composite column, FormToolkit toolkit, EditedDefinition definition) {
		ManagedForm managed = new ManagedForm(toolkit, form);
		EditContext context = new EditContext(definition, toolkit, managed, images);
		Section section = toolkit.createSection(column, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
		section.setText(Messages.Description);
		section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		description = new FormFields(section, context, definition.type());
		DescriptionFields.fill(description);
		section.setClient(description.area());
		Changes changes = new Changes(form, () -> description.show(definition.root(), null));
		definition.addListener(changes::changed);
		changes.changed();
	}

	/** Takes over what is still being typed. */
	void flush() {
		description.flush();
	}

	private Composite column(FormToolkit toolkit) {
		Composite column = toolkit.createComposite(form.getBody());
		TableWrapLayout layout = new TableWrapLayout();
		layout.leftMargin = 0;
		layout.rightMargin = 0;
		layout.topMargin = 0;
		layout.verticalSpacing = 12;
		column.setLayout(layout);
		column.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		return column;
	}

	Control control() {
		return form;
	}

	GuestScreen screen() {
		return screen;
	}

	LoadSection load() {
		return load;
	}

	void show(Domain now) {
		state.show(now);
		identity.show(now);
		details = now == null || now.getId() < 0 ? null : details(now);
		vcpu = now == null ? 0 : now.getVcpu();
		if (now == null) {
			load.none(Messages.Load_gone);
			screen.show(Messages.Screen_gone);
		} else {
			// The bulk call of some drivers says neither vCPUs nor memory.
			Services.get(DomainFigures.class).request(List.of(now));
			form.setText(now.getName().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			form.setImage(images.image(DomainIcons.key(now)));
			if (now.getId() < 0) {
				String words = NLS.bind(Messages.Load_inactive, DomainIcons.stateWords(now));
				load.none(words);
				screen.show(NLS.bind(Messages.Screen_inactive, DomainIcons.stateWords(now)));
			}
			if (now.getId() != lastId || now.getState() != lastState) {
				if (now.getId() != lastId)
					meter.forget();
				screenPoll.now();
			}
			lastId = now.getId();
			lastState = now.getState();
		}
		poll();
	}

	private static DomainDetails details(Domain domain) {
		try {
			return new DomainDetails(DomainRef.of(OperationLauncher.connection(domain), domain));
		} catch (CoreException e) {
			return null; // the editor's bar says that the host is not connected
		}
	}

	void activate(boolean now) {
		active = now;
		poll();
	}

	private void poll() {
		if (active && details != null) {
			loadPoll.start();
			screenPoll.start();
		} else {
			loadPoll.stop();
			screenPoll.stop();
		}
	}

	/** In a job. */
	private Duration readLoad(IProgressMonitor monitor) {
		DomainDetails of = details;
		if (of == null)
			return null;
		try {
			Map<String, Object> stats = of.stats(monitor);
			long nanos = System.nanoTime();
			later(of, () -> load.add(meter.read(stats, vcpu, nanos)));
		} catch (CoreException e) {
			later(of, () -> load.none(e.getStatus().getMessage()));
		}
		return LOAD_PAUSE;
	}

	/** In a job. */
	private Duration readScreen(IProgressMonitor monitor) {
		DomainDetails of = details;
		if (of == null)
			return null;
		try {
			ImageData picture = GuestScreen.decode(of.screen(monitor));
			later(of, () -> screen.show(picture));
			return SCREEN_PAUSE;
		} catch (CoreException e) {
			later(of, () -> screen.show(e.getStatus().getMessage()));
		} catch (IllegalArgumentException e) {
			later(of, () -> screen.show(Messages.Screen_unreadable));
		}
		return NO_SCREEN_PAUSE;
	}

	/** What was read is shown where the page still shows the run of the guest from which it came. */
	private void later(DomainDetails of, Runnable show) {
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (!form.isDisposed() && of.equals(details))
					show.run();
			});
	}

	boolean isPolling() {
		return loadPoll.isRunning() || screenPoll.isRunning();
	}

	void dispose() {
		loadPoll.stop();
		screenPoll.stop();
		menus.releaseContributions(toolbar);
	}
}
