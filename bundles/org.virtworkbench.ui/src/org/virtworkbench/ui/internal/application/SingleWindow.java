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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Lets one process at a time have the window of a data place. The first holds a lock, which dies with the process, and listens on a
 * Unix domain socket beside it; a later one knocks there and goes away.
 */
final class SingleWindow implements AutoCloseable {

	/** No command line that a kernel takes is longer. */
	private static final int MOST_BYTES = 2 << 20;

	private final FileChannel lockFile;
	private final ServerSocketChannel server;
	private final Path socket;
	private final Queue<List<String>> knocked = new ConcurrentLinkedQueue<>();
	private volatile Consumer<List<String>> raise;

	private SingleWindow(FileChannel lockFile, ServerSocketChannel server, Path socket) {
		this.lockFile = lockFile;
		this.server = server;
		this.socket = socket;
		if (server != null)
			Thread.ofVirtual().name("raise window").start(this::listen); //$NON-NLS-1$
	}

	/**
	 * Ours, or empty where another process has the window; that one was told to raise it.
	 *
	 * @param words what that other process is handed then
	 */
	static Optional<SingleWindow> open(Path data, List<String> words) throws IOException {
		FileChannel file = FileChannel.open(data.resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); //$NON-NLS-1$
		Path socket = data.resolve("window.sock"); //$NON-NLS-1$
		if (!lock(file)) {
			file.close();
			knock(socket, words);
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

	private static void knock(Path socket, List<String> words) {
		try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
			ByteBuffer bytes = StandardCharsets.UTF_8.encode(words.stream().map(word -> word + '\0').collect(Collectors.joining()));
			while (bytes.hasRemaining())
				channel.write(bytes);
		} catch (IOException e) {
			System.err.println(Messages.AlreadyOpen);
		}
	}

	/** Called on any thread with the words of each later process that knocked; at once for those that did before. */
	void onRaise(Consumer<List<String>> action) {
		raise = action;
		for (List<String> words; (words = knocked.poll()) != null;)
			action.accept(words);
	}

	private static List<String> words(SocketChannel guest) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
		while (bytes.hasRemaining() && guest.read(bytes) >= 0) {
			// until the guest has said all and hung up
		}
		String text = StandardCharsets.UTF_8.decode(bytes.flip()).toString();
		return text.isEmpty() ? List.of() : List.of(text.split("\0")); //$NON-NLS-1$
	}

	private void listen() {
		while (server.isOpen()) {
			try (SocketChannel guest = server.accept()) {
				knocked.add(words(guest));
				if (raise != null)
					onRaise(raise);
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
