package org.virtworkbench.compute.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.virtworkbench.compute.Opened.failure;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.text.ShellWords;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;
import org.virtworkbench.libvirt.LibvirtTuning;
import org.virtworkbench.libvirt.LibvirtTuning.Parameters;
import org.virtworkbench.libvirt.LibvirtTuning.Threads;

/** What the operations say before anybody is asked; what they do is in the tests of apply. */
class TuningOperationTest {

	private static final Set<Impact> LIVE = Set.of(Impact.LIVE);

	/** Of a host that is never reached. */
	private static DomainRef domain(String uri, String name) {
		Connection connection = (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] { Connection.class },
				(proxy, method, arguments) -> method.getName().equals("uri") ? URI.create(uri) : null);
		return new DomainRef(connection, new UUID(1, 2), name);
	}

	private static String command(TuningOperation operation) throws CoreException {
		return ShellWords.join(operation.commands(operation.impact(), new NullProgressMonitor()).get(0)).replace("virsh -c qemu:///system ", "");
	}

	@Test
	void areWhatAnAdministratorTypes() throws CoreException {
		DomainRef web1 = domain("qemu:///system", "web1");
		assertEquals("schedinfo --live web1 cpu_shares=512 vcpu_quota=-1",
				command(new TuneDomain(web1, Parameters.SCHEDULER, Map.of("vcpu_quota", -1L, "cpu_shares", 512L), LIVE)));
		assertEquals("memtune --hard-limit -1 --soft-limit 2048 --live web1",
				command(new TuneDomain(web1, Parameters.MEMORY, Map.of("hard_limit", LibvirtTuning.UNLIMITED, "soft_limit", 2048L), LIVE)));
		assertEquals("blkiotune --device-read-bytes-sec /dev/sda,1000 --device-weights /dev/sda,300 --weight 500 --live --config web1", command(new TuneDomain(web1,
				Parameters.BLOCK_IO, Map.of("weight", 500L, "device_weight", "/dev/sda,300", "device_read_bytes_sec", "/dev/sda,1000"), Set.of(Impact.LIVE, Impact.CONFIG))));
		assertEquals("numatune --nodeset 0-1 --live web1", command(new TuneDomain(web1, Parameters.NUMA, Map.of("numa_nodeset", "0-1"), LIVE)));
		assertEquals("blkdeviotune --total-bytes-sec 1000 --live web1 vda", command(new SetDiskLimits(web1, "vda", Map.of("total_bytes_sec", 1000L), LIVE)));
		assertEquals("iothreadset --poll-max-ns 32768 --live web1 2", command(new TuneIoThread(web1, 2, Map.of("poll_max_ns", 32768L), LIVE)));
		assertEquals("vcpupin --live web1 1 0-3,^2", command(new PinThreads(web1, Threads.VCPU, 1, "0-3,^2", LIVE)).replace("'", ""));
		assertEquals("emulatorpin --live web1 r", command(new PinThreads(web1, Threads.EMULATOR, 0, null, LIVE)));
		assertEquals("set-lifecycle-action --live web1 crash preserve", command(new SetLifecycleAction(web1, "crash", "preserve", LIVE)));
		assertEquals("metadata --remove --live web1 http://example.org/owner", command(new SetMetadata(web1, null, null, "http://example.org/owner", LIVE)));
		assertEquals("desc --title --live -- -x ''", command(new DescribeDomain(domain("qemu:///system", "-x"), true, null, LIVE)));
	}

	@Test
	void limitsOfARunningDomainNeedTheSystemDaemon() throws CoreException {
		DomainRef mine = domain("qemu:///session", "mine");
		TuneDomain shares = new TuneDomain(mine, Parameters.SCHEDULER, Map.of("cpu_shares", 512L), LIVE);
		assertEquals("Limits of the running mine need cgroups, which the daemon of a session has not. Use a domain of qemu:///system.", failure(() -> {
			shares.check(null, LIVE, new NullProgressMonitor());
			return null;
		}));
		shares.check(null, Set.of(Impact.CONFIG), new NullProgressMonitor());
		new DescribeDomain(mine, true, "Mine", LIVE).check(null, LIVE, new NullProgressMonitor());
		new TuneDomain(domain("qemu:///system", "web1"), Parameters.SCHEDULER, Map.of("cpu_shares", 512L), LIVE).check(null, LIVE, new NullProgressMonitor());
	}
}
