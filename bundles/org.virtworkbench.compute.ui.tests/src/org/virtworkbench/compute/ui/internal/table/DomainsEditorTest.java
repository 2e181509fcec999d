package org.virtworkbench.compute.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.compute.DefineDomain;
import org.virtworkbench.compute.DomainXml;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.testkit.Heartbeat;
import org.virtworkbench.testkit.TestDriverFile;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.editor.InventoryEditors;

class DomainsEditorTest {

	private static final long STALL_MS = 100;

	@Test
	void showsTenThousandDomainsWithoutAStall(@TempDir Path folder) throws Exception {
		Path file = TestDriverFile.domains(10_000).write(folder.resolve("many.xml"));
		// With a small host first: what a window that has been open for a minute has loaded and compiled does not count.
		Host small = Workbench.connect("small", URI.create("test:///default"));
		for (int i = 0; i < 5; i++) {
			Window.page().activate(InventoryEditors.open(Window.page(), Workbench.domains(small)));
			Window.settle();
			Window.run(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
			((Text) Window.display().getFocusControl()).setText("nothing");
			Window.settle();
			Window.page().closeAllEditors(false);
		}
		Workbench.forget("small");
		try (Heartbeat heart = new Heartbeat(Window.display()::asyncExec)) {
			Host host = Workbench.connect("many", URI.create("test://" + file));
			Window.await("all domains", () -> Workbench.domains(host).getDomains().size() == 10_000);
			report("reading 10,000 domains", heart);
			DomainsEditor editor = (DomainsEditor) InventoryEditors.open(Window.page(), Workbench.domains(host));
			Window.await("all rows", () -> editor.table().matching().size() == 10_000);
			Window.settle();
			report("opening the table", heart);
			// What is selected stays selected while rows go and come.
			Domain chosen = editor.table().matching().get(9_990);
			editor.table().setSelection(new StructuredSelection(chosen));
			Window.await("figures of visible rows", () -> editor.table().matching().get(0).getVcpu() > 0);
			report("figures", heart);
			editor.table().sortBy("state", true);
			Window.settle();
			report("sorting by state", heart);
			editor.table().sortBy("name", false);
			Window.settle();
			assertEquals("vm10000", editor.table().matching().get(0).getName());
			report("sorting by name", heart);
			Window.shot("domains-10000");
			Window.settle(); // the beat that waited while the picture was drawn and packed by the UI thread is past
			heart.reset();
			Window.run(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
			Text filter = (Text) Window.display().getFocusControl();
			filter.setText("vm0999");
			Window.await("the filter", () -> editor.table().matching().size() == 10);
			report("filtering", heart);
			filter.setText("");
			Window.await("all rows again", () -> editor.table().matching().size() == 10_000);
			Window.await("the selection again", () -> chosen.equals(editor.table().getSelection().getFirstElement()));
			Window.settle();
			report("clearing the filter", heart);
			Window.await("a second reading", Services.get(Hosts.class).refresh(host));
			Window.settle();
			report("a refresh that changes nothing", heart);
		} finally {
			Workbench.forget("many");
		}
	}

	private static void report(String what, Heartbeat heart) {
		long longest = heart.longestMillis();
		System.out.println("UI thread, " + what + ": longest wait " + longest + " ms");
		assertTrue(longest <= STALL_MS, what + " kept the UI thread for " + longest + " ms");
		heart.reset();
	}

	@Test
	void doesAVerbToAllThatAreSelected(@TempDir Path folder) throws Exception {
		Path file = TestDriverFile.domains(9).write(folder.resolve("nine.xml"));
		Host host = Workbench.connect("nine", URI.create("test://" + file));
		try {
			DomainsEditor editor = (DomainsEditor) InventoryEditors.open(Window.page(), Workbench.domains(host));
			Window.page().activate(editor);
			List<Domain> all = List.copyOf(Workbench.domains(host).getDomains());
			Window.await("all rows", () -> editor.table().matching().size() == all.size());
			editor.table().setSelection(new StructuredSelection(all));
			Window.settle();
			Window.shot("domains-selected");
			// Six run, three are off: those are started, the others are left alone.
			Window.run("org.virtworkbench.compute.ui.start");
			Window.await("all to run", () -> all.stream().allMatch(domain -> domain.getId() >= 0));
		} finally {
			Workbench.forget("nine");
		}
	}

	@Test
	void showsHostileNamesAsTheyAre() throws Exception {
		List<String> names = List.of("--help", "a & b && c", "<b>bold<b>", "it's \"quoted\"", "\u865a\u62df\u673a\u4e00\u53f7", "%s%n{0}",
				"x".repeat(200), "$(reboot)", "7", "\u202egnp.exe");
		Host host = Workbench.connect("hostile", URI.create("test:///default"));
		try {
			for (String name : names) {
				String xml = "<domain type='test'><name>" + name.replace("&", "&amp;").replace("<", "&lt;")
						+ "</name><memory>65536</memory><os><type>hvm</type></os></domain>";
				Window.await("defining " + name, Services.get(Operations.class)
						.schedule(new DefineDomain(Services.get(Hosts.class).require(host), DomainXml.of(xml), false)));
			}
			Window.await("all names", () -> Workbench.domains(host).getDomains().size() == names.size() + 1);
			DomainsEditor editor = (DomainsEditor) InventoryEditors.open(Window.page(), Workbench.domains(host));
			Window.page().activate(editor);
			Window.settle();
			Window.shot("hostile-names-table");
			for (String name : names.subList(0, 8)) {
				var page = InventoryEditors.open(Window.page(), Workbench.domain(host, name));
				assertEquals(name, page.getTitle());
			}
			Window.settle();
			Window.shot("hostile-names-page");
		} finally {
			Workbench.forget("hostile");
		}
	}
}
