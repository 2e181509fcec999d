import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.virtworkbench.compute.domain.Domains;
import org.virtworkbench.compute.internal.DomainReader;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.internal.live.MergingInventory;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.InventoryFactory;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.libvirt.internal.LibvirtConnections;

/**
 * A full refresh as the workbench does it: read the section of the host, merge it into the live inventory, until the merge is in. With
 * peers it goes round and round, one refresh of each at a time, so that noise of the machine hits all alike.
 *
 * <pre>
 * Inventory refresh URI ROUNDS NAME=COMMAND... -> "NAME MEDIAN BEST" of each in milliseconds
 * Inventory roundtrips FILE SOCKET DELAY       -> round trips and milliseconds of one refresh behind a relay
 * </pre>
 */
class Inventory {

	/** Rounds that do not count: the just-in-time compiler is at work, the first merge creates everything. */
	private static final int WARM_UP = 15;

	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private final DomainReader reader = new DomainReader();
	private final LiveInventory live = new MergingInventory();
	private final Host host = InventoryFactory.eINSTANCE.createHost();
	private final Connection connection;

	private Inventory(URI uri) throws Exception {
		connection = new LibvirtConnections().open(new ConnectionRequest(uri, null, false, Prompter.NOBODY), monitor);
		live.update(() -> live.root().getHosts().add(host)).get();
	}

	/** Nanoseconds. */
	private long refresh() throws Exception {
		long begin = System.nanoTime();
		live.merge(host, reader.read(connection, monitor)).get();
		return System.nanoTime() - begin;
	}

	private int count() {
		return ((Domains) host.getSections().get(0)).getDomains().size();
	}

	private static final class Peer {
		final String name;
		final Process process;
		final BufferedReader answers;
		final OutputStream questions;
		final List<Long> times = new ArrayList<>();

		Peer(String name, List<String> command) throws IOException {
			this.name = name;
			process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			answers = process.inputReader();
			questions = process.getOutputStream();
			if (!"ready".equals(answers.readLine()))
				throw new IOException(name + " could not connect");
		}

		void refresh(int expected) throws IOException {
			questions.write("go\n".getBytes(StandardCharsets.US_ASCII));
			questions.flush();
			String[] answer = answers.readLine().split(" ");
			if (Integer.parseInt(answer[1]) != expected)
				throw new IOException(name + " sees " + answer[1] + " domains, the workbench " + expected);
			times.add(Long.parseLong(answer[0]));
		}
	}

	private static void print(String name, List<Long> nanoseconds) {
		long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
		System.out.printf("%s %.1f %.1f%n", name, sorted[sorted.length / 2] / 1e6, sorted[0] / 1e6);
	}

	public static void main(String[] arguments) throws Exception {
		if (arguments[0].equals("roundtrips"))
			roundTrips(arguments[1], arguments[2], Integer.parseInt(arguments[3]));
		else
			refresh(URI.create(arguments[1]), Integer.parseInt(arguments[2]), Arrays.copyOfRange(arguments, 3, arguments.length));
	}

	private static void refresh(URI uri, int rounds, String[] commands) throws Exception {
		Inventory inventory = new Inventory(uri);
		List<Peer> peers = new ArrayList<>();
		for (String command : commands) {
			int equals = command.indexOf('=');
			List<String> words = new ArrayList<>(List.of(command.substring(equals + 1).split(" ")));
			words.add(uri.toString());
			peers.add(new Peer(command.substring(0, equals), words));
		}
		List<Long> times = new ArrayList<>();
		System.out.printf("first %.1f%n", inventory.refresh() / 1e6);
		for (int round = 0; round < WARM_UP + rounds; round++) {
			long time = inventory.refresh();
			if (round >= WARM_UP)
				times.add(time);
			for (Peer peer : peers) {
				peer.refresh(inventory.count());
				if (round < WARM_UP)
					peer.times.clear();
			}
		}
		System.out.printf("domains %d%n", inventory.count());
		print("workbench", times);
		for (Peer peer : peers) {
			print(peer.name, peer.times);
			peer.questions.close();
		}
		inventory.connection.close();
	}

	private static void roundTrips(String file, String socket, int milliseconds) throws Exception {
		try (Relay relay = new Relay(socket, milliseconds)) {
			Inventory inventory = new Inventory(URI.create("test+unix://" + file + "?socket=" + relay.socket()));
			long calls = 0;
			double time = 0;
			for (int i = 0; i < 10; i++) {
				long before = relay.calls();
				time = inventory.refresh() / 1e6;
				calls = Math.max(calls, relay.calls() - before);
			}
			System.out.printf("domains %d%nroundtrips %d%nmilliseconds %.1f%n", inventory.count(), calls, time);
			inventory.connection.close();
		}
	}
}
