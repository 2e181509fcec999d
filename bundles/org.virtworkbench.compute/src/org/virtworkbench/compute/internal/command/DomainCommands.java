package org.virtworkbench.compute.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.compute.DefineDomain;
import org.virtworkbench.compute.DestroyDomain;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.DomainXml;
import org.virtworkbench.compute.RebootDomain;
import org.virtworkbench.compute.RenameDomain;
import org.virtworkbench.compute.ResetDomain;
import org.virtworkbench.compute.ResumeDomain;
import org.virtworkbench.compute.SetAutostart;
import org.virtworkbench.compute.StartDomain;
import org.virtworkbench.compute.SuspendDomain;
import org.virtworkbench.compute.UndefineDomain;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.libvirt.LibvirtDomains.Undefine;
import org.virtworkbench.libvirt.LibvirtDomains.Way;

/** {@code domain}: virsh's verbs with virsh's options. Each makes the operation that the window makes too. */
@Component(property = CommandScope.SCOPE_PROPERTY + "=domain")
public final class DomainCommands implements CommandScope {

	@Override
	public String scope() {
		return "domain"; //$NON-NLS-1$
	}

	@Override
	public String summary() {
		return Messages.Summary;
	}

	@Override
	public List<Verb> verbs() {
		return List.of(ListDomains.verb(), ShowDomain.verb(),
				of("start", Messages.Start).option(Option.flag("paused", Messages.PausedOption)) //$NON-NLS-1$ //$NON-NLS-2$
						.does(call -> each(call, domain -> new StartDomain(domain, call.has("paused")))), //$NON-NLS-1$
				ShutDownDomains.verb(),
				of("destroy", Messages.Destroy).option(Option.flag("graceful", Messages.GracefulOption)) //$NON-NLS-1$ //$NON-NLS-2$
						.does(call -> each(call, domain -> new DestroyDomain(domain, call.has("graceful")))), //$NON-NLS-1$
				of("reboot", Messages.Reboot).option(Option.value("mode", "MODE", null, Messages.RebootModeOption)).does(DomainCommands::reboot), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				of("reset", Messages.Reset).does(call -> each(call, ResetDomain::new)), //$NON-NLS-1$
				of("suspend", Messages.Suspend).does(call -> each(call, SuspendDomain::new)), //$NON-NLS-1$
				of("resume", Messages.Resume).does(call -> each(call, ResumeDomain::new)), //$NON-NLS-1$
				of("autostart", Messages.Autostart).option(Option.flag("disable", Messages.DisableOption)) //$NON-NLS-1$ //$NON-NLS-2$
						.does(call -> each(call, domain -> new SetAutostart(domain, !call.has("disable")))), //$NON-NLS-1$
				Named.one(Verb.named("rename", Messages.Rename)).operand(Operand.one("NEW-NAME", null, Messages.NewNameOperand)) //$NON-NLS-1$ //$NON-NLS-2$
						.does(DomainCommands::rename),
				Named.one(Verb.named("dumpxml", Messages.Dumpxml)).option(Option.flag("inactive", Messages.InactiveDefinitionOption)) //$NON-NLS-1$ //$NON-NLS-2$
						.option(Option.flag("security-info", Messages.SecurityInfoOption)).does(DomainCommands::dumpxml), //$NON-NLS-1$
				Verb.named("define", Messages.Define).operand(Operand.one("FILE", "file", Messages.FileOperand)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.option(Option.flag("validate", Messages.ValidateOption)).does(DomainCommands::define), //$NON-NLS-1$
				of("undefine", Messages.Undefine).option(Option.flag("nvram", Messages.NvramOption)) //$NON-NLS-1$ //$NON-NLS-2$
						.option(Option.flag("keep-nvram", Messages.KeepNvramOption)) //$NON-NLS-1$
						.option(Option.flag("managed-save", Messages.ManagedSaveOption)) //$NON-NLS-1$
						.option(Option.flag("snapshots-metadata", Messages.SnapshotsMetadataOption)) //$NON-NLS-1$
						.option(Option.flag("checkpoints-metadata", Messages.CheckpointsMetadataOption)).does(DomainCommands::undefine)); //$NON-NLS-1$
	}

	private static Verb.Builder of(String verb, String summary) {
		return Named.many(Verb.named(verb, summary));
	}

	/** Does the operation to every named domain. */
	static void each(Invocation call, Function<DomainRef, Operation<?>> operation) throws CoreException {
		Connection connection = call.connectionForChange();
		call.forEach(call.operands(Named.OPERAND), name -> call.perform(operation.apply(Named.find(call, connection, name))));
	}

	private static void reboot(Invocation call) throws CoreException {
		Set<Way> ways = ways(call);
		each(call, domain -> new RebootDomain(domain, ways));
	}

	/** The ways of {@code --mode acpi,agent}; empty without it. */
	static Set<Way> ways(Invocation call) throws CoreException {
		Set<Way> ways = EnumSet.noneOf(Way.class);
		if (call.value("mode").isEmpty()) //$NON-NLS-1$
			return ways;
		List<String> words = List.of(Way.values()).stream().map(way -> way.name().toLowerCase(Locale.ROOT)).toList();
		for (String word : call.value("mode").get().split(",", -1)) { //$NON-NLS-1$ //$NON-NLS-2$
			if (!words.contains(word))
				throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.UnknownMode, word, String.join(", ", words))); //$NON-NLS-1$
			ways.add(Way.valueOf(word.toUpperCase(Locale.ROOT)));
		}
		return ways;
	}

	private static void rename(Invocation call) throws CoreException {
		Connection connection = call.connectionForChange();
		call.perform(new RenameDomain(Named.find(call, connection, call.operand(Named.OPERAND)), call.operand("NEW-NAME"))); //$NON-NLS-1$
	}

	private static void dumpxml(Invocation call) throws CoreException {
		Connection connection = call.connection();
		DomainRef domain = Named.find(call, connection, call.operand(Named.OPERAND));
		call.out().text("xml", domain.libvirt().xml(domain.uuid(), call.has("inactive"), call.has("security-info"), call.monitor())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void define(Invocation call) throws CoreException {
		String file = call.operand("FILE"); //$NON-NLS-1$
		DomainXml xml = file.equals("-") ? DomainXml.read(call.in()) : DomainXml.read(path(file)); //$NON-NLS-1$
		call.perform(new DefineDomain(call.connectionForChange(), xml, call.has("validate"))); //$NON-NLS-1$
	}

	private static Path path(String file) throws CoreException {
		try {
			return Path.of(file);
		} catch (InvalidPathException e) {
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.BadPath, file), e);
		}
	}

	private static void undefine(Invocation call) throws CoreException {
		if (call.has("nvram") && call.has("keep-nvram")) //$NON-NLS-1$ //$NON-NLS-2$
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.Exclusive, "--nvram, --keep-nvram")); //$NON-NLS-1$
		Set<Undefine> with = EnumSet.noneOf(Undefine.class);
		for (Undefine each : Undefine.values())
			if (call.has(each.name().toLowerCase(Locale.ROOT).replace('_', '-')))
				with.add(each);
		each(call, domain -> new UndefineDomain(domain, with));
	}
}
