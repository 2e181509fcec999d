package org.virtworkbench.ui.editor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.virtworkbench.core.Failure;

/** Which editor opens a file of this machine: by its name, and by its first bytes where some bundle knows them. */
public final class FileEditors {

	private FileEditors() {
	}

	/**
	 * The id of the editor for the file.
	 *
	 * @throws CoreException where the file cannot be read, or nothing here opens such files
	 */
	public static String editorId(Path file) throws CoreException {
		if (Files.isDirectory(file))
			throw Failure.failed(NLS.bind(Messages.NotAFile, file));
		IEditorDescriptor editor = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(String.valueOf(file.getFileName()), contentType(file));
		if (editor == null)
			throw Failure.failed(NLS.bind(Messages.NoEditor, file));
		return editor.getId();
	}

	private static IContentType contentType(Path file) throws CoreException {
		try {
			// a disk may be a device; of a pipe the first bytes may never come
			if (!Files.isRegularFile(file)) {
				file.getFileSystem().provider().checkAccess(file);
				return null;
			}
			try (InputStream content = Files.newInputStream(file)) {
				return Platform.getContentTypeManager().findContentTypeFor(content, String.valueOf(file.getFileName()));
			}
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.CannotRead, file), e);
		}
	}

	/** Looks at the file in a job, then opens it in the page; a failure is shown. Any thread. */
	public static void open(IWorkbenchPage page, Path file) {
		Job.create(NLS.bind(Messages.OpeningFile, file), (ICoreRunnable) monitor -> {
			String editor = editorId(file);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				try {
					page.openEditor(new FileInput(file), editor);
				} catch (PartInitException e) {
					StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
				}
			});
		}).schedule();
	}
}
