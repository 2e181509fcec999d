package org.virtworkbench.compute.internal.command;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Output;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.text.ShellWords;

/** Runs a verb as the command line does, without its parts that are no concern of a scope: what it gives is kept instead of printed. */
public final class TypedCommand implements Invocation, Output {

	private final Connection connection;
	private final Verb verb;
	private final List<String> operands = new ArrayList<>();
	private final Map<String, List<String>> options = new HashMap<>();
	private boolean json;
	private boolean dryRun;
	private byte[] standardInput = {};
	private IProgressMonitor monitor = new NullProgressMonitor();

	/** What was asked to be printed: lines for people. */
	public final List<String> lines = new ArrayList<>();
	/** The document for scripts. */
	public Object document;
	/** The bytes that go to stdout, where they are not those of the lines. */
	public byte[] bytes;
	/** The failure with which it ends although it has a result; null for none. */
	public Failure.Kind ending;
	public final List<String> notes = new ArrayList<>();

	private TypedCommand(Connection connection, Verb verb) {
		this.connection = connection;
		this.verb = verb;
	}

	/** @param words verb, options as {@code --mode=acpi}, operands; an operand may begin with a dash after {@code --} */
	public static TypedCommand of(CommandScope scope, Connection connection, String... words) {
		Verb verb = scope.verbs().stream().filter(each -> each.name().equals(words[0])).findFirst().orElseThrow();
		TypedCommand command = new TypedCommand(connection, verb);
		boolean plain = false;
		for (String word : List.of(words).subList(1, words.length))
			if (!plain && word.equals("--"))
				plain = true;
			else if (!plain && word.equals("--json"))
				command.json = true;
			else if (!plain && word.equals("--dry-run"))
				command.dryRun = true;
			else if (!plain && word.startsWith("--"))
				command.option(word.substring(2));
			else
				command.operands.add(word);
		return command;
	}

	private void option(String word) {
		String name = word.split("=", 2)[0];
		if (verb.options().stream().noneMatch(option -> option.name().equals(name)))
			throw new AssertionError(verb.name() + " has no option --" + name);
		List<String> values = options.computeIfAbsent(name, given -> new ArrayList<>());
		if (word.contains("="))
			values.add(word.split("=", 2)[1]);
	}

	public TypedCommand with(String input) {
		return with(input.getBytes(StandardCharsets.UTF_8));
	}

	public TypedCommand with(byte[] input) {
		standardInput = input;
		return this;
	}

	TypedCommand under(IProgressMonitor progress) {
		monitor = progress;
		return this;
	}

	public TypedCommand run() throws CoreException {
		verb.action().run(this);
		return this;
	}

	@Override
	public List<String> operands(String name) {
		if (verb.operands().stream().noneMatch(operand -> operand.name().equals(name)))
			throw new AssertionError(verb.name() + " has no operand " + name);
		int index = verb.operands().stream().map(Verb.Operand::name).toList().indexOf(name);
		boolean repeated = verb.operands().get(index).repeated();
		return operands.size() <= index ? List.of() : operands.subList(index, repeated ? operands.size() : index + 1);
	}

	@Override
	public boolean has(String option) {
		return options.containsKey(option);
	}

	@Override
	public Optional<String> value(String option) {
		return values(option).stream().reduce((first, last) -> last);
	}

	@Override
	public List<String> values(String option) {
		return options.getOrDefault(option, List.of());
	}

	@Override
	public Connection connection() {
		return connection;
	}

	@Override
	public Connection connectionForChange() {
		return connection;
	}

	@Override
	public IProgressMonitor monitor() {
		return monitor;
	}

	@Override
	public boolean json() {
		return json;
	}

	@Override
	public boolean readOnly() {
		return connection.readOnly();
	}

	@Override
	public boolean dryRun() {
		return dryRun;
	}

	@Override
	public boolean yes() {
		return false;
	}

	@Override
	public InputStream in() {
		return new ByteArrayInputStream(standardInput);
	}

	@Override
	public Output out() {
		return this;
	}

	@Override
	public void note(String sentence) {
		notes.add(sentence);
	}

	@Override
	public <R> R perform(Operation<R> operation) throws CoreException {
		List<List<String>> commands = operation.plan(monitor).commands();
		if (dryRun) {
			commands.forEach(argv -> lines.add(ShellWords.join(argv)));
			return null;
		}
		R result = operation.run(monitor);
		lines.add(operation.label());
		return result;
	}

	@Override
	public void forEach(List<String> names, EachName action) throws CoreException {
		CoreException first = null;
		for (String name : names)
			try {
				action.run(name);
			} catch (CoreException e) {
				notes.add(e.getStatus().getMessage());
				first = first == null ? e : first;
			}
		if (first != null)
			throw first;
	}

	@Override
	public void endWith(Failure.Kind kind) {
		ending = kind;
	}

	@Override
	public void confirm(String consequence, String name) {
		throw new AssertionError("virsh's verbs never ask: " + consequence);
	}

	@Override
	public void table(List<Column> columns, List<List<Cell>> rows) {
		lines.add(String.join("|", columns.stream().map(Column::title).toList()));
		rows.forEach(row -> lines.add(String.join("|", row.stream().map(Cell::text).toList())));
		document = rows.stream().map(row -> {
			Map<String, Object> object = new LinkedHashMap<>();
			IntStream.range(0, columns.size()).forEach(i -> object.put(columns.get(i).key(), row.get(i).json()));
			return object;
		}).toList();
	}

	@Override
	public void object(List<Field> fields) {
		Map<String, Object> object = new LinkedHashMap<>();
		fields.forEach(field -> object.put(field.key(), field.cell().json()));
		fields.forEach(field -> lines.add(field.title() + ": " + field.cell().text()));
		document = object;
	}

	@Override
	public void text(String key, String text) {
		lines.add(text);
		document = Map.of(key, text);
	}

	@Override
	public void bytes(String key, byte[] content, String text) {
		bytes = content;
		text(key, text);
	}

	@Override
	public void document(String text, Object value) {
		text.lines().forEach(lines::add);
		document = value;
	}
}
