package org.virtworkbench.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PrivateOpenVSwitchTest {

	@RegisterExtension
	static final PrivateOpenVSwitch ovs = PrivateOpenVSwitch.alone();

	@Test
	void addsAPortWithAVlanTag() {
		ovs.addBridge("lan");
		ovs.host().exec("ip", "link", "add", "web1", "type", "veth", "peer", "name", "web1-inside").orFail();
		ovs.vsctl("add-port", "lan", "web1", "tag=10").orFail();
		assertEquals("web1", ovs.vsctl("list-ports", "lan").orFail().strip());
		assertEquals("10", ovs.vsctl("get", "port", "web1", "tag").orFail().strip());
		assertTrue(ovs.host().exec("ls", "/sys/class/net").orFail().lines().toList().containsAll(List.of("lan", "web1")));
	}

	@Test
	void passesFramesWithinAVlanAndNotBetweenTwo() {
		ovs.addBridge("floor");
		station("a", "10.9.0.1/24", 10);
		station("b", "10.9.0.2/24", 10);
		station("c", "10.9.0.3/24", 20);
		assertEquals(0, ping("a", "10.9.0.2"));
		assertEquals(1, ping("a", "10.9.0.3"));
	}

	@Test
	void saysWhyAPortCannotBeAdded() {
		var refused = ovs.vsctl("add-port", "nowhere", "web2");
		assertEquals(1, refused.exitCode());
		assertTrue(refused.err().contains("no bridge named nowhere"), refused.err());
	}

	@Test
	void connectsTheGuestsOfALibvirtd() {
		try (var kvm1 = PrivateLibvirt.qemu("kvm1").start(); var beside = PrivateOpenVSwitch.beside(kvm1).start()) {
			beside.addBridge("lan");
			TinyGuest.on(kvm1, "web1").withDevice("""
					<interface type='bridge'>
					  <source bridge='lan'/><vlan><tag id='10'/></vlan><virtualport type='openvswitch'/><model type='virtio'/>
					</interface>
					""").boot();
			String port = beside.vsctl("list-ports", "lan").orFail().strip();
			assertEquals("vnet0", port);
			assertEquals("10", beside.vsctl("get", "port", port, "tag").orFail().strip());
		}
	}

	private static void station(String name, String address, int tag) {
		PrivateHost host = ovs.host();
		host.exec("ip", "netns", "add", name).orFail();
		host.exec("ip", "link", "add", "port-" + name, "type", "veth", "peer", "name", "eth0", "netns", name).orFail();
		host.exec("ip", "-n", name, "address", "add", address, "dev", "eth0").orFail();
		host.exec("ip", "-n", name, "link", "set", "eth0", "up").orFail();
		host.exec("ip", "link", "set", "port-" + name, "up").orFail();
		ovs.vsctl("add-port", "floor", "port-" + name, "tag=" + tag).orFail();
	}

	private static int ping(String from, String address) {
		return ovs.host().exec("ip", "netns", "exec", from, "busybox", "ping", "-c", "1", "-W", "2", address).exitCode();
	}
}
