package org.virtworkbench.image.internal.command;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

/** One call of a verb whose arguments were read: what it gives is kept instead of printed, and a person or a script answers. */
final class Typed implements Invocation, Output {

	private final Verb verb;
	private final Map<String, List<String>> operands = new LinkedHashMap<>();
	private final Map<String, List<String>> options = new LinkedHashMap<>();
	private final List<String> globals = new ArrayList<>();
	/** What the person types when asked; null: nobody is there. */
	private final String answer;

	final List<String> notes = new ArrayList<>();
	final List<String> asked = new ArrayList<>();
	/** What is printed for people, tables with | between their cells. */
	final List<String> lines = new ArrayList<>();
	/** What is printed for scripts. */
	Object document;
	Failure.Kind ending;

	private Typed(Verb verb, String answer) {
		this.verb = verb;
		this.answer = answer;
	}

	/** @param words a verb of one or two words, options, operands */
	static Typed run(CommandScope scope, String answer, String... words) throws CoreException {
		Typed typed = read(scope, answer, words);
		typed.verb.action().run(typed);
		return typed;
	}

	/** What was typed, not run: it may be less than the verb needs. */
	static Typed read(CommandScope scope, String answer, String... words) {
		List<String> left = new ArrayList<>(List.of(words));
		String first = left.remove(0);
		Verb verb = scope.verbs().stream().filter(each -> each.name().equals(first) || !left.isEmpty() && each.name().equals(first + ' ' + left.get(0)))
				.findFirst().orElseThrow(() -> new AssertionError("no verb " + first));
		if (!verb.name().equals(first))
			left.remove(0);
		Typed typed = new Typed(verb, answer);
		typed.read(left);
		return typed;
	}

	private void read(List<String> left) {
		List<String> plain = new ArrayList<>();
		while (!left.isEmpty()) {
			String word = left.remove(0);
			if (word.equals("--")) {
				plain.addAll(left);
				break;
			}
			if (!word.startsWith("-"))
				plain.add(word);
			else if (List.of("--json", "--dry-run", "--yes").contains(word))
				globals.add(word);
			else
				option(word, left);
		}
		for (Operand operand : verb.operands())
			operands.put(operand.name(), plain.isEmpty() ? List.of() : List.of(plain.remove(0)));
		if (!plain.isEmpty())
			throw new AssertionError("too many: " + plain);
	}

	private void option(String word, List<String> left) {
		String[] parts = word.split("=", 2);
		Option option = verb.options().stream().filter(each -> parts[0].equals("--" + each.name()) || parts[0].equals("-" + each.letter())).findFirst()
				.orElseThrow(() -> new AssertionError(verb.name() + " has no option " + word));
		List<String> values = options.computeIfAbsent(option.name(), name -> new ArrayList<>());
		if (parts.length > 1)
			values.add(parts[1]);
		else if (option.value() != null && (!option.optional() || option.choices().contains(left.get(0))))
			values.add(left.remove(0));
	}

	@Override
	public List<String> operands(String name) {
		return operands.get(name);
	}

	@Override
	public boolean has(String option) {
		return options.containsKey(option);
	}

	@Override
	public Optional<String> value(String option) {
		return values(option).stream().reduce((a, b) -> b);
	}

	@Override
	public List<String> values(String option) {
		if (verb.options().stream().noneMatch(each -> each.name().equals(option)))
			throw new AssertionError(verb.name() + " has no option --" + option);
		return options.getOrDefault(option, List.of());
	}

	@Override
	public Connection connection() {
		throw new AssertionError("images need no host");
	}

	@Override
	public Connection connectionForChange() {
		return connection();
	}

	@Override
	public IProgressMonitor monitor() {
		return new NullProgressMonitor();
	}

	@Override
	public boolean json() {
		return globals.contains("--json");
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
		return InputStream.nullInputStream();
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
		List<List<String>> commands = operation.plan(monitor()).commands();
		if (dryRun()) {
			commands.forEach(argv -> lines.add(ShellWords.join(argv)));
			return null;
		}
		R result = operation.run(monitor());
		lines.add(operation.label());
		return result;
	}

	@Override
	public void forEach(List<String> names, EachName action) {
		throw new AssertionError("one image at a time");
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
		List<Object> array = new ArrayList<>();
		for (List<Cell> row : rows) {
			lines.add(String.join("|", row.stream().map(Cell::text).toList()));
			Map<String, Object> object = new LinkedHashMap<>();
			for (int i = 0; i < columns.size(); i++)
				object.put(columns.get(i).key(), row.get(i).json());
			array.add(object);
		}
		document = array;
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
		text.lines().forEach(lines::add);
		document = Map.of(key, text);
	}

	@Override
	public void bytes(String key, byte[] bytes, String text) {
		text(key, text);
	}

	@Override
	public void document(String text, Object json) {
		text.lines().forEach(lines::add);
		document = json;
	}
}
