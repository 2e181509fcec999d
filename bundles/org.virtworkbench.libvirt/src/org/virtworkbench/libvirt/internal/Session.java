package org.virtworkbench.libvirt.internal;

import java.lang.ref.Reference;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.libvirt.LibvirtException;
import org.virtworkbench.libvirt.LibvirtDevices;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtError;
import org.virtworkbench.libvirt.LibvirtHost;
import org.virtworkbench.libvirt.LibvirtNetworks;
import org.virtworkbench.libvirt.LibvirtNodeDevices;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtStorage;
import org.virtworkbench.libvirt.LibvirtTuning;

import com.sun.jna.Pointer;

/**
 * One connection of libvirt: owns the native connection and its workers, knows when the other end is lost. The native connection is
 * closed when the last call that uses it has returned, so that closing never pulls it from under a running call.
 */
final class Session implements LibvirtSession, AutoCloseable {

	private static final int CALLS_AT_A_TIME = 4;
	private static final Duration CLOSING = Duration.ofSeconds(2);

	/** Live sessions by the number that libvirt hands to our callbacks. */
	private static final Map<Long, Session> BY_NUMBER = new ConcurrentHashMap<>();
	private static final AtomicLong NUMBERS = new AtomicLong();

	/** Called by libvirt on whatever thread held the socket. Held for ever: libvirt keeps only its address. */
	private static final Libvirt_0_10.CloseFunction ON_CLOSE = (connect, reason, data) -> {
		Session session = BY_NUMBER.get(Pointer.nativeValue(data));
		if (session != null)
			session.lost(Messages.ConnectionClosed);
	};

	private final String name;
	private final boolean readOnly;
	private final Timing timing;
	private final OpenConnect connect;
	private final long number = NUMBERS.incrementAndGet();
	private final Workers workers;
	/** Of its own, so that pulling the plug gets through while all others hang. */
	private final Workers destroyer;
	private final Host host;
	private final Domains domains;
	private final Devices devices;
	private final Tuning tuning;
	private final Networks networks;
	private final Storage storage;
	private final NodeDevices nodeDevices;
	private final DomainEvents events;
	private final String driver;

	/** Null where the other end is this process. */
	private KeepAlive keepAlive;
	private int inUse;
	private boolean closed;
	private final CountDownLatch nativeClosed = new CountDownLatch(1);
	private volatile int closeResult = -1;
	private volatile String lostReason;
	private Consumer<String> onLost;

	/** @param connect opened, and owned from now on. Call on the worker that opened it. */
	Session(String name, boolean readOnly, OpenConnect connect, Timing timing) throws LibvirtException {
		this.name = name;
		this.readOnly = readOnly;
		this.connect = connect;
		this.timing = timing;
		driver = connect.getType();
		workers = new Workers("libvirt " + name, CALLS_AT_A_TIME); //$NON-NLS-1$
		destroyer = new Workers("libvirt destroy " + name, 1); //$NON-NLS-1$
		events = new DomainEvents(this, number);
		host = new Host(this);
		domains = new Domains(this, events);
		devices = new Devices(this);
		tuning = new Tuning(this);
		networks = new Networks(this);
		storage = new Storage(this);
		nodeDevices = new NodeDevices(this);
		BY_NUMBER.put(number, this);
		watch(timing);
	}

	/** Signs of life and word of the end, where the driver has them: those that run in this process have no other end. */
	private void watch(Timing timing) {
		Libvirt_0_10.virConnectRegisterCloseCallback(connect.pointer(), ON_CLOSE, new Pointer(number), null);
		if (!isRemote())
			return;
		// the daemon asks for signs of life too, and the event loop is what answers it
		LibvirtRuntime.needEventLoop();
		if (!timing.keepAliveInterval().isZero()) {
			keepAlive = new KeepAlive(name, timing, this::ping, () -> lost(Messages.NoSignOfLife));
			keepAlive.start();
		}
	}

	/** Only the remote driver has a keepalive to switch off; see {@link KeepAlive} for why it stays off. */
	private boolean isRemote() {
		try {
			connect.setKeepAlive(0, 0);
			return true;
		} catch (LibvirtException e) {
			return false;
		}
	}

	/** A round trip that the daemon answers before others, also when it is busy; an error is an answer too while the connection lives. */
	private boolean ping() {
		try {
			use(OpenConnect::getLibVersion);
		} catch (LibvirtError | CoreException e) {
			// lost or closed is known by now
		}
		return isAlive();
	}

	@Override
	public LibvirtHost host() {
		return host;
	}

	@Override
	public LibvirtDomains domains() {
		return domains;
	}

	@Override
	public LibvirtDevices devices() {
		return devices;
	}

	@Override
	public LibvirtTuning tuning() {
		return tuning;
	}

	@Override
	public LibvirtNetworks networks() {
		return networks;
	}

	@Override
	public LibvirtStorage storage() {
		return storage;
	}

	@Override
	public LibvirtNodeDevices nodeDevices() {
		return nodeDevices;
	}

	String name() {
		return name;
	}

	boolean readOnly() {
		return readOnly;
	}

	/** virConnectGetType: "QEMU", "TEST". */
	String driver() {
		return driver;
	}

	/** The events of the session that libvirt's callback data names, or null where it is closed. */
	static DomainEvents eventsOf(Pointer number) {
		Session session = BY_NUMBER.get(Pointer.nativeValue(number));
		return session == null ? null : session.events;
	}

	<T> T read(Supplier<String> doing, IProgressMonitor monitor, NativeCall<T> call) throws CoreException {
		return run(workers, timing.read(), doing, monitor, call);
	}

	<T> T change(Supplier<String> doing, IProgressMonitor monitor, NativeCall<T> call) throws CoreException {
		return run(workers, timing.change(), doing, monitor, call);
	}

	<T> T destroy(Supplier<String> doing, IProgressMonitor monitor, NativeCall<T> call) throws CoreException {
		return run(destroyer, timing.change(), doing, monitor, call);
	}

	private <T> T run(Workers on, Duration deadline, Supplier<String> doing, IProgressMonitor given, NativeCall<T> call) throws CoreException {
		IProgressMonitor monitor = given == null ? new NullProgressMonitor() : given;
		throwIfGone();
		try {
			return on.call(() -> use(call), deadline, monitor, () -> lostReason != null || isClosed());
		} catch (TimeoutException e) {
			throwIfGone();
			throw LibvirtFailures.noAnswer(name, deadline);
		} catch (ExecutionException e) {
			throw failed(doing, e.getCause());
		} catch (RejectedExecutionException e) {
			throw LibvirtFailures.closed(name);
		}
	}

	private void throwIfGone() throws CoreException {
		if (isClosed())
			throw LibvirtFailures.closed(name);
		if (lostReason != null)
			throw LibvirtFailures.lost(name, lostReason);
	}

	private CoreException failed(Supplier<String> doing, Throwable cause) {
		if (cause instanceof CoreException sentence)
			return sentence;
		if (cause instanceof OperationCanceledException cancel)
			throw cancel;
		if (cause instanceof LibvirtError error) {
			if (lostReason != null)
				return LibvirtFailures.lost(name, lostReason, error);
			return LibvirtFailures.of(error, name, driver, doing.get());
		}
		if (cause instanceof LinkageError missing)
			return LibvirtFailures.notOffered(doing.get(), missing);
		return LibvirtFailures.unexpected(doing.get(), cause);
	}

	/** On a worker: the call, with the connection kept from being closed under it. */
	private <T> T use(NativeCall<T> call) throws CoreException, LibvirtError {
		synchronized (this) {
			if (closed)
				throw LibvirtFailures.closed(name);
			inUse++;
		}
		return held(call);
	}

	private <T> T held(NativeCall<T> call) throws LibvirtError {
		try {
			return call.call(connect);
		} catch (LibvirtException e) {
			// this thread's last error is still the one that libvirt-java saw, and has what libvirt-java's enums lose
			throw checkAlive(LibvirtRuntime.lastError());
		} catch (LibvirtError e) {
			throw checkAlive(e);
		} finally {
			// a finalizer of libvirt-java's may otherwise close the connection during the call
			Reference.reachabilityFence(connect);
			boolean last;
			synchronized (this) {
				last = --inUse == 0 && closed;
			}
			if (last)
				closeNative();
		}
	}

	/**
	 * Work beside a call of this session, from within that call; on another worker as soon as one is free. Whoever waits for it calls
	 * {@link FutureTask#run} first, which does it there and then where no worker has begun it.
	 */
	<T> FutureTask<T> beside(NativeCall<T> call) {
		synchronized (this) {
			inUse++;
		}
		FutureTask<T> task = new FutureTask<>(() -> held(call));
		try {
			workers.execute(task);
		} catch (RejectedExecutionException e) {
			task.run();
		}
		return task;
	}

	/** The close callback may come later than the failed call, or never where no event loop runs. */
	private LibvirtError checkAlive(LibvirtError error) {
		if (error.code() == LibvirtError.RPC || error.domain() == LibvirtFailures.FROM_RPC || error.domain() == LibvirtFailures.FROM_REMOTE)
			try {
				if (!connect.isAlive())
					lost(Messages.ConnectionClosed);
			} catch (LibvirtException e) {
				// cannot even say whether it is alive: the error that is reported already says more
			}
		return error;
	}

	private void lost(String reason) {
		Consumer<String> listener;
		synchronized (this) {
			if (closed || lostReason != null)
				return;
			lostReason = reason;
			listener = onLost;
		}
		tell(listener, reason);
	}

	/** Never on the thread that libvirt called us on: the listener may want to close this session. */
	private void tell(Consumer<String> listener, String reason) {
		if (listener == null)
			return;
		Thread teller = new Thread(() -> listener.accept(LibvirtFailures.lost(name, reason).getStatus().getMessage()), "libvirt lost " + name); //$NON-NLS-1$
		teller.setDaemon(true);
		teller.start();
	}

	/** One listener; told at once where the other end is lost already. */
	void onLost(Consumer<String> listener) {
		String reason;
		synchronized (this) {
			onLost = listener;
			reason = lostReason;
		}
		if (reason != null)
			tell(listener, reason);
	}

	boolean isAlive() {
		return lostReason == null && !isClosed();
	}

	private synchronized boolean isClosed() {
		return closed;
	}

	/** Returns within two seconds, also when the daemon hangs; the connection is then closed by the last call that returns. */
	@Override
	public void close() {
		boolean idle;
		synchronized (this) {
			if (closed)
				return;
			closed = true;
			idle = inUse == 0;
		}
		if (keepAlive != null)
			keepAlive.end();
		if (idle)
			// on a worker: the daemon is told, which blocks where it hangs
			workers.execute(this::closeNative);
		workers.shutdown();
		destroyer.shutdown();
		events.end();
		try {
			nativeClosed.await(CLOSING.toMillis(), TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Once, after the last call. */
	private void closeNative() {
		events.deregister(connect);
		Libvirt_0_10.virConnectUnregisterCloseCallback(connect.pointer(), ON_CLOSE);
		BY_NUMBER.remove(number);
		try {
			closeResult = connect.close();
		} catch (LibvirtException e) {
			// the connection is gone all the same; there is nothing that anybody could do about it
		} finally {
			nativeClosed.countDown();
		}
	}

	/** What virConnectClose said: 0, nothing else holds it; above, something was not freed; -1 not closed yet. For tests. */
	int closeResult() {
		return closeResult;
	}
}
