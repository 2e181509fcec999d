package org.virtworkbench.compute.ui.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.editor.InventoryEditors;

/** The same verbs in the same order wherever a domain is met. */
class ContextMenuTest {

	private static final List<String> LIFE = List.of("Start", "Shut Down", "Reboot", "Suspend", "Resume", "Reset...", "Destroy...");

	private Host host;
	private Domain test;

	@BeforeEach
	void connect() throws Exception {
		host = Workbench.connect("menus", URI.create("test:///default"));
		test = Workbench.domain(host, "test");
	}

	@AfterEach
	void forget() throws Exception {
		Workbench.forget("menus");
	}

	@Test
	void inTheTable() throws Exception {
		IEditorPart editor = InventoryEditors.open(Window.page(), Workbench.domains(host));
		Window.page().activate(editor);
		Window.settle();
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(test));
		Window.settle();
		Table table = Window.all(Window.window().getShell(), Table.class, candidate -> candidate.isVisible()
				&& candidate.getItemCount() > 0 && "test".equals(candidate.getItem(0).getText())).findFirst().orElseThrow();
		check(table.getMenu(), "table");
	}

	@Test
	void inTheTree() throws Exception {
		CommonNavigator hosts = (CommonNavigator) Window.page().showView("org.virtworkbench.ui.hosts");
		// The tree follows the inventory a moment later. Expanding while waiting would draw without end, and what waits for a quiet moment never come.
		Window.await("the tree to show the host", () -> hosts.getCommonViewer().testFindItem(host) != null);
		hosts.getCommonViewer().expandToLevel(host, 2);
		Window.await("the tree to show the domain", () -> hosts.getCommonViewer().testFindItem(test) != null);
		hosts.getCommonViewer().setSelection(new StructuredSelection(test), true);
		Window.settle();
		assertEquals(test, hosts.getCommonViewer().getStructuredSelection().getFirstElement());
		check(hosts.getCommonViewer().getTree().getMenu(), "tree");
	}

	@Test
	void verbsHaveKeys() throws Exception {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		for (String verb : List.of("start S", "shutdown D", "reboot B", "suspend P", "resume R", "reset X", "destroy K", "autostart A")) {
			String command = "org.virtworkbench.compute.ui." + verb.substring(0, verb.indexOf(' '));
			List<TriggerSequence> keys = Arrays.asList(bindings.getActiveBindingsFor(command));
			assertTrue(keys.contains(KeySequence.getInstance("M2+M3+V " + verb.charAt(verb.length() - 1))), () -> command + " has " + keys);
		}
	}

	private static void check(Menu menu, String where) {
		menu.setVisible(true);
		Window.settle();
		Window.shot("context-menu-" + where);
		List<MenuItem> items = Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).toList();
		List<String> words = items.stream().map(ContextMenuTest::label).toList();
		menu.setVisible(false);
		assertEquals("Open", words.get(0), words::toString);
		assertEquals(LIFE, words.stream().filter(LIFE::contains).toList(), words::toString);
		int life = words.indexOf("Start");
		assertTrue(words.indexOf("Undefine...") > life + LIFE.size() - 1, words::toString);
		assertTrue(words.contains("Start with Host") && words.contains("Copy"), words::toString);
		assertEquals(1, words.stream().filter("Undefine..."::equals).count(), words::toString);
		assertEquals(words.indexOf("Undefine..."), words.indexOf("Rename...") + 1, words::toString);
		assertFalse(items.get(life).isEnabled(), "it runs already");
		assertTrue(items.get(life + 1).isEnabled());
	}

	private static String label(MenuItem item) {
		return item.getText().replaceAll("\t.*", "").replace("&", "");
	}
}
