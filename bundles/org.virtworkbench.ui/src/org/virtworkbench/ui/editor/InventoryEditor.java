package org.virtworkbench.ui.editor;

import java.util.Optional;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.InventoryElement;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.emf.Changes;
import org.virtworkbench.ui.emf.ItemImages;

/**
 * Base of the editors of live objects. Draws again when the object changes, once a burst; while the host is not connected or the object
 * does not exist, a bar above the content says why and offers what helps. Saves nothing: changes are operations.
 *
 * @param <T> the object
 */
public abstract class InventoryEditor<T extends InventoryElement> extends ShowingEditor {

	private final Class<T> type;
	private Composite area;
	private Composite bar;
	private Label barImage;
	private Link barText;
	private Composite content;
	private ItemImages images;
	private Changes changes;
	private Host followed;
	private final Adapter shallow = new AdapterImpl() {
		@Override
		public void notifyChanged(Notification notification) {
			if (!notification.isTouch())
				changes.changed();
		}
	};

	protected InventoryEditor(Class<T> type) {
		this.type = type;
	}

	/** Makes the widgets; the object may not be there yet. */
	protected abstract void createContent(Composite parent);

	/**
	 * Draws the present state. Called after {@link #createContent} and after each burst of changes of the object or its host.
	 *
	 * @param element null while the host is not connected or the object does not exist; the content then keeps its last words,
	 *                and may disable what cannot be done
	 */
	protected abstract void show(T element);

	/** The image key of the tab, with the overlay of the object's state. */
	protected abstract String imageKey(T element);

	/** The live object, or empty. UI thread. */
	protected final Optional<T> element() {
		return getEditorInput().element().filter(type::isInstance).map(type::cast);
	}

	/** The pictures of item providers' keys, for as long as the editor is open. */
	protected final ItemImages images() {
		return images;
	}

	@Override
	public final InventoryEditorInput getEditorInput() {
		return (InventoryEditorInput) super.getEditorInput();
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof InventoryEditorInput inventory))
			throw new PartInitException(NLS.bind(Messages.WrongInput, input.getName()));
		setSite(site);
		setInput(inventory);
		setPartName(inventory.getName());
	}

	@Override
	public final void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		images = new ItemImages(area);
		bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		barImage = new Label(bar, SWT.NONE);
		barText = new Link(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(barText);
		barText.addListener(SWT.Selection, event -> getEditorInput().host().ifPresent(host -> Services.get(Hosts.class).connect(host)));
		content = new Composite(area, SWT.NONE);
		content.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		createContent(content);
		changes = new Changes(area, this::update);
		follow(Services.from(LiveInventory.class, LiveInventory::root));
		update();
	}

	private void update() {
		Host host = getEditorInput().host().orElse(null);
		if (host != followed) {
			unfollow(followed);
			followed = host;
			follow(host);
		}
		T element = element().orElse(null);
		// The object and everything below it; while it is not there its section, in which it will appear.
		changes.listenTo(element != null ? element : getEditorInput().section().orElse(null));
		if (element != null && element != host)
			follow(element.eContainer());
		showBar(host, element);
		if (element != null) {
			setPartName(tabName(element));
			setTitleImage(images.image(imageKey(element)));
		}
		show(element);
	}

	/** The name on the tab; by default the object's. */
	protected String tabName(T element) {
		return element.getName();
	}

	private void showBar(Host host, T element) {
		String text = null;
		if (element != null && element == host)
			text = null; // the page of a host tells its state itself
		else if (host == null)
			text = NLS.bind(Messages.HostRemoved, escape(getEditorInput().getToolTipText()));
		else if (host.getState() == ConnectionState.CONNECTING)
			text = element != null ? null : NLS.bind(Messages.Connecting, escape(host.getName()));
		else if (host.getState() == ConnectionState.LOST)
			text = NLS.bind(Messages.Lost, escape(host.getName()), reason(host));
		else if (host.getState() != ConnectionState.CONNECTED)
			text = NLS.bind(Messages.NotConnected, escape(host.getName()), reason(host));
		else if (element == null)
			text = NLS.bind(Messages.NotThere, escape(getEditorInput().getName()), escape(host.getName()));
		boolean shown = text != null;
		boolean changed = shown != bar.getVisible();
		if (shown && !text.equals(barText.getText())) {
			barText.setText(text);
			barImage.setImage(images.image("warning")); //$NON-NLS-1$
			changed = true;
		}
		if (changed) {
			bar.setVisible(shown);
			((GridData) bar.getLayoutData()).exclude = !shown;
			area.layout(true, true);
		}
	}

	private static String reason(Host host) {
		return host.getReason() == null ? "" : escape(host.getReason()); //$NON-NLS-1$
	}

	private static String escape(String text) {
		return text.replace("&", "&&").replace("<", "\u2039"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void follow(Notifier object) {
		if (object != null && !object.eAdapters().contains(shallow))
			object.eAdapters().add(shallow);
	}

	private void unfollow(Notifier object) {
		if (object != null)
			object.eAdapters().remove(shallow);
	}

	@Override
	public void dispose() {
		if (changes != null) {
			unfollow(Services.from(LiveInventory.class, LiveInventory::root));
			unfollow(followed);
			getEditorInput().section().ifPresent(this::unfollow);
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}
}
