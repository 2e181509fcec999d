package org.virtworkbench.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** Base of editors that only show: nothing in them is ever dirty, and there is nothing to save. */
public abstract class ShowingEditor extends EditorPart {

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing is ever dirty
	}

	@Override
	public void doSaveAs() {
		// not allowed
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
