package org.virtworkbench.ui.editor;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * A file of this machine as an editor's input; it comes back with the layout, also while the file is away. In place of the platform's
 * {@code FileStoreEditorInput}, whose bundle opens a workspace of projects that nothing here has.
 */
public final class FileInput extends PlatformObject implements IPathEditorInput, IPersistableElement {

	private static final String FACTORY = "org.virtworkbench.ui.editor.file"; //$NON-NLS-1$

	private final Path file;

	/** @param file need not exist */
	public FileInput(Path file) {
		this.file = file.toAbsolutePath();
	}

	/** Absolute. */
	public Path file() {
		return file;
	}

	@Override
	public IPath getPath() {
		return IPath.fromPath(file);
	}

	@Override
	public boolean exists() {
		return true; // the editor says it where the file is away: nobody asks the disk while the window waits
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return String.valueOf(file.getFileName());
	}

	@Override
	public String getToolTipText() {
		return file.toString();
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString("uri", file.toUri().toString()); //$NON-NLS-1$
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FileInput input && file.equals(input.file);
	}

	@Override
	public int hashCode() {
		return file.hashCode();
	}

	/** Makes the inputs of the last session again. */
	public static final class Factory implements IElementFactory {
		@Override
		public FileInput createElement(IMemento memento) {
			String uri = memento.getString("uri"); //$NON-NLS-1$
			return uri == null ? null : new FileInput(Path.of(URI.create(uri)));
		}
	}
}
