package org.virtworkbench.image.ui.internal;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.virtworkbench.core.Failure;
import org.virtworkbench.ui.editor.FileInput;

/** Opens image files in their editor, whatever their name ends in. */
public final class OpenImages {

	private OpenImages() {
	}

	/** A file that is open already comes to the front. Gives null where it could not be opened, which was said then. UI thread. */
	public static IEditorPart open(IWorkbenchPage page, Path file) {
		try {
			return page.openEditor(new FileInput(file), ImageEditor.ID, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.CannotOpen, file), e).getStatus(), StatusManager.SHOW);
			return null;
		}
	}
}
