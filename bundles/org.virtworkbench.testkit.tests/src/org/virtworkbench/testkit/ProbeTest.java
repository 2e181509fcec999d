package org.virtworkbench.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class ProbeTest {

	@Test
	void aSkipNamesTheProbeThatFailed() {
		RuntimeException skip = Probe.ROOT.skipOrFailure("no root for mount namespaces", false);
		assertInstanceOf(TestAbortedException.class, skip);
		assertEquals("skipped: no root for mount namespaces", skip.getMessage());
	}

	@Test
	void aStrictRunMayNotSkipWhatEveryMachineCanHave() {
		var failure = assertThrows(AssertionError.class, () -> Probe.OPEN_VSWITCH.skipOrFailure("no ovs-vswitchd", true));
		assertTrue(failure.getMessage().startsWith("no ovs-vswitchd (may not be skipped"), failure.getMessage());
	}

	@Test
	void aStrictRunMaySkipWhatTheKernelHasNot() {
		assertInstanceOf(TestAbortedException.class, Probe.KERNEL_VLAN.skipOrFailure("no 8021q in this kernel", true));
	}

	@Test
	void namesTheDebianPackageOfAMissingProgram() {
		assertEquals("no libvirtq (Debian package libvirt-queue)", Probe.program("libvirtq", "libvirt-queue"));
	}
}
