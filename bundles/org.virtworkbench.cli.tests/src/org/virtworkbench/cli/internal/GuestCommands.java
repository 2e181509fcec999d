package org.virtworkbench.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.Target;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Output.Cell;
import org.virtworkbench.core.command.Output.Column;
import org.virtworkbench.core.command.Output.Field;
import org.virtworkbench.core.command.Output.Size;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;

/** A scope that a third party could have written: guests in memory. */
final class GuestCommands implements CommandScope {

	/** name -> state, in libvirt's words */
	final Map<String, String> guests = new TreeMap<>(Map.of("web1", "running", "db", "shut off"));

	@Override
	public String scope() {
		return "guest";
	}

	@Override
	public String summary() {
		return "guests in memory";
	}

	@Override
	public List<Verb> verbs() {
		return List.of(Verb.named("list", "Lists guests.").option(Option.flag("all", "also those that are off")).does(this::list),
				Verb.named("info", "Says what a guest is.").operand(Operand.one("NAME", "guest", "a guest")).does(this::info),
				Verb.named("start", "Starts guests.").operand(Operand.many("NAME", "guest", "a guest"))
						.option(Option.flag("paused", "before its first instruction").letter('p')).does(this::start),
				Verb.named("stop", "Stops a guest.").operand(Operand.one("NAME", "guest", "a guest"))
						.option(Option.value("mode", "MODE", "mode", "how")).option(Option.value("wait", "S", null, "until it is off").optionalValue())
						.does(this::stop),
				Verb.named("delete", "Deletes a guest.").operand(Operand.one("NAME", "guest", "a guest")).does(this::delete),
				Verb.named("dump", "Prints a guest.").operand(Operand.one("NAME", "guest", "a guest"))
						.does(call -> call.out().text("xml", "<guest name='" + name(call) + "'/>\n")),
				Verb.named("define", "Makes a guest.").operand(Operand.one("FILE", "file", "its XML")).does(call -> call.out().text("read", read(call))),
				Verb.named("snapshot create", "Keeps a guest's state.").operand(Operand.one("NAME", "guest", "a guest"))
						.option(Option.value("tag", "WORD", null, "a word to find it by").letter('t').many())
						.does(call -> call.out().text("snapshot", name(call) + ' ' + call.values("tag") + '\n')),
				Verb.named("snapshot list", "Lists the states that are kept.").operand(Operand.one("NAME", "guest", "a guest"))
						.option(Option.value("sort", "BY", null, "in which order").letter('s').optionalValue().oneOf("name", "time"))
						.does(call -> call.out().text("snapshots", "none of " + name(call) + " by " + call.value("sort").orElse("itself") + '\n')),
				Verb.named("edit", "Loses a race.").does(call -> {
					throw Failure.of(Failure.Kind.CONFLICT, "Somebody else changed db meanwhile; nothing was overwritten.");
				}), Verb.named("break", "Has a defect.").does(call -> {
					call.out().text("never", "half a result\n");
					throw new IllegalStateException("defect");
				}));
	}

	private static String read(Invocation call) {
		try {
			return new String(call.in().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private void list(Invocation call) throws CoreException {
		call.connection();
		List<Column> columns = List.of(new Column("name", "Name", false), new Column("state", "State", false), new Column("memory", "Memory", true));
		List<List<Cell>> rows = new ArrayList<>();
		guests.forEach((name, state) -> {
			if (call.has("all") || state.equals("running"))
				rows.add(List.of(Cell.of(name), Cell.of(state),
						state.equals("running") ? new Cell("2 GiB", new Size(2097152, "KiB")) : new Cell("-", null)));
		});
		call.out().table(columns, rows);
	}

	private void info(Invocation call) throws CoreException {
		String name = existing(call.connection(), name(call));
		call.out().object(List.of(new Field("name", "Name", Cell.of(name)), new Field("state", "State", Cell.of(guests.get(name))),
				new Field("memory", "Memory", new Cell("2 GiB", new Size(2097152, "KiB"))), new Field("reason", "Why", Cell.of(null))));
	}

	private void start(Invocation call) throws CoreException {
		Connection connection = call.connectionForChange();
		call.forEach(call.operands("NAME"), name -> call.perform(new Change(connection, name, "running", "start", call.has("paused") ? List.of("--paused") : List.of())));
	}

	private void stop(Invocation call) throws CoreException {
		Connection connection = call.connectionForChange();
		List<String> options = new ArrayList<>();
		call.value("mode").ifPresent(m -> options.addAll(List.of("--mode", m)));
		if (call.has("wait"))
			options.add("--wait" + call.value("wait").map(s -> "=" + s).orElse(""));
		call.perform(new Change(connection, name(call), "shut off", "stop", options));
	}

	private void delete(Invocation call) throws CoreException {
		Connection connection = call.connectionForChange();
		String name = existing(connection, name(call));
		call.confirm("Deleting " + name + " loses its disk.", name);
		call.perform(new Change(connection, name, null, "delete", List.of()));
	}

	private static String name(Invocation call) {
		return call.operand("NAME");
	}

	private String existing(Connection connection, String name) throws CoreException {
		if (!guests.containsKey(name))
			throw Failure.failed("There is no guest " + name + " on " + connection.name() + '.');
		return name;
	}

	private final class Change implements Operation<Void> {
		private final Connection connection;
		private final String name;
		private final String state;
		private final String verb;
		private final List<String> options;

		Change(Connection connection, String name, String state, String verb, List<String> options) {
			this.connection = connection;
			this.name = name;
			this.state = state;
			this.verb = verb;
			this.options = options;
		}

		@Override
		public String label() {
			return Character.toUpperCase(verb.charAt(0)) + verb.substring(1) + ' ' + name;
		}

		@Override
		public Target target() {
			return new Target(connection, "guests", name, name);
		}

		@Override
		public Plan plan(IProgressMonitor monitor) throws CoreException {
			existing(connection, name);
			if (state != null && state.equals(guests.get(name)))
				throw Failure.failed("Cannot " + verb + ' ' + name + ": it is " + state + '.');
			// nothing else deletes a guest in memory
			if (state == null)
				return new Plan(List.of(), "", List.of(), List.of(name));
			List<String> command = new ArrayList<>(List.of("guestctl", "-c", connection.uri().toString(), verb));
			command.addAll(options);
			if (name.startsWith("-"))
				command.add("--");
			command.add(name);
			Plan plan = Plan.of(command);
			return options.contains("--wait") ? plan.warning(name + " may take a while.") : plan;
		}

		@Override
		public Void run(IProgressMonitor monitor) throws CoreException {
			plan(monitor);
			if (state == null)
				guests.remove(name);
			else
				guests.put(name, state);
			return null;
		}
	}
}
