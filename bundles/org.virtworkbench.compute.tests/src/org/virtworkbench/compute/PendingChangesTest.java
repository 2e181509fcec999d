package org.virtworkbench.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.virtworkbench.compute.pending.PendingChanges;

class PendingChangesTest {

	private static final String STORED = "<domain type='qemu'><name>web1</name><memory unit='KiB'>4194304</memory><vcpu>2</vcpu>"
			+ "<cpu mode='host-model' check='partial'/><devices><emulator>/usr/bin/qemu</emulator>"
			+ "<disk type='file' device='disk'><source file='/a'/><target dev='vda' bus='virtio'/></disk>"
			+ "<graphics type='vnc' port='-1' autoport='yes'/></devices></domain>";
	private static final String RUNNING = "<domain type='qemu' id='3'><name>web1</name><memory unit='KiB'>4194304</memory><vcpu>2</vcpu>"
			+ "<cpu mode='custom' match='exact' check='full'><model>EPYC</model></cpu><resource><partition>/machine</partition></resource>"
			+ "<devices><emulator>/usr/bin/qemu</emulator>"
			+ "<disk type='file' device='disk'><source file='/a' index='1'/><backingStore/><target dev='vda' bus='virtio'/><alias name='virtio-disk0'/></disk>"
			+ "<graphics type='vnc' port='5900' autoport='yes'/></devices><seclabel type='none'/></domain>";

	private static List<String> paths(String stored) {
		return PendingChanges.of(stored, RUNNING).stream().map(change -> change.path().toString()).toList();
	}

	@Test
	void whatLibvirtFillsInAtAStartIsNoChange() {
		assertEquals(List.of(), paths(STORED));
	}

	@Test
	void namesWhatWaitsForTheNextStart() {
		assertEquals(List.of("memory"), paths(STORED.replace(">4194304<", ">2097152<")));
		assertEquals(List.of("devices.disk.target.bus"), paths(STORED.replace("bus='virtio'", "bus='sata'")));
	}

	@Test
	void namesDevicesThatComeAndGo() {
		assertEquals(List.of("devices.interface"), paths(STORED.replace("<graphics", "<interface type='user'/><graphics")));
		assertEquals(List.of("devices.disk"), paths(STORED.replaceAll("<disk.*</disk>", "")));
	}

	@Test
	void nothingWaitsWhereNothingRuns() {
		assertEquals(List.of(), PendingChanges.of(STORED, null));
	}
}
