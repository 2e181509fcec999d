/**
 * Real things for tests, gone without a trace when the test ends: a libvirtd, guests, an Open vSwitch, a host of the test driver with any number
 * of domains.
 *
 * <pre>
 * class ShutsGuestsDown {
 *     &#64;RegisterExtension
 *     static final PrivateLibvirt kvm1 = PrivateLibvirt.qemu("kvm1");
 *
 *     &#64;Test
 *     void shutsDownByAcpi() {
 *         TinyGuest web1 = TinyGuest.on(kvm1, "web1").boot();
 *         new Shutdown(connect(kvm1.uri()), web1.uuid()).run(monitor);
 *         web1.awaitShutOff();
 *     }
 * }
 * </pre>
 *
 * Fixtures ask the machine for what they need by {@link org.virtworkbench.testkit.Probe}: a test that cannot run is skipped with the name of
 * what is missing, and fails in a strict run where every machine could have it. {@link org.virtworkbench.testkit.TypedCommand} runs a verb of the command
 * line without a process. Needs JUnit 5 and the core of the workbench.
 */
package org.virtworkbench.testkit;
