package org.virtworkbench.testkit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.opentest4j.TestAbortedException;

/**
 * What a test needs of the machine it runs on. A test whose probe fails is skipped, and the skip names the probe:
 * {@code skipped: no root for mount namespaces}.
 * <p>
 * With {@code VIRT_WORKBENCH_TEST_STRICT=1} in the environment (or the system property
 * {@code virt.workbench.test.strict=true}) what can be had on every Linux machine with the packages of Debian may not be skipped:
 * then the same sentence is a failure. {@code releng/test} sets it when it runs as root.
 */
public enum Probe {
	/** Root, which mount and network namespaces take. */
	ROOT(true, () -> "root".equals(System.getProperty("user.name")) || effectiveUserIsRoot() ? null
			: "no root for mount namespaces"),
	/** New mount, uts, ipc, net and pid namespaces; a container may refuse them to root too. */
	NAMESPACES(true, () -> {
		String root = ROOT.sentence();
		return root != null ? root
				: succeeds("unshare", "--mount", "--uts", "--ipc", "--net", "--pid", "--fork", "--propagation", "private", "true")
						? null
						: "no new namespaces here, though root";
	}),
	/** The daemon of libvirt. */
	LIBVIRTD(true, () -> program("libvirtd", "libvirt-daemon")),
	/** libvirt's QEMU driver and QEMU for x86. */
	QEMU(true, () -> {
		String missing = program("qemu-system-x86_64", "qemu-system-x86");
		return missing != null ? missing
				: anyExists("/usr/lib/x86_64-linux-gnu/libvirt/connection-driver/libvirt_driver_qemu.so",
						"/usr/lib64/libvirt/connection-driver/libvirt_driver_qemu.so",
						"/usr/lib/libvirt/connection-driver/libvirt_driver_qemu.so") ? null
								: "no QEMU driver of libvirt (Debian package libvirt-daemon-driver-qemu)";
	}),
	/** Open vSwitch with its userspace datapath. */
	OPEN_VSWITCH(true, () -> program("ovs-vswitchd", "openvswitch-switch")),
	/** What {@link TinyGuest} is made of: a kernel and a busybox of Debian, from the cache or by apt-get. */
	TINY_GUEST(true, () -> TinyGuest.missing().orElse(null)),
	/** A network namespace's kernel with the Open vSwitch datapath; the tests' own machines have none. */
	KERNEL_OPEN_VSWITCH(false, () -> Files.isDirectory(Path.of("/sys/module/openvswitch")) ? null
			: "no Open vSwitch datapath in this kernel"),
	/** VLAN devices (8021q) in this kernel. */
	KERNEL_VLAN(false, () -> Files.isDirectory(Path.of("/sys/module/8021q")) ? null : "no 8021q in this kernel"),
	/** A display for windows: {@code DISPLAY} is set. */
	DISPLAY(true, () -> System.getenv("DISPLAY") != null ? null : "no display: DISPLAY is not set");

	private final boolean everywhere;
	private final Supplier<String> probe;

	Probe(boolean everywhere, Supplier<String> probe) {
		this.everywhere = everywhere;
		this.probe = probe;
	}

	/** One clause that names what is missing, or empty when the machine has it. Looks again each time it is asked. */
	public Optional<String> missing() {
		return Optional.ofNullable(sentence());
	}

	/** Whether every Linux machine can have it, so that strict runs must not skip it. */
	public boolean isExpectedEverywhere() {
		return everywhere;
	}

	/**
	 * Ends the running test where this machine has not got it.
	 *
	 * @throws TestAbortedException the test counts as skipped
	 * @throws AssertionError       in a strict run, when the machine could have it
	 */
	public void require() {
		String sentence = sentence();
		if (sentence != null)
			throw skipOrFailure(sentence, isStrict());
	}

	/** Package visible for the test of the policy: a real strict run would fail that test. */
	RuntimeException skipOrFailure(String sentence, boolean strict) {
		if (strict && everywhere)
			throw new AssertionError(sentence + " (may not be skipped: VIRT_WORKBENCH_TEST_STRICT is set)");
		return new TestAbortedException("skipped: " + sentence);
	}

	/** Whether a skip of what every machine can have is a failure in this run. */
	public static boolean isStrict() {
		return "1".equals(System.getenv("VIRT_WORKBENCH_TEST_STRICT")) || Boolean.getBoolean("virt.workbench.test.strict");
	}

	private String sentence() {
		return probe.get();
	}

	// user.name comes from the passwd entry, which a container's root may lack.
	private static boolean effectiveUserIsRoot() {
		try {
			return Files.readAllLines(Path.of("/proc/self/status")).stream()
					.anyMatch(line -> line.startsWith("Uid:") && "0".equals(line.split("\\s+")[2]));
		} catch (IOException e) {
			return false;
		}
	}

	/** Null, or the clause for a program that neither PATH nor the directories of system programs hold. */
	static String program(String name, String debianPackage) {
		return find(name).isPresent() ? null : "no " + name + " (Debian package " + debianPackage + ")";
	}

	/** The program of this name on PATH or among the system's, which an ordinary user's PATH leaves out. */
	static Optional<Path> find(String name) {
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + ":/usr/sbin:/sbin:/usr/bin:/bin";
		return List.of(path.split(File.pathSeparator)).stream().filter(directory -> !directory.isEmpty())
				.map(directory -> Path.of(directory, name)).filter(Files::isExecutable).findFirst();
	}

	private static boolean anyExists(String... paths) {
		return List.of(paths).stream().anyMatch(path -> Files.exists(Path.of(path)));
	}

	private static boolean succeeds(String... argv) {
		try {
			Process process = new ProcessBuilder(argv).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			if (process.waitFor(20, TimeUnit.SECONDS))
				return process.exitValue() == 0;
			process.destroyForcibly();
			return false;
		} catch (IOException e) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
