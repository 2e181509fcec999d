package org.virtworkbench.ui.emf;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Tells a part, once a burst, that something in a tree of live EMF objects changed. However many notifications a merge of
 * thousands of objects sends, the part draws at once and then at most every 100 ms.
 *
 * <pre>
 * Changes changes = new Changes(table.control(), () -&gt; table.setObjects(section.getDomains()));
 * changes.listenTo(section);
 * </pre>
 *
 * UI thread only, like the live inventory. Ends with its control.
 */
public final class Changes {

	private static final int PAUSE_MS = 100;

	private final Control owner;
	private final Runnable task;
	private final Runnable run = this::run;
	private final Listener listener = new Listener();
	private Notifier root;
	private boolean pending;
	private long last = System.nanoTime() - PAUSE_MS * 1_000_000L;

	/** @param task draws the present state; called in the UI thread */
	public Changes(Control owner, Runnable task) {
		this.owner = owner;
		this.task = task;
		owner.addListener(SWT.Dispose, event -> listenTo(null));
	}

	/** Follows this object and everything below it instead of the one before; null: none. */
	public void listenTo(Notifier object) {
		if (root == object)
			return;
		if (root != null)
			root.eAdapters().remove(listener);
		root = object;
		if (root != null)
			root.eAdapters().add(listener);
	}

	/** Something else changed that the part shows. */
	public void changed() {
		if (pending || owner.isDisposed())
			return;
		Display display = owner.getDisplay();
		if (display.getThread() != Thread.currentThread())
			SWT.error(SWT.ERROR_THREAD_INVALID_ACCESS); // before anything is noted, or the part would wait for ever
		pending = true;
		long since = (System.nanoTime() - last) / 1_000_000;
		if (since >= PAUSE_MS)
			display.asyncExec(run);
		else
			display.timerExec((int) (PAUSE_MS - since), run);
	}

	private void run() {
		pending = false;
		if (owner.isDisposed())
			return;
		task.run();
		last = System.nanoTime();
	}

	/** Attaches to children as they come; removed objects are let go. */
	private final class Listener extends EContentAdapter {

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch())
				changed();
		}

		@Override
		protected boolean resolve() {
			return false;
		}
	}
}
