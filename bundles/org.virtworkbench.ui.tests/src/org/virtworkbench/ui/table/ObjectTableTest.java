package org.virtworkbench.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.testkit.Heartbeat;
import org.virtworkbench.ui.Window;

class ObjectTableTest {

	private static final class Machine {
		private String name;
		private long memory;

		Machine(String name, long memory) {
			this.name = name;
			this.memory = memory;
		}

		String name() {
			return name;
		}

		long memory() {
			return memory;
		}
	}

	private Shell shell;
	private ObjectTable<Machine> table;

	private ObjectTable<Machine> create(String id) {
		ObjectTable<Machine> made = new ObjectTable<>(shell, id, List.of(
				Column.<Machine>text("name", "Name", 200, Machine::name),
				Column.<Machine>number("memory", "Memory", 120, Machine::memory, machine -> machine.memory() + " MiB"),
				Column.<Machine>text("note", "Note", 120, machine -> "note of " + machine.name()).hidden()));
		shell.layout(true, true);
		return made;
	}

	@BeforeEach
	void open() {
		shell = new Shell(Window.display(), SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		shell.setSize(700, 500);
		table = create("test." + System.nanoTime());
		shell.open();
		Window.settle();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static List<Machine> machines(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(i -> new Machine("vm" + i, (i * 7919L) % 65_536)).toList();
	}

	private List<String> names() {
		return table.matching().stream().map(Machine::name).toList();
	}

	private void filter(String text) {
		table.filter().setText(text);
		int total = table.table().getItemCount();
		Window.until("filtered by " + text, 5, () -> table.table().getItemCount() != total || table.matching().isEmpty());
	}

	@Test
	void sortsAsPeopleCountAndByTheColumnsValue() {
		table.setObjects(List.of(new Machine("web10", 512), new Machine("web2", 1024), new Machine("web1", 2048)));
		assertEquals(List.of("web1", "web2", "web10"), names());
		table.sortBy("memory", false);
		assertEquals(List.of("web1", "web2", "web10"), names());
		table.sortBy("memory", true);
		assertEquals(List.of("web10", "web2", "web1"), names());
	}

	@Test
	void keepsTheSelectedObjectsWhileRowsMove() {
		List<Machine> all = new ArrayList<>(machines(50));
		table.setObjects(all);
		table.setSelection(new StructuredSelection(List.of(all.get(3), all.get(7))));
		all.get(3).name = "zz";
		all.add(new Machine("a0", 1));
		table.setObjects(all);
		assertEquals(List.of("vm8", "zz"), table.selected().stream().map(Machine::name).toList());
	}

	@Test
	void dropsFromTheSelectionWhatIsGone() {
		List<Machine> all = machines(3);
		table.setObjects(all);
		table.setSelection(new StructuredSelection(all));
		table.setObjects(all.subList(0, 1));
		assertEquals(List.of(all.get(0)), table.selected());
	}

	@Test
	void filtersByAllWordsInAnyShownColumn() {
		table.setObjects(List.of(new Machine("web1", 512), new Machine("WEB2", 1024), new Machine("db", 512)));
		filter("web 512");
		assertEquals(List.of("web1"), names());
		assertEquals(1, table.table().getItemCount());
	}

	@Test
	void offersToClearAFilterThatNothingMatches() {
		table.setObjects(machines(5));
		filter("no such machine");
		Link link = Window.find(table.control(), Link.class, candidate -> candidate.getText().contains("no such machine"));
		Window.until("the invitation is shown", 5, link::isVisible);
		link.notifyListeners(SWT.Selection, new Event());
		Window.until("all rows are back", 5, () -> names().size() == 5);
		assertFalse(link.isVisible());
	}

	@Test
	void copiesTheShownColumnsOfTheSelectedRows() {
		List<Machine> all = List.of(new Machine("web1", 512), new Machine("web2", 1024));
		table.setObjects(all);
		table.setSelection(new StructuredSelection(all));
		assertEquals("web1\t512 MiB\nweb2\t1024 MiB", table.copyText());
	}

	@Test
	void bringsBackWidthOrderAndSorting() {
		String id = "test.kept." + System.nanoTime();
		ObjectTable<Machine> first = create(id);
		first.table().getColumn(0).setWidth(333);
		first.table().setColumnOrder(new int[] { 1, 0, 2 });
		first.sortBy("memory", false);
		first.control().dispose();
		ObjectTable<Machine> second = create(id);
		assertEquals(333, second.table().getColumn(0).getWidth());
		assertEquals(1, second.table().getColumnOrder()[0]);
		assertEquals(second.table().getColumn(1), second.table().getSortColumn());
		assertEquals(SWT.DOWN, second.table().getSortDirection());
		assertTrue(second.isSortedByPerson());
	}

	@Test
	void showsNewWordsOfAnObjectInItsPlace() {
		List<Machine> all = machines(20);
		table.setObjects(all);
		Window.settle();
		all.get(0).memory = 4242;
		table.refresh();
		assertEquals("4242 MiB", table.table().getItem(0).getText(1));
	}

	@Test
	void neverStallsTheWindowWithTenThousandRows() {
		List<Machine> all = new ArrayList<>(machines(10_000));
		// Once for the JVM to compile what a window that has been open for a minute has compiled.
		table.setObjects(all);
		Window.settle();
		long stall;
		try (Heartbeat heartbeat = new Heartbeat(Window.display()::asyncExec)) {
			table.setObjects(all.subList(0, 9_000));
			Window.settle();
			table.setObjects(all);
			Window.settle();
			table.sortBy("memory", true);
			Window.settle();
			filter("vm99");
			table.setSelection(new StructuredSelection(all.get(99)));
			Window.settle();
			stall = heartbeat.longestMillis();
		}
		assertEquals(111, names().size());
		assertTrue(stall <= 100, "the UI thread stood for " + stall + " ms");
	}
}
