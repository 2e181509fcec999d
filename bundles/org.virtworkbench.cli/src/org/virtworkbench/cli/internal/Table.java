package org.virtworkbench.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.command.Output.Cell;
import org.virtworkbench.core.command.Output.Column;

/** Lays out a table or labelled lines for people, by the cells that characters take on a terminal. */
final class Table {

	/** Cutting one of these would leave nothing to copy into the next command. */
	private static final Set<String> WHOLE = Set.of("id", "name", "uuid", "uri", "host"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final int NARROWEST = 8;

	/** libvirt's state words; green is well, yellow wants a look, red is trouble, grey is at rest. */
	private static final Map<String, String> COLOURS = Map.of("running", "32", "connected", "32", "active", "32", "paused", "33", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"blocked", "33", "in shutdown", "33", "crashed", "31", "shut off", "90", "inactive", "90"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$

	private Table() {
	}

	static String of(List<Column> columns, List<List<Cell>> rows, Terminal terminal) {
		String[][] cells = new String[rows.size() + 1][columns.size()];
		int[] widths = new int[columns.size()];
		for (int c = 0; c < columns.size(); c++) {
			cells[0][c] = Printable.word(columns.get(c).title());
			for (int r = 0; r < rows.size(); r++)
				cells[r + 1][c] = Printable.word(rows.get(r).get(c).text());
			for (String[] row : cells)
				widths[c] = Math.max(widths[c], Cells.width(row[c]));
		}
		narrow(columns, widths, terminal.columns());
		StringBuilder text = new StringBuilder();
		for (int r = 0; r < cells.length; r++) {
			StringBuilder line = new StringBuilder();
			for (int c = 0; c < columns.size(); c++) {
				String cell = Cells.cut(cells[r][c], widths[c]);
				String padding = " ".repeat(widths[c] - Cells.width(cell)); //$NON-NLS-1$
				String seen = terminal.colour() ? coloured(columns.get(c), r == 0 ? null : rows.get(r - 1).get(c), cell) : cell;
				boolean last = c == columns.size() - 1;
				line.append(columns.get(c).right() ? padding + seen : last ? seen : seen + padding).append(last ? "" : "  "); //$NON-NLS-1$ //$NON-NLS-2$
			}
			text.append(line.toString().stripTrailing()).append('\n');
		}
		return text.toString();
	}

	/** "label:   value" lines. */
	static String of(List<String> labels, List<String> values) {
		List<String> shown = labels.stream().map(l -> NLS.bind(Messages.Label, l)).toList();
		int width = shown.stream().mapToInt(Cells::width).max().orElse(0);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < labels.size(); i++) {
			String line = shown.get(i) + " ".repeat(width - Cells.width(shown.get(i)) + 1) + Printable.word(values.get(i)); //$NON-NLS-1$
			text.append(line.stripTrailing()).append('\n');
		}
		return text.toString();
	}

	/** Takes from the widest column that may be cut, until the lines fit or nothing is left to take. */
	private static void narrow(List<Column> columns, int[] widths, int most) {
		long total = 2L * (widths.length - 1);
		for (int width : widths)
			total += width;
		while (total > most) {
			int widest = -1;
			for (int c = 0; c < widths.length; c++)
				if (!columns.get(c).right() && !WHOLE.contains(columns.get(c).key()) && widths[c] > NARROWEST
						&& (widest < 0 || widths[c] > widths[widest]))
					widest = c;
			if (widest < 0)
				return;
			widths[widest]--;
			total--;
		}
	}

	private static String coloured(Column column, Cell cell, String text) {
		if (cell == null)
			return "\u001b[1m" + text + "\u001b[0m"; //$NON-NLS-1$ //$NON-NLS-2$
		String colour = column.key().equals("state") && cell.json() instanceof String state ? COLOURS.get(state) : null; //$NON-NLS-1$
		return colour == null ? text : "\u001b[" + colour + 'm' + text + "\u001b[0m"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
