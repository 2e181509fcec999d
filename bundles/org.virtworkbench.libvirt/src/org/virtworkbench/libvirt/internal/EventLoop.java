package org.virtworkbench.libvirt.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import com.sun.jna.Callback;
import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/**
 * The event loop that libvirt watches its sockets and timers with (virEventRegisterImpl, https://libvirt.org/html/libvirt-libvirt-event.html): one
 * thread of ours in poll(2).
 * <p>
 * Not libvirt's default implementation: since 6.1 that is a turn of GLib's default main context, which in a window is GTK's. Its thread would
 * draw widgets, and the window would wait for libvirt.
 */
final class EventLoop {

	private static final int READABLE = 1;
	private static final int WRITABLE = 2;
	private static final int ERROR = 4;
	private static final int HANGUP = 8;
	private static final short POLLIN = 1;
	private static final short POLLOUT = 4;
	private static final short POLLERR = 8;
	private static final short POLLHUP = 16;
	private static final short POLLNVAL = 32;
	/** struct pollfd: int fd, short events, short revents. */
	private static final int POLLFD = 8;

	interface AddHandle extends Callback {
		int invoke(int fd, int events, Pointer function, Pointer data, Pointer free);
	}

	interface UpdateHandle extends Callback {
		void invoke(int watch, int events);
	}

	interface RemoveHandle extends Callback {
		int invoke(int watch);
	}

	interface AddTimeout extends Callback {
		int invoke(int milliseconds, Pointer function, Pointer data, Pointer free);
	}

	interface UpdateTimeout extends Callback {
		void invoke(int timer, int milliseconds);
	}

	interface RemoveTimeout extends Callback {
		int invoke(int timer);
	}

	/** What poll(2) needs of the C library. */
	private static final class C {
		static {
			Native.register(C.class, NativeLibrary.getInstance("c")); //$NON-NLS-1$
		}

		static native int poll(Pointer fds, long count, int milliseconds);

		static native int pipe(int[] ends);

		static native long read(int fd, byte[] bytes, long count);

		static native long write(int fd, byte[] bytes, long count);
	}

	private static final class Handle {
		final int fd;
		final Function function;
		final Pointer data;
		int events;

		Handle(int fd, int events, Pointer function, Pointer data) {
			this.fd = fd;
			this.events = events;
			this.function = Function.getFunction(function);
			this.data = data;
		}
	}

	private static final class Timer {
		final Function function;
		final Pointer data;
		int every;
		long due;

		Timer(int every, Pointer function, Pointer data) {
			this.function = Function.getFunction(function);
			this.data = data;
			set(every);
		}

		/** Negative: rests. */
		void set(int milliseconds) {
			every = milliseconds;
			due = System.nanoTime() + milliseconds * 1_000_000L;
		}
	}

	private final Map<Integer, Handle> handles = new HashMap<>();
	private final Map<Integer, Timer> timers = new HashMap<>();
	private final Map<Integer, Pointer> frees = new HashMap<>();
	private final List<Runnable> toFree = new ArrayList<>();
	private final int[] pipe = new int[2];
	private final AtomicBoolean wakePending = new AtomicBoolean();
	/** Held as long as the loop, for libvirt keeps their addresses only. */
	private final List<Callback> registered;
	private int last;
	/** Who turns; a thread that finds another here, or none, ends. */
	private volatile Thread thread;

	/** Registers itself with libvirt; to be made once a process, before the first connection. */
	EventLoop() {
		if (C.pipe(pipe) < 0)
			throw new IllegalStateException("no pipe"); //$NON-NLS-1$
		AddHandle addHandle = this::addHandle;
		UpdateHandle updateHandle = this::updateHandle;
		RemoveHandle removeHandle = watch -> remove(watch, handles);
		AddTimeout addTimeout = this::addTimeout;
		UpdateTimeout updateTimeout = this::updateTimeout;
		RemoveTimeout removeTimeout = timer -> remove(timer, timers);
		registered = List.of(addHandle, updateHandle, removeHandle, addTimeout, updateTimeout, removeTimeout);
		Libvirt_0_10.virEventRegisterImpl(addHandle, updateHandle, removeHandle, addTimeout, updateTimeout, removeTimeout);
	}

	private synchronized int addHandle(int fd, int events, Pointer function, Pointer data, Pointer free) {
		handles.put(++last, new Handle(fd, events, function, data));
		freeLater(last, free);
		wake();
		return last;
	}

	private synchronized void updateHandle(int watch, int events) {
		Handle handle = handles.get(watch);
		if (handle != null)
			handle.events = events;
		wake();
	}

	private synchronized int addTimeout(int milliseconds, Pointer function, Pointer data, Pointer free) {
		timers.put(++last, new Timer(milliseconds, function, data));
		freeLater(last, free);
		wake();
		return last;
	}

	private synchronized void updateTimeout(int id, int milliseconds) {
		Timer timer = timers.get(id);
		if (timer != null)
			timer.set(milliseconds);
		wake();
	}

	private void freeLater(int id, Pointer free) {
		if (free != null)
			frees.put(id, free);
	}

	/** The data is freed in the loop's next turn: here the caller may hold the lock that freeing wants. */
	private synchronized <W> int remove(int id, Map<Integer, W> from) {
		W removed = from.remove(id);
		if (removed == null)
			return -1;
		Pointer free = frees.remove(id);
		Pointer data = removed instanceof Handle handle ? handle.data : ((Timer) removed).data;
		if (free != null)
			toFree.add(() -> Function.getFunction(free).invokeVoid(new Object[] { data }));
		wake();
		return 0;
	}

	/** Ends the present wait. One byte is enough, and more than one would never be read. */
	private void wake() {
		if (wakePending.compareAndSet(false, true))
			C.write(pipe[1], new byte[1], 1);
	}

	/** Runs from now on; nothing when it does. */
	synchronized void start() {
		if (thread != null)
			return;
		thread = new Thread(this::run, "libvirt event loop"); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.start();
	}

	/** Ends the thread and waits for it; {@link #start} starts another. */
	void stop() {
		Thread running;
		synchronized (this) {
			running = thread;
			thread = null;
			wake();
		}
		boolean interrupted = false;
		while (running != null && running.isAlive() && running != Thread.currentThread())
			try {
				running.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		if (interrupted)
			Thread.currentThread().interrupt();
	}

	private void run() {
		while (thread == Thread.currentThread())
			turn();
	}

	private void turn() {
		int size;
		synchronized (this) {
			size = handles.size() + 1;
		}
		try (Memory fds = new Memory((long) size * POLLFD)) {
			turn(fds, size - 1);
		}
	}

	/** @param most handles that have a place; one that was added meanwhile has woken the next turn already */
	private void turn(Memory fds, int most) {
		List<Integer> watched = new ArrayList<>();
		int timeout;
		synchronized (this) {
			put(fds, 0, pipe[0], POLLIN);
			handles.forEach((watch, handle) -> {
				if (handle.events != 0 && watched.size() < most) {
					watched.add(watch);
					put(fds, watched.size(), handle.fd, (short) ((handle.events & READABLE) * POLLIN | ((handle.events & WRITABLE) != 0 ? POLLOUT : 0)));
				}
			});
			timeout = timeout();
		}
		int ready = C.poll(fds, watched.size() + 1L, timeout);
		if (ready > 0 && fds.getShort(6) != 0) {
			// Emptied before the next byte is allowed: who is refused one in between changed what the next turn looks at anyway.
			C.read(pipe[0], new byte[16], 16);
			wakePending.set(false);
		}
		ringTimers();
		if (ready > 0)
			for (int i = 0; i < watched.size(); i++)
				tell(watched.get(i), fds.getInt((i + 1L) * POLLFD), fds.getShort((i + 1L) * POLLFD + 6));
		List<Runnable> freeing;
		synchronized (this) {
			freeing = List.copyOf(toFree);
			toFree.clear();
		}
		freeing.forEach(Runnable::run);
	}

	private static void put(Memory fds, int index, int fd, short events) {
		fds.setInt(index * (long) POLLFD, fd);
		fds.setShort(index * (long) POLLFD + 4, events);
		fds.setShort(index * (long) POLLFD + 6, (short) 0);
	}

	/** Milliseconds to the next timer, rounded up; -1 for none. */
	private int timeout() {
		long now = System.nanoTime();
		long nearest = Long.MAX_VALUE;
		for (Timer timer : timers.values())
			if (timer.every >= 0)
				nearest = Math.min(nearest, Math.max(0, timer.due - now));
		if (!toFree.isEmpty())
			return 0;
		return nearest == Long.MAX_VALUE ? -1 : (int) Math.min(Integer.MAX_VALUE, (nearest + 999_999) / 1_000_000);
	}

	private void ringTimers() {
		List<Integer> due = new ArrayList<>();
		long now = System.nanoTime();
		synchronized (this) {
			timers.forEach((id, timer) -> {
				if (timer.every >= 0 && timer.due <= now)
					due.add(id);
			});
		}
		for (int id : due) {
			Timer timer;
			synchronized (this) {
				timer = timers.get(id);
				if (timer == null || timer.every < 0)
					continue;
				timer.set(timer.every);
			}
			timer.function.invokeVoid(new Object[] { id, timer.data });
		}
	}

	/** Unless it was removed, or its file closed and the number given to another, by what was told before in this turn. */
	private void tell(int watch, int fd, short happened) {
		Handle handle;
		synchronized (this) {
			handle = handles.get(watch);
		}
		if (happened == 0 || handle == null || handle.fd != fd)
			return;
		int events = (happened & POLLIN) != 0 ? READABLE : 0;
		if ((happened & POLLOUT) != 0)
			events |= WRITABLE;
		if ((happened & (POLLERR | POLLNVAL)) != 0)
			events |= ERROR;
		if ((happened & POLLHUP) != 0)
			events |= HANGUP;
		handle.function.invokeVoid(new Object[] { watch, fd, events, handle.data });
	}
}
