package org.virtworkbench.compute.internal.command.create;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.compute.DomainXml;
import org.virtworkbench.compute.creation.CreateDomain;
import org.virtworkbench.compute.creation.DomainPlanning;
import org.virtworkbench.compute.creation.NewDisk;
import org.virtworkbench.compute.creation.NewDomain;
import org.virtworkbench.compute.creation.NewDomain.Firmware;
import org.virtworkbench.compute.creation.NewDomain.Install;
import org.virtworkbench.compute.creation.NewInterface;
import org.virtworkbench.compute.internal.command.DomainCommands;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.core.text.Sizes;

/** {@code domain create}: in virt-install's words. */
@Component(property = CommandScope.SCOPE_PROPERTY + "=domain")
public final class CreateCommands implements CommandScope {

	/** What a definition that is there already leaves no room for. */
	private static final List<String> OTHERS = List.of("name", "title", "memory", "vcpus", "cpu", "machine", "boot", "disk", "cdrom", "import", "pxe", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			"kernel", "initrd", "cmdline", "network", "graphics", "osinfo", "virt-type"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	@Override
	public String scope() {
		return "domain"; //$NON-NLS-1$
	}

	@Override
	public String summary() {
		return new DomainCommands().summary();
	}

	@Override
	public List<Verb> verbs() {
		return List.of(Verb.named("create", Messages.Create) //$NON-NLS-1$
				.option(Option.value("name", "NAME", null, Messages.NameOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("title", "TEXT", null, Messages.TitleOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("memory", "SIZE", null, Messages.MemoryOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("vcpus", "N[,maxvcpus=M]", null, Messages.VcpusOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("cpu", "MODE", null, Messages.CpuOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("machine", "MACHINE", null, Messages.MachineOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("boot", "WORDS", null, Messages.BootOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("disk", "WORDS", null, Messages.DiskOption).many()) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("cdrom", "ISO", "file", Messages.CdromOption)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.option(Option.flag("import", Messages.ImportOption)) //$NON-NLS-1$
				.option(Option.flag("pxe", Messages.PxeOption)) //$NON-NLS-1$
				.option(Option.value("kernel", "FILE", "file", Messages.KernelOption)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.option(Option.value("initrd", "FILE", "file", Messages.InitrdOption)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.option(Option.value("cmdline", "TEXT", null, Messages.CmdlineOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("network", "WORDS", null, Messages.NetworkOption).many()) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("graphics", "TYPE", null, Messages.GraphicsOption).oneOf("vnc", "spice", "none")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.option(Option.value("osinfo", "SYSTEM", null, Messages.OsinfoOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("virt-type", "TYPE", null, Messages.VirtTypeOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("file", "FILE", "file", Messages.FileOption)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.option(Option.flag("print-xml", Messages.PrintXmlOption)) //$NON-NLS-1$
				.option(Option.flag("start", Messages.StartOption)).does(CreateCommands::run)); //$NON-NLS-1$
	}

	private static void run(Invocation call) throws CoreException {
		CreateDomain create = call.has("file") ? fromFile(call) : DomainPlanning.of(connection(call), wanted(call), call.monitor()); //$NON-NLS-1$
		create.notes().forEach(call::note);
		if (call.has("print-xml")) //$NON-NLS-1$
			call.out().text("xml", create.xml()); //$NON-NLS-1$
		else
			call.perform(create);
	}

	private static Connection connection(Invocation call) throws CoreException {
		return call.has("print-xml") ? call.connection() : call.connectionForChange(); //$NON-NLS-1$
	}

	private static CreateDomain fromFile(Invocation call) throws CoreException {
		List<String> others = OTHERS.stream().filter(call::has).toList();
		if (!others.isEmpty())
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.FileAnd, "--" + others.get(0))); //$NON-NLS-1$
		String file = call.value("file").get(); //$NON-NLS-1$
		DomainXml xml;
		try {
			xml = file.equals("-") ? DomainXml.read(call.in()) : DomainXml.read(Path.of(file)); //$NON-NLS-1$
		} catch (InvalidPathException e) {
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.BadPath, file), e);
		}
		return DomainPlanning.of(connection(call), xml, call.has("start"), call.monitor()); //$NON-NLS-1$
	}

	private static NewDomain wanted(Invocation call) throws CoreException {
		String name = call.value("name").orElseThrow(() -> Failure.of(Failure.Kind.USAGE, Messages.NameNeeded)); //$NON-NLS-1$
		List<NewDisk> disks = new ArrayList<>();
		for (String disk : call.values("disk")) //$NON-NLS-1$
			if (!disk.equals("none")) //$NON-NLS-1$
				disks.add(NewDisk.parse(disk));
		List<NewInterface> interfaces = call.has("network") ? new ArrayList<>() : null; //$NON-NLS-1$
		for (String network : call.values("network")) //$NON-NLS-1$
			NewInterface.parse(network).ifPresent(interfaces::add);
		int[] vcpus = vcpus(call.value("vcpus").orElse(null)); //$NON-NLS-1$
		BootWords boot = BootWords.of(call.value("boot").orElse(null)); //$NON-NLS-1$
		return new NewDomain(name, call.value("title").orElse(null), memory(call.value("memory").orElse(null)), vcpus[0], vcpus[1], //$NON-NLS-1$ //$NON-NLS-2$
				call.value("cpu").map(cpu -> cpu.equals("host") ? "host-passthrough" : cpu).orElse(null), call.value("machine").orElse(null), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				call.value("virt-type").orElse(null), boot.firmware(), install(call), disks, interfaces, call.value("graphics").orElse(null), //$NON-NLS-1$ //$NON-NLS-2$
				call.value("osinfo").orElse(null), boot.order(), boot.menu(), call.has("start")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Install install(Invocation call) throws CoreException {
		List<String> ways = Stream.of("cdrom", "import", "pxe", "kernel").filter(call::has).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (ways.size() > 1)
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.OneWay, "--" + String.join(", --", ways))); //$NON-NLS-1$ //$NON-NLS-2$
		if (!call.has("kernel") && (call.has("initrd") || call.has("cmdline"))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			throw Failure.of(Failure.Kind.USAGE, Messages.KernelNeeded);
		if (ways.isEmpty())
			return new Install.Later();
		return switch (ways.get(0)) {
		case "cdrom" -> new Install.Medium(call.value("cdrom").get()); //$NON-NLS-1$ //$NON-NLS-2$
		case "import" -> new Install.Import(); //$NON-NLS-1$
		case "pxe" -> new Install.Network(); //$NON-NLS-1$
		default -> new Install.Kernel(call.value("kernel").get(), call.value("initrd").orElse(null), call.value("cmdline").orElse(null)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		};
	}

	/** KiB; a bare number is MiB, as in virt-install. */
	private static long memory(String text) throws CoreException {
		if (text == null)
			return 0;
		var bytes = Sizes.parse(text, "MiB"); //$NON-NLS-1$
		if (bytes.isEmpty() || bytes.getAsLong() < 1024)
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.NotASize, text));
		return bytes.getAsLong() >> 10;
	}

	/** Number and maximum; 0 where one is not said. */
	private static int[] vcpus(String text) throws CoreException {
		if (text == null)
			return new int[2];
		if (!text.matches("[1-9]\\d{0,4}(,maxvcpus=[1-9]\\d{0,4})?")) //$NON-NLS-1$
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.NotVcpus, text));
		String[] parts = text.split(",maxvcpus="); //$NON-NLS-1$
		return new int[] { Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0 };
	}

	/** {@code --boot uefi,cdrom,hd,menu=on}. */
	private record BootWords(Firmware firmware, List<String> order, boolean menu) {

		private static final Set<String> KINDS = Set.of("hd", "cdrom", "network", "fd"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

		static BootWords of(String text) throws CoreException {
			Firmware firmware = null;
			List<String> order = new ArrayList<>();
			boolean menu = false;
			for (String word : text == null ? new String[0] : text.split(",")) //$NON-NLS-1$
				switch (word) {
				case "uefi" -> firmware = Firmware.UEFI; //$NON-NLS-1$
				case "secure" -> firmware = Firmware.UEFI_SECURE; //$NON-NLS-1$
				case "bios" -> firmware = Firmware.BIOS; //$NON-NLS-1$
				case "menu", "menu=on", "menu=yes" -> menu = true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				case "menu=off", "menu=no" -> menu = false; //$NON-NLS-1$ //$NON-NLS-2$
				default -> {
					if (!KINDS.contains(word))
						throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.UnknownBootWord, word));
					order.add(word);
				}
				}
			return new BootWords(firmware, order, menu);
		}
	}
}
