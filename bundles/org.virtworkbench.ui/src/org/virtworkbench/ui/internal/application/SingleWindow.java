package org.virtworkbench.ui.internal.application;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets one process at a time have the window of a data place. The first holds a lock, which dies with the process, and listens on a
 * Unix domain socket beside it; a later one knocks there and goes away.
 */
final class SingleWindow implements AutoCloseable {

	private final FileChannel lockFile;
	private final ServerSocketChannel server;
	private final Path socket;
	private final AtomicBoolean knocked = new AtomicBoolean();
	private volatile Runnable raise;

	private SingleWindow(FileChannel lockFile, ServerSocketChannel server, Path socket) {
		this.lockFile = lockFile;
		this.server = server;
		this.socket = socket;
		if (server != null)
			Thread.ofVirtual().name("raise window").start(this::listen); //$NON-NLS-1$
	}

	/** Ours, or empty where another process has the window; that one was told to raise it. */
	static Optional<SingleWindow> open(Path data) throws IOException {
		FileChannel file = FileChannel.open(data.resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); //$NON-NLS-1$
		Path socket = data.resolve("window.sock"); //$NON-NLS-1$
		if (!lock(file)) {
			file.close();
			knock(socket);
			return Optional.empty();
		}
		Files.deleteIfExists(socket); // of a process that was killed
		return Optional.of(new SingleWindow(file, bind(socket), socket));
	}

	private static boolean lock(FileChannel file) throws IOException {
		try {
			FileLock lock = file.tryLock();
			return lock != null;
		} catch (OverlappingFileLockException e) {
			return false; // a window of this very process
		}
	}

	/** Without the socket (a path longer than the 107 bytes that Linux allows) there is still only one window; it is not raised. */
	private static ServerSocketChannel bind(Path socket) throws IOException {
		ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
		try {
			channel.bind(UnixDomainSocketAddress.of(socket));
			return channel;
		} catch (IOException | IllegalArgumentException e) {
			channel.close();
			return null;
		}
	}

	private static void knock(Path socket) {
		try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
			channel.write(ByteBuffer.wrap(new byte[] { '\n' }));
		} catch (IOException e) {
			System.err.println(Messages.AlreadyOpen);
		}
	}

	/** Called on any thread when a later process knocked; at once when one did before. */
	void onRaise(Runnable action) {
		raise = action;
		if (knocked.getAndSet(false))
			action.run();
	}

	private void listen() {
		while (server.isOpen()) {
			try (SocketChannel guest = server.accept()) {
				Runnable action = raise;
				if (action != null)
					action.run();
				else
					knocked.set(true);
			} catch (ClosedChannelException e) { // by close()
				return;
			} catch (IOException e) {
				// this guest went away before it was greeted; the next one is waited for
			}
		}
	}

	@Override
	public void close() throws IOException {
		if (server != null) {
			server.close();
			Files.deleteIfExists(socket);
		}
		lockFile.close();
	}
}
