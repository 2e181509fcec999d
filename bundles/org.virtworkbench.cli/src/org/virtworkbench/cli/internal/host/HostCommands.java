package org.virtworkbench.cli.internal.host;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Output.Cell;
import org.virtworkbench.core.command.Output.Column;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.core.live.HostReader;

/** {@code host}: the connections that the user keeps. */
@Component(property = CommandScope.SCOPE_PROPERTY + "=host")
public final class HostCommands implements CommandScope {

	private final Supplier<SavedConnections> saved;
	private final Supplier<List<HostReader>> readers;

	/** Service objects: listing connections activates no reader. */
	@Activate
	public HostCommands(@Reference ComponentServiceObjects<SavedConnections> saved,
			@Reference List<ComponentServiceObjects<HostReader>> readers) {
		this(saved::getService, () -> readers.stream().map(ComponentServiceObjects::getService).toList());
	}

	/** @param readers asked for when a host is to be read */
	public HostCommands(Supplier<SavedConnections> saved, Supplier<List<HostReader>> readers) {
		this.saved = saved;
		this.readers = readers;
	}

	@Override
	public String scope() {
		return "host"; //$NON-NLS-1$
	}

	@Override
	public String summary() {
		return Messages.Summary;
	}

	@Override
	public List<Verb> verbs() {
		return List.of(Verb.named("list", Messages.ListSummary).hostless().does(this::list), //$NON-NLS-1$
				Verb.named("add", Messages.AddSummary).hostless().operand(Operand.one("NAME", null, Messages.NewNameOperand)) //$NON-NLS-1$ //$NON-NLS-2$
						.operand(Operand.one("URI", "uri", Messages.UriOperand)).option(Option.flag("autoconnect", Messages.AutoconnectOption)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.does(this::add),
				Verb.named("remove", Messages.RemoveSummary).hostless().operand(Operand.many("NAME", "host", Messages.NameOperand)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.does(this::remove),
				Verb.named("info", Messages.InfoSummary).does(call -> HostInfo.print(call, readers.get()))); //$NON-NLS-1$
	}

	private void list(Invocation call) throws CoreException {
		List<SavedConnection> connections = new ArrayList<>(saved.get().list());
		connections.sort(Comparator.comparing(SavedConnection::name));
		List<Column> columns = List.of(new Column("name", Messages.Name, false), new Column("uri", Messages.Uri, false), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("readOnly", Messages.ReadOnly, false), new Column("autoConnect", Messages.AutoConnect, false)); //$NON-NLS-1$ //$NON-NLS-2$
		call.out().table(columns, connections.stream().map(c -> List.of(Cell.of(c.name()), Cell.of(c.uri().toString()), flag(c.readOnly()), flag(c.autoConnect()))).toList());
	}

	static Cell flag(boolean value) {
		return new Cell(value ? Messages.Yes : Messages.No, value);
	}

	private void add(Invocation call) throws CoreException {
		URI uri;
		try {
			uri = new URI(call.operand("URI")); //$NON-NLS-1$
		} catch (URISyntaxException e) {
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.BadUri, call.operand("URI"), e.getReason()), e); //$NON-NLS-1$
		}
		if (uri.getScheme() == null)
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.BadUri, call.operand("URI"), Messages.NoScheme)); //$NON-NLS-1$
		call.perform(new AddConnection(saved.get(), new SavedConnection(call.operand("NAME"), uri, call.readOnly(), call.has("autoconnect")))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void remove(Invocation call) throws CoreException {
		call.forEach(call.operands("NAME"), name -> call.perform(new RemoveConnection(saved.get(), name))); //$NON-NLS-1$
	}
}
