package org.virtworkbench.compute.internal.command;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DetachedDomains;
import org.virtworkbench.compute.DomainColumn;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Output.Cell;
import org.virtworkbench.core.command.Output.Column;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtSession;

/** {@code domain list}: as virsh list, active domains unless told otherwise; with all that is known of them under --json. */
final class ListDomains {

	private static final List<DomainColumn> FOR_PEOPLE = List.of(DomainColumn.ID, DomainColumn.NAME, DomainColumn.STATE, DomainColumn.REASON,
			DomainColumn.VCPU, DomainColumn.MEMORY);
	/** In the order of the documents that scripts know. */
	private static final List<DomainColumn> FOR_SCRIPTS = List.of(DomainColumn.NAME, DomainColumn.UUID, DomainColumn.ID, DomainColumn.STATE,
			DomainColumn.REASON, DomainColumn.VCPU, DomainColumn.MEMORY, DomainColumn.MAX_MEMORY, DomainColumn.PERSISTENT, DomainColumn.AUTOSTART);

	/** virsh's filters of the state; "other" is what the first three are not. */
	private static final Map<String, Predicate<Domain>> STATES = Map.of("state-running", domain -> domain.getState() == State.RUNNING, //$NON-NLS-1$
			"state-paused", domain -> domain.getState() == State.PAUSED, "state-shutoff", domain -> domain.getState() == State.SHUTOFF, //$NON-NLS-1$ //$NON-NLS-2$
			"state-other", domain -> !List.of(State.RUNNING, State.PAUSED, State.SHUTOFF).contains(domain.getState())); //$NON-NLS-1$

	private ListDomains() {
	}

	static Verb verb() {
		return Verb.named("list", Messages.List).option(Option.flag("all", Messages.AllOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.flag("inactive", Messages.InactiveOption)) //$NON-NLS-1$
				.option(Option.flag("state-running", NLS.bind(Messages.StateOption, State.RUNNING.getLiteral()))) //$NON-NLS-1$
				.option(Option.flag("state-paused", NLS.bind(Messages.StateOption, State.PAUSED.getLiteral()))) //$NON-NLS-1$
				.option(Option.flag("state-shutoff", NLS.bind(Messages.StateOption, State.SHUTOFF.getLiteral()))) //$NON-NLS-1$
				.option(Option.flag("state-other", Messages.StateOtherOption)) //$NON-NLS-1$
				.option(Option.flag("persistent", Messages.PersistentOption)).option(Option.flag("transient", Messages.TransientOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.flag("autostart", Messages.AutostartOption)).option(Option.flag("no-autostart", Messages.NoAutostartOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.flag("name", Messages.NameOption)).option(Option.flag("uuid", Messages.UuidOption)).does(ListDomains::run); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void run(Invocation call) throws CoreException {
		if (call.has("name") && call.has("uuid")) //$NON-NLS-1$ //$NON-NLS-2$
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.Exclusive, "--name, --uuid")); //$NON-NLS-1$
		LibvirtDomains libvirt = call.connection().require(LibvirtSession.class).domains();
		List<Domain> domains = DetachedDomains.of(libvirt.list(call.monitor())).stream().filter(filter(call)).toList();
		if (call.has("name")) //$NON-NLS-1$
			words(call, domains, Domain::getName);
		else if (call.has("uuid")) //$NON-NLS-1$
			words(call, domains, Domain::getKey);
		else
			table(call, domains, libvirt);
	}

	private static Predicate<Domain> filter(Invocation call) {
		List<Predicate<Domain>> states = STATES.entrySet().stream().filter(state -> call.has(state.getKey())).map(Map.Entry::getValue).toList();
		Predicate<Domain> filter = domain -> states.isEmpty() || states.stream().anyMatch(state -> state.test(domain));
		if (!call.has("all")) { // as virsh decides it: active ones, unless inactive or shut off ones are asked for //$NON-NLS-1$
			boolean inactive = call.has("inactive") || call.has("state-shutoff"); //$NON-NLS-1$ //$NON-NLS-2$
			filter = filter.and(domain -> domain.getId() < 0 == inactive);
		}
		filter = filter.and(either(call, "persistent", "transient", Domain::isPersistent)); //$NON-NLS-1$ //$NON-NLS-2$
		return filter.and(either(call, "autostart", "no-autostart", Domain::isAutostart)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Both or none of two opposite options let everything pass. */
	private static Predicate<Domain> either(Invocation call, String yes, String no, Predicate<Domain> is) {
		return call.has(yes) == call.has(no) ? domain -> true : call.has(yes) ? is : is.negate();
	}

	private static void words(Invocation call, List<Domain> domains, Function<Domain, String> word) {
		call.out().document(domains.stream().map(domain -> word.apply(domain) + '\n').collect(Collectors.joining()),
				domains.stream().map(word).toList());
	}

	private static void table(Invocation call, List<Domain> domains, LibvirtDomains libvirt) throws CoreException {
		DetachedDomains.complete(domains, libvirt, call.monitor());
		List<DomainColumn> columns = call.json() ? FOR_SCRIPTS : FOR_PEOPLE;
		call.out().table(columns.stream().map(column -> new Column(column.key(), column.title(), column.right())).toList(),
				domains.stream().map(domain -> columns.stream().map(column -> cell(column, domain)).toList()).toList());
	}

	static Cell cell(DomainColumn column, Domain domain) {
		String text = column.text(domain);
		return new Cell(text.isEmpty() ? "-" : text, column.json(domain)); //$NON-NLS-1$
	}
}
