package org.virtworkbench.ui.editor;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.HostSection;
import org.virtworkbench.core.inventory.Inventory;
import org.virtworkbench.core.inventory.InventoryElement;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.operation.OperationLauncher;

/**
 * Names an object of the live inventory by keys, so that an editor can stand before the host is connected and after it is lost. Adapts to
 * the object while that is there.
 */
public final class InventoryEditorInput extends PlatformObject implements IEditorInput, IPersistableElement {

	private static final String FACTORY = "org.virtworkbench.ui.editor.input"; //$NON-NLS-1$

	private final String host;
	private final String section;
	private final String key;
	private final String name;

	/**
	 * @param host    key of the host
	 * @param section key of the section; null for the host itself
	 * @param key     of the object in its section; null for the section as a whole
	 * @param name    what the tab shows until the object is there
	 */
	public InventoryEditorInput(String host, String section, String key, String name) {
		this.host = Objects.requireNonNull(host);
		this.section = section;
		this.key = key;
		this.name = Objects.requireNonNullElse(name, host);
	}

	/** The input of an object that stands in the inventory; empty for one that left it. */
	public static Optional<InventoryEditorInput> of(InventoryElement element) {
		Host host = OperationLauncher.host(element);
		if (host == null)
			return Optional.empty();
		if (element == host)
			return Optional.of(new InventoryEditorInput(host.getKey(), null, null, host.getName()));
		if (element instanceof HostSection section)
			return Optional.of(new InventoryEditorInput(host.getKey(), section.getKey(), null, section.getName()));
		for (EObject at = element; at != null; at = at.eContainer())
			if (at instanceof HostSection section)
				return Optional.of(new InventoryEditorInput(host.getKey(), section.getKey(), element.getKey(), element.getName()));
		return Optional.empty();
	}

	/** The live object, or empty while the host or the object is not there. UI thread. */
	public Optional<InventoryElement> element() {
		return section().flatMap(found -> found.eContents().stream().filter(InventoryElement.class::isInstance)
				.map(InventoryElement.class::cast).filter(element -> key != null && key.equals(element.getKey())).findFirst())
				.or(() -> key != null ? Optional.empty() : section == null ? host().map(InventoryElement.class::cast) : section().map(InventoryElement.class::cast));
	}

	/** The live host, or empty where it was removed. UI thread. */
	public Optional<Host> host() {
		Inventory root = Services.from(LiveInventory.class, LiveInventory::root);
		return root.getHosts().stream().filter(candidate -> host.equals(candidate.getKey())).findFirst();
	}

	/** The live section, or empty; also for an input that is the host. UI thread. */
	public Optional<HostSection> section() {
		return host().flatMap(found -> found.getSections().stream().filter(candidate -> candidate.getKey().equals(section)).findFirst());
	}

	@Override
	public boolean exists() {
		return true; // also while the host is not connected: the editor says so and waits
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return section == null ? host : name + " \u2014 " + host; //$NON-NLS-1$
	}

	@Override
	public <A> A getAdapter(Class<A> adapter) {
		if (EObject.class.isAssignableFrom(adapter)) {
			InventoryElement element = element().orElse(null);
			if (adapter.isInstance(element))
				return adapter.cast(element);
			if (adapter == Host.class)
				return adapter.cast(host().orElse(null));
		}
		return super.getAdapter(adapter);
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString("host", host); //$NON-NLS-1$
		if (section != null)
			memento.putString("section", section); //$NON-NLS-1$
		if (key != null)
			memento.putString("key", key); //$NON-NLS-1$
		memento.putString("name", name); //$NON-NLS-1$
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof InventoryEditorInput input && host.equals(input.host) && Objects.equals(section, input.section)
				&& Objects.equals(key, input.key);
	}

	@Override
	public int hashCode() {
		return Objects.hash(host, section, key);
	}

	/** Makes the inputs of the last session again. */
	public static final class Factory implements IElementFactory {
		@Override
		public InventoryEditorInput createElement(IMemento memento) {
			String host = memento.getString("host"); //$NON-NLS-1$
			return host == null ? null
					: new InventoryEditorInput(host, memento.getString("section"), memento.getString("key"), memento.getString("name")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}
}
