package org.virtworkbench.compute.internal.command.create;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.compute.DomainXml;
import org.virtworkbench.compute.creation.BootWords;
import org.virtworkbench.compute.creation.CpuWords;
import org.virtworkbench.compute.creation.CreateDomain;
import org.virtworkbench.compute.creation.DeviceOption;
import org.virtworkbench.compute.creation.DomainPlanning;
import org.virtworkbench.compute.creation.NewDisk;
import org.virtworkbench.compute.creation.NewDomain;
import org.virtworkbench.compute.creation.NewDomain.Install;
import org.virtworkbench.compute.creation.MemoryWords;
import org.virtworkbench.compute.creation.NewInterface;
import org.virtworkbench.compute.creation.Setting;
import org.virtworkbench.compute.creation.VcpuWords;
import org.virtworkbench.compute.internal.command.DomainCommands;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Option;

/** {@code domain create}: in virt-install's words. */
@Component(property = CommandScope.SCOPE_PROPERTY + "=domain")
public final class CreateCommands implements CommandScope {

	/** What a definition that is there already leaves no room for. */
	private static final List<String> OTHERS = List.of("name", "title", "memory", "vcpus", "cpu", "machine", "boot", "disk", "cdrom", "import", "pxe", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			"kernel", "initrd", "cmdline", "network", "graphics", "video", "sound", "tpm", "watchdog", "rng", "filesystem", "hostdev", "osinfo", "virt-type"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$

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
				.option(Option.value("memory", "SIZE[,maxmemory=SIZE]", null, Messages.MemoryOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("vcpus", "N[,WORDS]", null, Messages.VcpusOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("cpu", "CPU[,WORDS]", null, Messages.CpuOption)) //$NON-NLS-1$ //$NON-NLS-2$
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
				.option(device(DeviceOption.GRAPHICS, Messages.GraphicsOption)).option(device(DeviceOption.VIDEO, Messages.VideoOption))
				.option(device(DeviceOption.SOUND, Messages.SoundOption)).option(device(DeviceOption.TPM, Messages.TpmOption))
				.option(device(DeviceOption.WATCHDOG, Messages.WatchdogOption)).option(device(DeviceOption.RNG, Messages.RngOption))
				.option(device(DeviceOption.FILESYSTEM, Messages.FilesystemOption)).option(device(DeviceOption.HOSTDEV, Messages.HostdevOption))
				.option(Option.value("osinfo", "SYSTEM", null, Messages.OsinfoOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("virt-type", "TYPE", null, Messages.VirtTypeOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("file", "FILE", "file", Messages.FileOption)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.option(Option.flag("print-xml", Messages.PrintXmlOption)) //$NON-NLS-1$
				.option(Option.flag("start", Messages.StartOption)).does(CreateCommands::run)); //$NON-NLS-1$
	}

	private static Option device(DeviceOption device, String summary) {
		return Option.value(device.word(), "WORDS", null, NLS.bind(summary, device.keys())).many(); //$NON-NLS-1$
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
		VcpuWords vcpus = VcpuWords.of(call.value("vcpus").orElse(null)); //$NON-NLS-1$
		MemoryWords memory = MemoryWords.of(call.value("memory").orElse(null)); //$NON-NLS-1$
		CpuWords cpu = CpuWords.of(call.value("cpu").orElse(null)); //$NON-NLS-1$
		List<Setting> settings = new ArrayList<>();
		Stream.of(vcpus.settings(), memory.settings(), cpu.settings()).forEach(settings::addAll);
		for (DeviceOption device : DeviceOption.values())
			settings.addAll(device.settings(call.values(device.word())));
		BootWords boot = BootWords.of(call.value("boot").orElse(null)); //$NON-NLS-1$
		settings.addAll(boot.settings());
		String graphics = call.values("graphics").stream().findFirst().map(words -> words.split(",")[0].replaceFirst("^type=", "")).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return new NewDomain(name, call.value("title").orElse(null), memory.kibibytes(), vcpus.count(), vcpus.maximum(), cpu.cpu(), //$NON-NLS-1$
				call.value("machine").orElse(null), call.value("virt-type").orElse(null), boot.firmware(), install(call, boot), disks, interfaces, //$NON-NLS-1$ //$NON-NLS-2$
				graphics, call.value("osinfo").orElse(null), boot.order(), boot.menu(), call.has("start"), settings); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Install install(Invocation call, BootWords boot) throws CoreException {
		String kernel = call.value("kernel").orElse(boot.kernel()); //$NON-NLS-1$
		String initrd = call.value("initrd").orElse(boot.initrd()); //$NON-NLS-1$
		String cmdline = call.value("cmdline").orElse(boot.cmdline()); //$NON-NLS-1$
		List<String> ways = Stream.of("cdrom", "import", "pxe", "kernel").filter(way -> way.equals("kernel") ? kernel != null : call.has(way)).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		if (ways.size() > 1)
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.OneWay, "--" + String.join(", --", ways))); //$NON-NLS-1$ //$NON-NLS-2$
		if (kernel == null && (initrd != null || cmdline != null))
			throw Failure.of(Failure.Kind.USAGE, Messages.KernelNeeded);
		if (ways.isEmpty())
			return new Install.Later();
		return switch (ways.get(0)) {
		case "cdrom" -> new Install.Medium(call.value("cdrom").get()); //$NON-NLS-1$ //$NON-NLS-2$
		case "import" -> new Install.Import(); //$NON-NLS-1$
		case "pxe" -> new Install.Network(); //$NON-NLS-1$
		default -> new Install.Kernel(kernel, initrd, cmdline);
		};
	}
}
