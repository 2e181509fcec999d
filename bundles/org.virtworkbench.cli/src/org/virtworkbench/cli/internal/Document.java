package org.virtworkbench.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Output;

/** Keeps what a verb says until it is known that it succeeded: stdout stays empty for a command that fails half way. */
final class Document implements Output {

	/** The kinds of results; each knows its text and its JSON. */
	private sealed interface Body {
		String text(Terminal terminal);

		default byte[] bytes(Terminal terminal) {
			return text(terminal).getBytes(StandardCharsets.UTF_8);
		}

		Object json();
	}

	private record Rows(List<Column> columns, List<List<Cell>> rows) implements Body {
		@Override
		public String text(Terminal terminal) {
			return Table.of(columns, rows, terminal);
		}

		@Override
		public Object json() {
			List<Object> array = new ArrayList<>(rows.size());
			for (List<Cell> row : rows) {
				Map<String, Object> object = new LinkedHashMap<>();
				for (int c = 0; c < columns.size(); c++)
					object.put(columns.get(c).key(), row.get(c).json());
				array.add(object);
			}
			return array;
		}
	}

	private record Fields(List<Field> fields) implements Body {
		@Override
		public String text(Terminal terminal) {
			return Table.of(fields.stream().map(Field::title).toList(), fields.stream().map(f -> f.cell().text()).toList());
		}

		@Override
		public Object json() {
			Map<String, Object> object = new LinkedHashMap<>();
			fields.forEach(f -> object.put(f.key(), f.cell().json()));
			return object;
		}
	}

	private record Text(String text, Object json) implements Body {
		@Override
		public String text(Terminal terminal) {
			return terminal.outIsTty() ? Printable.lines(text) : text;
		}
	}

	private record Bytes(byte[] content, String text, Object json) implements Body {
		@Override
		public String text(Terminal terminal) {
			return terminal.outIsTty() ? Printable.lines(text) : text;
		}

		@Override
		public byte[] bytes(Terminal terminal) {
			return terminal.outIsTty() ? Body.super.bytes(terminal) : content;
		}
	}

	private Body body;
	private Failure.Kind ending;

	@Override
	public void table(List<Column> columns, List<List<Cell>> rows) {
		set(new Rows(List.copyOf(columns), List.copyOf(rows)));
	}

	@Override
	public void object(List<Field> fields) {
		set(new Fields(List.copyOf(fields)));
	}

	@Override
	public void text(String key, String text) {
		set(new Text(text, Map.of(key, text)));
	}

	@Override
	public void bytes(String key, byte[] bytes, String text) {
		set(new Bytes(bytes.clone(), text, Map.of(key, text)));
	}

	@Override
	public void document(String text, Object json) {
		set(new Text(text, json));
	}

	private void set(Body body) {
		if (this.body != null)
			throw new IllegalStateException("A command gives one result"); //$NON-NLS-1$
		this.body = body;
	}

	boolean isEmpty() {
		return body == null;
	}

	/** The kind of failure with which the command ends although it has a result; null for none. */
	Failure.Kind ending() {
		return ending;
	}

	void setEnding(Failure.Kind ending) {
		this.ending = ending;
	}

	byte[] bytes(Terminal terminal) {
		return body == null ? new byte[0] : body.bytes(terminal);
	}

	String text(Terminal terminal) {
		return body == null ? "" : body.text(terminal); //$NON-NLS-1$
	}

	Object json() {
		return body == null ? null : body.json();
	}

	/**
	 * One document of many hosts: tables get a first column with the host; anything else becomes a list of objects with a key
	 * "host", and for people one part below the other.
	 *
	 * @param parts by the host's name, in order
	 */
	static Document ofHosts(Map<String, Document> parts) {
		Document all = new Document();
		parts.values().stream().map(Document::ending).filter(Objects::nonNull).findFirst().ifPresent(all::setEnding);
		List<Body> bodies = parts.values().stream().map(d -> d.body).toList();
		if (!bodies.isEmpty() && bodies.stream().allMatch(b -> b instanceof Rows)) {
			List<List<Cell>> rows = new ArrayList<>();
			parts.forEach((host, part) -> ((Rows) part.body).rows
					.forEach(row -> rows.add(Stream.concat(Stream.of(Cell.of(host)), row.stream()).toList())));
			List<Column> columns = ((Rows) bodies.get(0)).columns;
			all.table(Stream.concat(Stream.of(new Column("host", Messages.HostColumn, false)), columns.stream()).toList(), rows); //$NON-NLS-1$
			return all;
		}
		List<Object> array = new ArrayList<>();
		List<Body> texts = new ArrayList<>();
		parts.forEach((host, part) -> {
			Map<String, Object> object = new LinkedHashMap<>();
			object.put("host", host); //$NON-NLS-1$
			if (part.json() instanceof Map<?, ?> map)
				map.forEach((key, value) -> object.put(key.toString(), value));
			else if (!part.isEmpty())
				object.put("result", part.json()); //$NON-NLS-1$
			array.add(object);
			texts.add(new Text(NLS.bind(Messages.Label, Printable.word(host)) + '\n', null));
			if (part.body != null)
				texts.add(part.body);
		});
		all.body = new Parts(texts, array);
		return all;
	}

	private record Parts(List<Body> bodies, Object json) implements Body {
		@Override
		public String text(Terminal terminal) {
			StringBuilder text = new StringBuilder();
			bodies.forEach(b -> text.append(b.text(terminal)));
			return text.toString();
		}
	}
}
