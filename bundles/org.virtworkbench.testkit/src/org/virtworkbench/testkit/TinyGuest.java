package org.virtworkbench.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A real guest on a {@link PrivateLibvirt}: it boots under TCG to a shell on its serial console in a few seconds, shuts down on the
 * ACPI power button, and has a VGA screen that VNC shows. Needs {@link Probe#TINY_GUEST}.
 *
 * <pre>
 * TinyGuest web1 = TinyGuest.on(host, "web1");
 * connect(host.uri()).define(web1.xml());   // or web1.boot(), which does all by virsh
 * ... start it ...
 * web1.awaitPrompt();
 * </pre>
 *
 * Nothing here sleeps: it listens to the files that QEMU and libvirt write, with a deadline.
 */
public final class TinyGuest {

	private static final Duration DEADLINE = Duration.ofMinutes(3);
	private static final String PROMPT = "tiny# ";

	private final PrivateLibvirt host;
	private final String name;
	private final UUID uuid = UUID.randomUUID();
	private final StringBuilder devices = new StringBuilder();
	private int memory = 128;
	private int processors = 1;

	private TinyGuest(PrivateLibvirt host, String name) {
		this.host = host;
		this.name = name;
	}

	/** A guest of that name for that host; nothing is defined yet. The name may hold what libvirt allows. */
	public static TinyGuest on(PrivateLibvirt host, String name) {
		Probe.TINY_GUEST.require();
		return new TinyGuest(host, name);
	}

	/** Gives it this many MiB instead of 128; it boots with 96. */
	public TinyGuest withMemory(int mebibytes) {
		memory = mebibytes;
		return this;
	}

	/** Gives it this many CPUs instead of one. */
	public TinyGuest withProcessors(int count) {
		processors = count;
		return this;
	}

	/** Adds an element to {@code <devices>}, such as a disk or an interface. The guest has the virtio drivers. */
	public TinyGuest withDevice(String xml) {
		devices.append(xml);
		return this;
	}

	/** What the domain is called. */
	public String name() {
		return name;
	}

	/** The domain's UUID. */
	public UUID uuid() {
		return uuid;
	}

	/** The domain's definition for libvirt. */
	public String xml() {
		TinyGuestImage image = image();
		return """
				<domain type='qemu'>
				  <name>%s</name>
				  <uuid>%s</uuid>
				  <memory unit='MiB'>%d</memory>
				  <vcpu>%d</vcpu>
				  <os>
				    <type arch='x86_64' machine='pc'>hvm</type>
				    <kernel>%s</kernel>
				    <initrd>%s</initrd>
				    <cmdline>console=tty0 console=ttyS0 quiet rdinit=/init</cmdline>
				  </os>
				  <features><acpi/></features>
				  <clock offset='utc'/>
				  <on_poweroff>destroy</on_poweroff>
				  <on_reboot>restart</on_reboot>
				  <on_crash>destroy</on_crash>
				  <devices>
				    <emulator>%s</emulator>
				    <serial type='pty'><log file='%s' append='off'/><target port='0'/></serial>
				    <console type='pty'><target type='serial' port='0'/></console>
				    <graphics type='vnc' socket='/run/libvirt/%s.vnc'/>
				    <video><model type='vga' vram='16384' heads='1'/></video>
				    <memballoon model='virtio'/>
				%s  </devices>
				</domain>
				""".formatted(escaped(name), uuid, memory, processors, escaped(image.kernel().toString()), escaped(image.initrd().toString()),
				Probe.find("qemu-system-x86_64").orElseThrow(), "/var/log/libvirt/qemu/" + logName(), uuid, devices);
	}

	/** Defines and starts it with virsh, and returns when it shows its prompt. */
	public TinyGuest boot() {
		Path definition = host.host().directory().resolve(uuid + ".xml");
		try {
			Files.writeString(definition, xml());
		} catch (IOException e) {
			throw new AssertionError("Cannot write " + definition + ": " + e.getMessage(), e);
		}
		host.virsh("define", definition.toString()).orFail();
		host.virsh("start", uuid.toString()).orFail();
		return awaitPrompt();
	}

	/** Returns when the guest, started by whomever, has shown its prompt since its start. */
	public TinyGuest awaitPrompt() {
		return awaitConsole(PROMPT, 1);
	}

	/** Returns when the serial console has shown a text this many times since the guest's start: the prompt comes once more with each reboot. */
	public TinyGuest awaitConsole(String text, int times) {
		Path log = log();
		listen(log.getParent(), "the serial console to show \"" + text + "\" " + times + " times", () -> occurrences(console(), text) >= times,
				StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
		return this;
	}

	/** Returns when the prompt has been shown this many times since the guest's start; 2 after a reboot. */
	public TinyGuest awaitPrompt(int times) {
		return awaitConsole(PROMPT, times);
	}

	/** Returns when no QEMU of this guest is left on the host. */
	public void awaitShutOff() {
		Path state = host.host().directory().resolve("run/libvirt/qemu");
		// libvirtd removes a running domain's file as the last thing when it has ended.
		listen(state, "the guest to be shut off", () -> Files.notExists(state.resolve(name + ".xml")), StandardWatchEventKinds.ENTRY_DELETE);
	}

	/** What the serial console has shown since the guest's start. */
	public String console() {
		try {
			return Files.exists(log()) ? Files.readString(log(), StandardCharsets.ISO_8859_1) : "";
		} catch (IOException e) {
			throw new AssertionError("Cannot read the console of " + name + ": " + e.getMessage(), e);
		}
	}

	/** The socket, reachable from outside, on which the guest's VNC server listens while it runs. */
	public Path vncSocket() {
		return host.host().directory().resolve("run/libvirt/" + uuid + ".vnc");
	}

	/** What is missing to make guests on this machine; makes the image where it can. */
	static Optional<String> missing() {
		try {
			TinyGuestImage.get();
			return Optional.empty();
		} catch (IOException e) {
			return Optional.of("no kernel and busybox for a guest: " + e.getMessage());
		}
	}

	private static TinyGuestImage image() {
		try {
			return TinyGuestImage.get();
		} catch (IOException e) {
			throw new AssertionError("There is no image for a guest: " + e.getMessage(), e);
		}
	}

	private Path log() {
		return host.host().directory().resolve("var/log/libvirt/qemu").resolve(logName());
	}

	private String logName() {
		return uuid + ".console";
	}

	private void listen(Path folder, String event, BooleanSupplier reached, WatchEvent.Kind<?>... kinds) {
		long deadline = System.nanoTime() + DEADLINE.toNanos();
		try (WatchService watch = folder.getFileSystem().newWatchService()) {
			folder.register(watch, kinds);
			while (!reached.getAsBoolean()) {
				var key = watch.poll(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
				if (key == null)
					throw new AssertionError("Waited " + DEADLINE.toMinutes() + " minutes for " + event + " of " + name
							+ ". It has shown: " + console());
				key.pollEvents();
				key.reset();
			}
		} catch (IOException e) {
			throw new AssertionError("Cannot listen in " + folder + ": " + e.getMessage(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted while waiting for " + event, e);
		}
	}

	private static int occurrences(String text, String part) {
		int count = 0;
		for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length()))
			count++;
		return count;
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;");
	}
}
