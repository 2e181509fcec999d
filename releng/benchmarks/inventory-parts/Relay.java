import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A wire that is some milliseconds long in each direction, between a libvirt client and its daemon; it counts the calls that pass. A packet of
 * libvirt's protocol (virnetprotocol.x) is its length, program, version, procedure, type (0 a call), serial, status: 4 bytes each.
 */
final class Relay implements AutoCloseable {

	private static final int KEEPALIVE = 0x6b656570;
	private static final int HEADER = 28;

	private record Piece(long due, ByteBuffer bytes) {
	}

	private final Path path;
	private final String daemon;
	private final long delay;
	private final ServerSocketChannel server;
	private final AtomicLong calls = new AtomicLong();

	Relay(String daemon, int milliseconds) throws IOException {
		this.daemon = daemon;
		delay = TimeUnit.MILLISECONDS.toNanos(milliseconds);
		path = Path.of(daemon).resolveSibling("relay-sock");
		server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
		server.bind(UnixDomainSocketAddress.of(path));
		thread(() -> {
			while (true) {
				SocketChannel client = server.accept();
				SocketChannel far = SocketChannel.open(UnixDomainSocketAddress.of(this.daemon));
				pump(client, far, true);
				pump(far, client, false);
			}
		});
	}

	Path socket() {
		return path;
	}

	long calls() {
		return calls.get();
	}

	private interface Work {
		void run() throws IOException, InterruptedException;
	}

	/** Ends when a socket is closed, as the daemon's or the client's end says. */
	private static void thread(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			} catch (IOException | InterruptedException e) {
				// closed
			}
		});
		thread.setDaemon(true);
		thread.start();
	}

	private void pump(SocketChannel from, SocketChannel to, boolean counted) {
		BlockingQueue<Piece> wire = new LinkedBlockingQueue<>();
		thread(() -> {
			Packets packets = new Packets();
			while (true) {
				ByteBuffer bytes = ByteBuffer.allocate(64 * 1024);
				if (from.read(bytes) < 0) {
					to.shutdownOutput();
					return;
				}
				bytes.flip();
				if (counted)
					packets.pass(bytes.duplicate());
				wire.add(new Piece(System.nanoTime() + delay, bytes));
			}
		});
		thread(() -> {
			while (true) {
				Piece piece = wire.take();
				for (long left; (left = piece.due - System.nanoTime()) > 0;)
					LockSupport.parkNanos(left);
				while (piece.bytes.hasRemaining())
					to.write(piece.bytes);
			}
		});
	}

	/** Finds the packets in a stream of bytes. */
	private final class Packets {
		private final ByteBuffer header = ByteBuffer.allocate(HEADER);
		private int rest;

		void pass(ByteBuffer bytes) {
			while (bytes.hasRemaining())
				if (rest > 0) {
					int skipped = Math.min(rest, bytes.remaining());
					bytes.position(bytes.position() + skipped);
					rest -= skipped;
				} else {
					header.put(bytes.get());
					if (!header.hasRemaining()) {
						if (header.getInt(4) != KEEPALIVE && header.getInt(16) == 0)
							calls.incrementAndGet();
						rest = header.getInt(0) - HEADER;
						header.clear();
					}
				}
		}
	}

	@Override
	public void close() throws IOException {
		server.close();
		Files.deleteIfExists(path);
	}
}
