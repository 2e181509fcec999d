package org.virtworkbench.compute;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.ServiceCaller;
import org.osgi.framework.FrameworkUtil;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionProvider;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.By;
import org.virtworkbench.libvirt.LibvirtDomains.DomainRecord;
import org.virtworkbench.libvirt.LibvirtSession;

/** Opens real connections for tests, through the provider that the product uses. */
public final class Opened {

	private Opened() {
	}

	public static Connection on(URI uri) throws CoreException {
		return on(uri, false);
	}

	/**
	 * On a test driver that holds a running domain "test" and nothing else. The driver begins anew only when the daemon has noticed that
	 * nobody is connected any more, so what an earlier test left is cleared away here.
	 */
	public static Connection anew(URI uri) throws CoreException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		Connection connection = on(uri);
		LibvirtDomains domains = domains(connection);
		for (DomainRecord left : domains.list(monitor)) {
			if (left.id() >= 0)
				domains.destroy(left.uuid(), false, monitor);
			if (left.persistent())
				domains.undefine(left.uuid(), Set.of(), monitor);
		}
		domains.start(domains.define("""
				<domain type='test'>
				  <name>test</name>
				  <uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
				  <memory>8388608</memory>
				  <currentMemory>2097152</currentMemory>
				  <vcpu>2</vcpu>
				  <os><type>hvm</type></os>
				</domain>
				""", false, monitor), false, monitor);
		return connection;
	}

	public static Connection readOnly(URI uri) throws CoreException {
		return on(uri, true);
	}

	private static Connection on(URI uri, boolean readOnly) throws CoreException {
		return provider().open(new ConnectionRequest(uri, null, readOnly, Prompter.NOBODY), new NullProgressMonitor());
	}

	private static ConnectionProvider provider() {
		if (FrameworkUtil.getBundle(Opened.class) == null) // on a plain class path
			return ServiceLoader.load(ConnectionProvider.class).findFirst().orElseThrow();
		ConnectionProvider[] found = new ConnectionProvider[1];
		ServiceCaller.callOnce(Opened.class, ConnectionProvider.class, provider -> found[0] = provider);
		return found[0];
	}

	public static LibvirtDomains domains(Connection connection) throws CoreException {
		return connection.require(LibvirtSession.class).domains();
	}

	/** A domain by its very name. */
	public static DomainRef domain(Connection connection, String name) throws CoreException {
		return domains(connection).find(name, By.NAME, new NullProgressMonitor())
				.map(found -> new DomainRef(connection, found.uuid(), found.name())).orElseThrow(() -> new AssertionError("no domain " + name));
	}

	/** Defines a domain that needs no disk, and that runs in its firmware. */
	public static DomainRef define(Connection connection, String type, String name) throws CoreException {
		UUID uuid = domains(connection).define(xml(type, name), false, new NullProgressMonitor());
		return new DomainRef(connection, uuid, name);
	}

	public static String xml(String type, String name) {
		return """
				<domain type='%s'>
				  <name>%s</name>
				  <title>A guest of the tests</title>
				  <memory unit='MiB'>16</memory>
				  <vcpu>1</vcpu>
				  <os><type>hvm</type></os>
				</domain>
				""".formatted(type, name.replace("&", "&amp;").replace("<", "&lt;"));
	}

	/** What virsh prints on the same host. */
	public static String virsh(URI uri, String... words) throws IOException {
		List<String> argv = new ArrayList<>(List.of("virsh", "-c", uri.toString()));
		argv.addAll(List.of(words));
		Process virsh = new ProcessBuilder(argv).redirectErrorStream(true).start();
		try (InputStream out = virsh.getInputStream()) {
			return new String(out.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** The sentence of the failure that a call ends in. */
	public static String failure(Callable<?> call) {
		try {
			call.call();
		} catch (CoreException e) {
			return e.getStatus().getMessage();
		} catch (Exception e) {
			throw new AssertionError("not a failure for people: " + e, e);
		}
		throw new AssertionError("nothing failed");
	}
}
