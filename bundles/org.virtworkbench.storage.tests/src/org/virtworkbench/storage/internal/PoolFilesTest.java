package org.virtworkbench.storage.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.ServiceCaller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionProvider;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Connections;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.file.FileDirectories;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtStorage;
import org.virtworkbench.testkit.PrivateLibvirt;

/** Pools of a real daemon. */
class PoolFilesTest {

	private static final PrivateLibvirt daemon = PrivateLibvirt.qemu("kvm1");

	@TempDir
	Path folder;

	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private final List<Connection> open = new ArrayList<>();
	private final List<UUID> pools = new ArrayList<>();
	private final PoolFiles files = new PoolFiles(new LocalPools(() -> open, Duration.ofSeconds(20)));
	private LibvirtStorage storage;

	@BeforeAll
	static void start() {
		daemon.start();
	}

	@AfterAll
	static void end() {
		daemon.close();
	}

	@BeforeEach
	void connect() throws Exception {
		open.add(connection(daemon.uri()));
		storage = open.get(0).require(LibvirtSession.class).storage();
	}

	@AfterEach
	void disconnect() throws Exception {
		for (UUID pool : pools)
			storage.stopPool(pool, monitor);
		open.forEach(Connection::close);
	}

	private Connection connection(URI uri) throws Exception {
		ConnectionRequest request = new ConnectionRequest(uri, null, false, Prompter.NOBODY);
		if (FrameworkUtil.getBundle(PoolFilesTest.class) == null)
			return ServiceLoader.load(ConnectionProvider.class).findFirst().orElseThrow().open(request, monitor);
		Connection[] found = new Connection[1];
		ServiceCaller.callOnce(PoolFilesTest.class, ConnectionProvider.class, provider -> {
			try {
				found[0] = provider.open(request, monitor);
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		});
		return found[0];
	}

	private Path pool(String name, Path target) throws Exception {
		pools.add(storage.createPool("<pool type='dir'><name>" + name + "</name><target><path>" + target + "</path></target></pool>", monitor));
		return target;
	}

	private Path volume(String name, String format) throws Exception {
		return Path.of(storage.createVolume(pools.get(0), "<volume><name>" + name + "</name><capacity unit='MiB'>8</capacity><target><format type='" + format
				+ "'/></target></volume>", monitor).path()).toRealPath();
	}

	@Test
	void permitsTheFoldersOfActivePools() throws Exception {
		assertEquals(Set.of(), Set.copyOf(files.directories()));
		Path images = pool("images", Files.createDirectory(folder.resolve("磁盘 images")));
		Path more = pool("more", Files.createDirectory(folder.resolve("more")));
		assertEquals(Set.of(images, more), Set.copyOf(files.directories()));
		storage.stopPool(pools.remove(1), monitor);
		assertEquals(Set.of(images), Set.copyOf(files.directories()));
	}

	@Test
	void statesTheFormatOfAVolume() throws Exception {
		pool("images", Files.createDirectory(folder.resolve("images")));
		assertEquals(Optional.of("qcow2"), files.formatOf(volume("base", "qcow2")));
		assertEquals(Optional.of("raw"), files.formatOf(volume("-raw 盘.img", "raw")));
		assertEquals(Optional.empty(), files.formatOf(Files.createFile(folder.resolve("images/not yet seen"))));
		assertEquals(Optional.empty(), files.formatOf(Path.of("/etc/passwd")));
	}

	@Test
	void findsAVolumeOfAPoolBehindASymbolicLink() throws Exception {
		Path real = Files.createDirectory(folder.resolve("real")).toRealPath();
		pool("images", Files.createSymbolicLink(folder.resolve("link"), real));
		volume("base", "qcow2");
		assertEquals(Optional.of("qcow2"), files.formatOf(real.resolve("base")));
	}

	/** Why a pool's word for a format is not simply believed: libvirt took it from the header, which the guest may have written. */
	@Test
	void repeatsWhatAGuestWroteOntoItsRawDisk() throws Exception {
		pool("images", Files.createDirectory(folder.resolve("images")));
		Path disk = volume("disk.raw", "raw"), base = volume("other", "raw");
		assertEquals(Optional.of("raw"), files.formatOf(disk));
		Files.delete(disk);
		new ProcessBuilder("qemu-img", "create", "-q", "-f", "qcow2", "-b", base.toString(), "-F", "raw", disk.toString()).inheritIO().start().waitFor();
		storage.refresh(pools.get(0), monitor);
		assertEquals(Optional.of("qcow2"), files.formatOf(disk));
	}

	@Test
	void aHostThatFailsOrIsSilentLosesItsOwnAnswerOnly() throws Exception {
		Path images = pool("images", Files.createDirectory(folder.resolve("images")));
		Connection gone = connection(daemon.uri());
		gone.close();
		open.add(0, gone);
		assertEquals(List.of(images), List.copyOf(files.directories()));
		PrivateLibvirt frozen = PrivateLibvirt.qemu("kvm2").start();
		try {
			open.add(0, connection(frozen.uri()));
			frozen.freeze();
			PoolFiles impatient = new PoolFiles(new LocalPools(() -> open, Duration.ofSeconds(1)));
			assertEquals(List.of(images), List.copyOf(impatient.directories()));
			long before = System.nanoTime();
			assertEquals(List.of(images), List.copyOf(impatient.directories()));
			assertTrue(System.nanoTime() - before < Duration.ofMillis(900).toNanos(), "waited again for a host that was silent just now");
			frozen.thaw();
		} finally {
			open.remove(0).close();
			frozen.close();
		}
	}

	@Test
	void asksOnlyHostsThatAreThisMachine() throws Exception {
		open.add(connection(daemon.testUri()));
		assertEquals(List.of(), List.copyOf(files.directories()));
		open.clear();
		open.add(named(connection(daemon.uri()), URI.create("qemu+ssh://kvm9/system")));
		storage.createPool("<pool type='dir'><name>far</name><target><path>" + Files.createDirectory(folder.resolve("far")) + "</path></target></pool>", monitor);
		assertEquals(List.of(), List.copyOf(files.directories()));
		storage.stopPool(storage.pool("far", monitor).orElseThrow().uuid(), monitor);
	}

	/** As the product has it: whoever opens a connection, its pools count from then on and until it is closed. */
	@Test
	void asksWhateverIsOpenWithoutBeingTold() throws Exception {
		Assumptions.assumeTrue(FrameworkUtil.getBundle(PoolFilesTest.class) != null, "runs in OSGi only");
		Path images = pool("images", Files.createDirectory(folder.resolve("images")));
		assertFalse(offered(images));
		Connection[] opened = new Connection[1];
		ServiceCaller.callOnce(PoolFilesTest.class, Connections.class, connections -> {
			try {
				opened[0] = connections.open(new ConnectionRequest(daemon.uri(), null, true, Prompter.NOBODY), monitor);
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		});
		assertTrue(offered(images));
		opened[0].close();
		assertFalse(offered(images));
	}

	private static boolean offered(Path directory) {
		BundleContext context = FrameworkUtil.getBundle(PoolFilesTest.class).getBundleContext();
		try {
			for (ServiceReference<FileDirectories> each : context.getServiceReferences(FileDirectories.class, null))
				if (context.getService(each).directories().contains(directory))
					return true;
			return false;
		} catch (InvalidSyntaxException e) {
			throw new AssertionError(e);
		}
	}

	/** The same host, as if it had been reached by another name. */
	private static Connection named(Connection connection, URI uri) {
		return (Connection) Proxy.newProxyInstance(PoolFilesTest.class.getClassLoader(), new Class<?>[] { Connection.class },
				(proxy, method, arguments) -> method.getName().equals("uri") ? uri : method.invoke(connection, arguments));
	}
}
