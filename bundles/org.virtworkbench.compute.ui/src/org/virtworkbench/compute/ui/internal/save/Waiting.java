package org.virtworkbench.compute.ui.internal.save;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.PlatformUI;
import org.virtworkbench.core.Failure;

/** Something that waits for the host or a disk while the window lives on: a dialog tells of it when it takes long, and can cancel it. */
public interface Waiting<T> {

	T call(IProgressMonitor monitor) throws CoreException;

	/** Runs it in another thread. UI thread. */
	static <T> T get(Waiting<T> waiting) throws CoreException {
		List<T> result = new ArrayList<>();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					result.add(waiting.call(monitor));
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof CoreException failure)
				throw failure;
			throw Failure.of(Failure.Kind.FAILED, Messages.Save_failed, e.getCause());
		} catch (InterruptedException e) {
			throw new OperationCanceledException();
		}
		return result.get(0);
	}
}
