package org.virtworkbench.ui.internal.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.virtworkbench.ui.emf.ItemImages;

/** The input of the welcome page; there is one. */
public record WelcomeInput() implements IEditorInput, IPersistableElement {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ItemImages.descriptor("welcome"); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return Messages.Welcome;
	}

	@Override
	public String getToolTipText() {
		return Messages.Welcome;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return "org.virtworkbench.ui.welcome.input"; //$NON-NLS-1$
	}

	@Override
	public void saveState(IMemento memento) {
		// there is nothing to tell one welcome from another
	}

	/** Makes it again after a restart. */
	public static final class Factory implements IElementFactory {
		@Override
		public WelcomeInput createElement(IMemento memento) {
			return new WelcomeInput();
		}
	}
}
