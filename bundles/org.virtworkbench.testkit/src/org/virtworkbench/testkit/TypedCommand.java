package org.virtworkbench.testkit;

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
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.core.text.ShellWords;

/**
 * Runs a verb of a {@link CommandScope} as the command line does, without its parts that are no concern of a scope: what it gives is kept instead of
 * printed, and a person or a script answers.
 *
 * <pre>
 * TypedCommand list = TypedCommand.of(new SwitchCommands(), connection, "list", "--json").run();
 * assertEquals(List.of("Name|Ports", "br0|3"), list.lines);
 * </pre>
 */
public final class TypedCommand implements Invocation, Output {

	private final Connection connection;
	private final Verb verb;
	private final List<String> operands = new ArrayList<>();
	private final Map<String, List<String>> options = new HashMap<>();
	private final List<String> globals = new ArrayList<>();
	private String answer;
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
	/** What went to stderr. */
	public final List<String> notes = new ArrayList<>();
	/** What was asked: "Deleting it loses the data. [disk.qcow2]". */
	public final List<String> asked = new ArrayList<>();

	private TypedCommand(Connection connection, Verb verb) {
		this.connection = connection;
		this.verb = verb;
	}

	/**
	 * Not yet run; it may be less than the verb needs, as where the shell completes.
	 *
	 * @param connection null for verbs that need no host
	 * @param words      a verb of one or two words, then options and operands; an operand may begin with a dash after {@code --}
	 */
	public static TypedCommand of(CommandScope scope, Connection connection, String... words) {
		List<String> left = new ArrayList<>(List.of(words));
		String first = left.remove(0);
		Verb verb = scope.verbs().stream().filter(each -> each.name().equals(first) || !left.isEmpty() && each.name().equals(first + ' ' + left.get(0)))
				.findFirst().orElseThrow(() -> new AssertionError("no verb " + first));
		if (!verb.name().equals(first))
			left.remove(0);
		TypedCommand command = new TypedCommand(connection, verb);
		while (!left.isEmpty()) {
			String word = left.remove(0);
			if (word.equals("--")) {
				command.operands.addAll(left);
				left.clear();
			} else if (List.of("--json", "--dry-run", "--yes").contains(word))
				command.globals.add(word);
			else if (word.startsWith("-") && word.length() > 1)
				command.option(word, left);
			else
				command.operands.add(word);
		}
		List<Operand> known = verb.operands();
		if (command.operands.size() > known.size() && (known.isEmpty() || !known.get(known.size() - 1).repeated()))
			throw new AssertionError(verb.name() + ": too many words in " + command.operands);
		return command;
	}

	private void option(String word, List<String> left) {
		String[] parts = word.split("=", 2);
		Option option = verb.options().stream().filter(each -> parts[0].equals("--" + each.name()) || parts[0].equals("-" + each.letter())).findFirst()
				.orElseThrow(() -> new AssertionError(verb.name() + " has no option " + word));
		List<String> values = options.computeIfAbsent(option.name(), name -> new ArrayList<>());
		if (parts.length > 1)
			values.add(parts[1]);
		else if (option.value() != null && (!option.optional() || !left.isEmpty() && option.choices().contains(left.get(0))))
			values.add(left.remove(0));
	}

	/** What the person types when asked; null, as without this call: nobody is there. */
	public TypedCommand answering(String typed) {
		answer = typed;
		return this;
	}

	/** @param input what stands on stdin */
	public TypedCommand with(String input) {
		return with(input.getBytes(StandardCharsets.UTF_8));
	}

	public TypedCommand with(byte[] input) {
		standardInput = input;
		return this;
	}

	public TypedCommand under(IProgressMonitor progress) {
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
		int index = verb.operands().stream().map(Operand::name).toList().indexOf(name);
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
		if (verb.options().stream().noneMatch(each -> each.name().equals(option)))
			throw new AssertionError(verb.name() + " has no option --" + option);
		return options.getOrDefault(option, List.of());
	}

	@Override
	public Connection connection() {
		if (connection == null)
			throw new AssertionError(verb.name() + " needs no host");
		return connection;
	}

	@Override
	public Connection connectionForChange() {
		return connection();
	}

	@Override
	public IProgressMonitor monitor() {
		return monitor;
	}

	@Override
	public boolean json() {
		return globals.contains("--json");
	}

	@Override
	public boolean readOnly() {
		return connection != null && connection.readOnly();
	}

	@Override
	public boolean dryRun() {
		return globals.contains("--dry-run");
	}

	@Override
	public boolean yes() {
		return globals.contains("--yes");
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
		if (dryRun()) {
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
	public void confirm(String consequence, String name) throws CoreException {
		if (yes() || dryRun())
			return;
		asked.add(consequence + " [" + name + ']');
		if (answer == null)
			throw Failure.of(Failure.Kind.USAGE, "nobody is there");
		if (!answer.equals(name))
			throw Failure.failed("not confirmed");
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
