package org.virtworkbench.image.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.virtworkbench.image.BackingChain;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.FileAccess;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.image.operation.QemuImg;
import org.virtworkbench.ui.Services;

/**
 * The image of one editor, opened once and read by its pages one after another: in jobs, because a file may lie on a share that does not answer. Answers come
 * on the UI thread, and none any more after {@link #close} or {@link #again}.
 */
public final class ImageReading implements AutoCloseable {

	/** What a page wants to know. Called in a job; may take long, so that it looks at its monitor. */
	public interface Question<T> {
		T ask(Opened image, IProgressMonitor monitor) throws CoreException;
	}

	/**
	 * @param chain the image and those below it
	 * @param qemu  for what our own reader does not know
	 */
	public record Opened(DiskImage image, BackingChain chain, QemuImg qemu) {
	}

	private final Path file;
	private final Display display;
	private final ISchedulingRule oneAtATime = new ISchedulingRule() {
		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}
	};
	private final Object family = new Object();
	/** Touched under the rule only. */
	private Opened opened;
	/** Counts how often the image was opened anew: an answer about the former one is not shown. UI thread. */
	private int turn;
	private boolean closed;

	/** @param file absolute */
	public ImageReading(Path file, Display display) {
		this.file = file;
		this.display = display;
	}

	public Path file() {
		return file;
	}

	/**
	 * Asks in the background. UI thread.
	 *
	 * @param then   told the answer
	 * @param failed told one sentence where there is none; not called after a cancel
	 */
	public <T> void ask(String what, Question<T> question, Consumer<T> then, Consumer<String> failed) {
		int asked = turn;
		Job job = new Job(NLS.bind(Messages.Reading, what, file.getFileName())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T answer = question.ask(opened(monitor), monitor);
					later(asked, () -> then.accept(answer));
				} catch (OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				} catch (CoreException e) {
					later(asked, () -> failed.accept(e.getStatus().getMessage()));
				}
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object other) {
				return other == family;
			}
		};
		job.setRule(oneAtATime);
		job.schedule();
	}

	private void later(int asked, Runnable answer) {
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (asked == turn && !closed)
					answer.run();
			});
	}

	private Opened opened(IProgressMonitor monitor) throws CoreException {
		if (opened == null) {
			QemuImg qemu = Services.get(ImageTools.class).qemuImg(List.of());
			DiskImage image = ImageFile.examine(file, qemu.statedFormat(file).orElse(null));
			opened = new Opened(image, BackingChain.of(image, qemu.access(), monitor), qemu);
		}
		return opened;
	}

	/** Opens the file anew at the next question: its content changed. UI thread. */
	public void again() {
		turn++;
		release();
	}

	private void release() {
		Job.getJobManager().cancel(family);
		Job closing = Job.createSystem(NLS.bind(Messages.Closing, file.getFileName()), (ICoreRunnable) monitor -> {
			if (opened != null)
				opened.chain().close();
			opened = null;
		});
		closing.setRule(oneAtATime);
		closing.schedule();
	}

	/** UI thread. */
	@Override
	public void close() {
		closed = true;
		release();
	}
}
