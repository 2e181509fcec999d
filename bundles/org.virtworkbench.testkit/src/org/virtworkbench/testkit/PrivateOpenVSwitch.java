package org.virtworkbench.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An Open vSwitch of its own for a test, on a {@link PrivateHost} of its own or beside the guests of a {@link PrivateLibvirt}. It uses the userspace
 * datapath, so that the kernel needs no module: every bridge of it needs {@code datapath_type=netdev}, which {@link #addBridge} sets.
 *
 * <pre>
 * &#64;RegisterExtension
 * static final PrivateOpenVSwitch ovs = PrivateOpenVSwitch.alone();
 * </pre>
 */
public final class PrivateOpenVSwitch implements AutoCloseable, BeforeAllCallback, AfterAllCallback {

	private final PrivateLibvirt libvirt;
	private PrivateHost host;

	private PrivateOpenVSwitch(PrivateLibvirt libvirt) {
		this.libvirt = libvirt;
	}

	/** On a host of its own. Needs {@link Probe#NAMESPACES} and {@link Probe#OPEN_VSWITCH}. */
	public static PrivateOpenVSwitch alone() {
		return new PrivateOpenVSwitch(null);
	}

	/** On the host of a libvirtd that runs when this is started; guests there connect to its bridges. It ends with that host. */
	public static PrivateOpenVSwitch beside(PrivateLibvirt libvirt) {
		return new PrivateOpenVSwitch(libvirt);
	}

	/** Starts the database and the switch, and returns when they answer. */
	public PrivateOpenVSwitch start() {
		if (host != null)
			throw new IllegalStateException("this Open vSwitch runs already");
		Probe.OPEN_VSWITCH.require();
		host = libvirt != null ? libvirt.host() : PrivateHost.start("ovs1");
		try {
			host.say("openvswitch");
		} catch (RuntimeException | Error e) {
			close();
			throw e;
		}
		return this;
	}

	/** The database's socket, reachable from outside: {@code ovs-vsctl --db=unix:PATH}. */
	public Path socket() {
		return host.directory().resolve("run/openvswitch/db.sock");
	}

	/** The machine that the switch runs on. */
	public PrivateHost host() {
		return host;
	}

	/** Runs ovs-vsctl on the host. */
	public PrivateHost.Output vsctl(String... arguments) {
		List<String> argv = new ArrayList<>(List.of("ovs-vsctl", "--timeout=10"));
		argv.addAll(List.of(arguments));
		return host.exec(argv.toArray(String[]::new));
	}

	/** Adds a bridge with the userspace datapath. */
	public void addBridge(String name) {
		vsctl("add-br", name, "--", "set", "bridge", name, "datapath_type=netdev").orFail();
	}

	/** Ends the switch with its host; on the host of a libvirtd it goes on until that is closed. */
	@Override
	public void close() {
		PrivateHost closing = host;
		host = null;
		if (closing != null && libvirt == null)
			closing.close();
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		start();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		close();
	}
}
