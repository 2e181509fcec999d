package org.virtworkbench.cli.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.cli.internal.Arguments.Parsed;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Output;
import org.virtworkbench.core.text.ShellWords;

/** One call of one verb on one host. */
final class Call implements Invocation {

	private final Parsed parsed;
	private final CommandLine line;
	private final IProgressMonitor monitor;
	/** The host of {@code --all-hosts}; null: the one that is meant. */
	private final OpenConnections.Choice host;

	private final Document document = new Document();
	private final List<Object> changes = new ArrayList<>();
	/** On standard error. */
	private final Set<String> said = new HashSet<>();
	private final List<String> changesForPeople = new ArrayList<>();
	private boolean many;

	Call(CommandLine line, Parsed parsed, OpenConnections.Choice host, IProgressMonitor monitor) {
		this.line = line;
		this.parsed = parsed;
		this.host = host;
		this.monitor = monitor;
	}

	Globals globals() {
		return parsed.globals();
	}

	@Override
	public List<String> operands(String name) {
		return parsed.operands().getOrDefault(name, List.of());
	}

	@Override
	public boolean has(String option) {
		return parsed.options().containsKey(option);
	}

	@Override
	public Optional<String> value(String option) {
		List<String> values = values(option);
		return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
	}

	@Override
	public List<String> values(String option) {
		return parsed.options().getOrDefault(option, List.of());
	}

	@Override
	public Connection connection() throws CoreException {
		return line.connections().open(choice(), monitor, this::note);
	}

	@Override
	public Optional<Connection> namedConnection() throws CoreException {
		return parsed.globals().connect() == null ? Optional.empty() : Optional.of(connection());
	}

	@Override
	public Connection connectionForChange() throws CoreException {
		if (parsed.globals().allHosts())
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.AllHostsReadOnly, parsed.scope() + ' ' + parsed.verb().name()));
		OpenConnections.Choice choice = choice();
		if (choice.ephemeral())
			throw Failure.of(Failure.Kind.NO_CONNECTION, NLS.bind(Messages.EphemeralChange, choice.uri()));
		if (choice.readOnly())
			throw Failure.failed(NLS.bind(Messages.ReadOnlyChange, choice.name() == null ? choice.uri() : choice.name()));
		return line.connections().open(choice, monitor, this::note);
	}

	private OpenConnections.Choice choice() throws CoreException {
		return host != null ? host : line.connections().choose(parsed.globals());
	}

	@Override
	public IProgressMonitor monitor() {
		return monitor;
	}

	@Override
	public boolean json() {
		return parsed.globals().json();
	}

	@Override
	public boolean dryRun() {
		return parsed.globals().dryRun();
	}

	@Override
	public boolean readOnly() {
		return parsed.globals().readOnly();
	}

	@Override
	public boolean yes() {
		return parsed.globals().yes();
	}

	@Override
	public InputStream in() {
		return line.terminal().in();
	}

	@Override
	public Output out() {
		return document;
	}

	@Override
	public void note(String sentence) {
		said.add(sentence);
		line.say(sentence);
	}

	@Override
	public <R> R perform(Operation<R> operation) throws CoreException {
		Plan plan = operation.plan(monitor);
		List<List<String>> commands = plan.commands().isEmpty() ? List.of(ownCommand()) : plan.commands();
		// who was asked a question has read them there
		plan.warnings().stream().filter(sentence -> !said.contains(sentence)).forEach(this::note);
		if (dryRun()) {
			commands.forEach(c -> changesForPeople.add(ShellWords.join(c)));
			changes.add(change(operation.label(), commands, "planned")); //$NON-NLS-1$
			return null;
		}
		R result = line.services().operations().get().run(operation, monitor);
		changesForPeople.add(NLS.bind(Messages.Done, Printable.word(operation.label())));
		changes.add(change(operation.label(), commands, "done")); //$NON-NLS-1$
		return result;
	}

	private static Map<String, Object> change(String label, List<List<String>> commands, String outcome) {
		Map<String, Object> change = new LinkedHashMap<>();
		change.put("label", label); //$NON-NLS-1$
		change.put("commands", commands); //$NON-NLS-1$
		change.put("outcome", outcome); //$NON-NLS-1$
		return change;
	}

	/** What was typed, without --dry-run: for a change that no other tool can make. */
	private List<String> ownCommand() {
		List<String> command = new ArrayList<>(List.of(CommandLine.PROGRAM));
		boolean optionsEnded = false;
		for (String word : parsed.argv()) {
			optionsEnded |= word.equals("--"); //$NON-NLS-1$
			if (optionsEnded || !word.equals("--dry-run")) //$NON-NLS-1$
				command.add(word);
		}
		return command;
	}

	@Override
	public void forEach(List<String> names, EachName action) throws CoreException {
		many = names.size() > 1;
		CoreException first = null;
		for (String name : names)
			try {
				if (monitor.isCanceled())
					throw new OperationCanceledException();
				action.run(name);
			} catch (CoreException e) {
				if (!many)
					throw e;
				line.report(e, parsed.globals());
				if (first == null)
					first = e;
			}
		if (first == null)
			return;
		// stdout stays empty, so say here what was done all the same
		if (!dryRun())
			changesForPeople.forEach(this::note);
		throw new Reported(first);
	}

	@Override
	public void endWith(Failure.Kind kind) {
		document.setEnding(kind);
	}

	@Override
	public void confirm(String consequence, String name) throws CoreException {
		if (yes() || dryRun())
			return;
		if (!line.asker().isPresent())
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.ConfirmImpossible, consequence));
		String answer = line.asker().get().line(NLS.bind(Messages.ConfirmByName, Printable.sentence(consequence), Printable.word(name)));
		if (answer == null || !answer.equals(name))
			throw Failure.failed(Messages.NotConfirmed);
	}

	/** What the verb gave: its document; else the changes that it made. */
	Document result() {
		if (changes.isEmpty())
			return document;
		StringBuilder text = new StringBuilder();
		changesForPeople.forEach(c -> text.append(c).append('\n'));
		Document result = new Document();
		if (document.isEmpty())
			result.document(text.toString(), many ? changes : changes.get(0));
		else
			result.document(text + document.text(line.terminal()), document.json());
		result.setEnding(document.ending());
		return result;
	}

	/** A failure whose sentences are on stderr already. */
	static final class Reported extends CoreException {
		private static final long serialVersionUID = 1L;

		Reported(CoreException first) {
			super(first.getStatus());
		}
	}
}
