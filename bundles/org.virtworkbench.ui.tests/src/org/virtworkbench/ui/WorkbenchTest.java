package org.virtworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.virtworkbench.testkit.Heartbeat;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.testkit.PrivateLibvirt;
import org.virtworkbench.ui.editor.InventoryEditorInput;
import org.virtworkbench.ui.editor.InventoryEditors;
import org.virtworkbench.ui.internal.host.HostEditor;
import org.virtworkbench.ui.internal.welcome.WelcomeEditor;

/** The window as a person finds and uses it. */
class WorkbenchTest {

	private final List<String> added = new ArrayList<>();

	private Host add(String name, String uri) throws Exception {
		added.add(name);
		return Window.add(new SavedConnection(name, URI.create(uri), false, false));
	}

	private Host connected(String name, String uri) throws Exception {
		Host host = add(name, uri);
		Services.get(Hosts.class).connect(host);
		Window.until(name + " is connected", 30, () -> host.getState() == ConnectionState.CONNECTED);
		return host;
	}

	/** A run that was broken off leaves its connections in the build's own home. */
	@BeforeAll
	static void begin() throws Exception {
		for (SavedConnection left : Services.get(SavedConnections.class).list())
			Window.remove(left.name());
	}

	@AfterEach
	void clean() throws Exception {
		Window.closeEditors();
		for (String name : added)
			if (Window.host(name) != null)
				Window.remove(name);
	}

	private static CommonViewer tree() throws Exception {
		return ((CommonNavigator) Window.page().showView("org.virtworkbench.ui.hosts")).getCommonViewer();
	}

	/** The tree when it shows the host: it follows the inventory a moment later. */
	private static CommonViewer tree(Host host) throws Exception {
		CommonViewer tree = tree();
		Window.until("the tree shows " + host.getName(), 10, () -> tree.testFindItem(host) != null);
		return tree;
	}

	@Test
	void opensInThePerspectiveOfTheDesign() {
		assertEquals("org.virtworkbench.ui.perspective", Window.page().getPerspective().getId());
		for (String view : List.of("org.virtworkbench.ui.hosts", "org.virtworkbench.ui.journal", "org.eclipse.ui.views.ProgressView",
				IPageLayout.ID_PROP_SHEET))
			assertTrue(Window.shows(view), view);
	}

	@Test
	void invitesToAddAConnectionWhileThereIsNone() throws Exception {
		tree();
		Link link = Window.find(Window.shell(), Link.class, candidate -> candidate.getText().contains("Add a connection"));
		Window.until("the invitation is shown", 5, () -> link != null && link.isVisible());
		Window.shot("empty");
		add("empty-no-more", "test:///default");
		Window.until("the invitation is gone", 5, () -> !link.isVisible());
	}

	@Test
	void everyMenuEntryOfOursHasAHandler() {
		Set<String> handled = new HashSet<>();
		for (IConfigurationElement handler : elements("org.eclipse.ui.handlers"))
			handled.add(handler.getAttribute("commandId"));
		for (IConfigurationElement command : elements("org.eclipse.ui.commands"))
			if (command.getAttribute("defaultHandler") != null || command.getChildren("defaultHandler").length > 0)
				handled.add(command.getAttribute("id"));
		handled.add("org.eclipse.ui.edit.findReplace"); // by every ObjectTable, as its own test says
		handled.addAll(Set.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo")); // by editors of definitions, as the tests of the source page say
		List<String> dead = new ArrayList<>();
		for (IConfigurationElement contribution : elements("org.eclipse.ui.menus"))
			if (contribution.getContributor().getName().startsWith("org.virtworkbench"))
				collect(contribution, handled, dead);
		assertEquals(List.of(), dead);
	}

	private static IConfigurationElement[] elements(String point) {
		return Platform.getExtensionRegistry().getConfigurationElementsFor(point);
	}

	private static void collect(IConfigurationElement menu, Set<String> handled, List<String> dead) {
		for (IConfigurationElement child : menu.getChildren()) {
			String command = child.getAttribute("commandId");
			if (command != null && !handled.contains(command))
				dead.add(command);
			collect(child, handled, dead);
		}
	}

	@Test
	void showsAHostItsPageAndItsStateInWords() throws Exception {
		Host host = connected("trial", "test:///default");
		IEditorPart editor = InventoryEditors.open(Window.page(), host);
		assertInstanceOf(HostEditor.class, editor);
		Window.until("the page says connected", 10,
				() -> Window.find(Window.shell(), Text.class, text -> text.getText().equals("connected")) != null);
		assertNotNull(Window.find(Window.shell(), Text.class, text -> text.getText().equals("test:///default")));
		Window.until("memory in human units", 10, () -> Window.find(Window.shell(), Text.class,
				text -> text.getText().equals("3 GiB") && text.getToolTipText().contains("KiB")) != null);
		tree(host).setSelection(new StructuredSelection(host));
		Window.shot("host-page");
		Services.get(Hosts.class).disconnect(host);
		Window.until("the page says disconnected", 10,
				() -> Window.find(Window.shell(), Text.class, text -> text.getText().equals("disconnected")) != null);
		assertTrue(editor == Window.page().getActiveEditor(), "the page stays open");
	}

	@Test
	void opensOneEditorAnObject() throws Exception {
		Host host = connected("once", "test:///default");
		assertTrue(InventoryEditors.open(Window.page(), host) == InventoryEditors.open(Window.page(), host));
	}

	@Test
	void findsTheObjectOfAnEditorAgainAfterARestart() throws Exception {
		Host host = connected("kept", "test:///default");
		InventoryEditorInput input = InventoryEditorInput.of(host).orElseThrow();
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		input.saveState(memento);
		InventoryEditorInput again = new InventoryEditorInput.Factory().createElement(memento);
		assertEquals(input, again);
		assertEquals(host, again.element().orElseThrow());
		assertEquals(host, again.getAdapter(Host.class));
	}

	@Test
	void aDeadHostSaysWhyAndDelaysNothing() throws Exception {
		Host dead = add("dead", "qemu+unix:///system?socket=/nonexistent/socket");
		long stall;
		CommonViewer tree;
		try (Heartbeat heartbeat = new Heartbeat(Window.display()::asyncExec)) {
			Services.get(Hosts.class).connect(dead);
			Window.until("the host has failed", 30, () -> dead.getState() == ConnectionState.FAILED);
			tree = tree(dead);
			tree.setExpandedState(dead, true);
			Window.settle();
			stall = heartbeat.longestMillis();
		}
		assertNotNull(dead.getReason());
		Window.until("the reason stands below it", 5, () -> tree.testFindItem(dead) instanceof TreeItem item
				&& item.getItemCount() > 0 && item.getItem(0).getText().equals(dead.getReason()));
		Window.shot("dead-host");
		assertTrue(stall <= 1000, "the UI thread stood for " + stall + " ms");
	}

	@Test
	void showsALostHostAndThatItComesBackByItself() throws Exception {
		try (PrivateLibvirt daemon = PrivateLibvirt.testDriver().start()) {
			Host host = connected("comes-back", daemon.testUri().toString());
			InventoryEditors.open(Window.page(), host);
			daemon.kill();
			Window.until("the loss is seen", 30, () -> host.getState() != ConnectionState.CONNECTED);
			Window.until("the page says so", 10,
					() -> Window.find(Window.shell(), Text.class, text -> text.getText().equals("disconnected, retrying")) != null);
			Window.shot("lost-host");
			daemon.restart();
			Window.until("it is connected again", 60, () -> host.getState() == ConnectionState.CONNECTED);
			Window.until("the page says connected", 10,
					() -> Window.find(Window.shell(), Text.class, text -> text.getText().equals("connected")) != null);
		}
	}

	@Test
	void theWelcomePageOffersWhatIsThereAndConnectsByOneClick() throws Exception {
		WelcomeEditor.open(Window.page());
		var link = new org.eclipse.ui.forms.widgets.Hyperlink[1];
		Window.until("the test driver is offered", 20, () -> {
			link[0] = Window.find(Window.shell(), org.eclipse.ui.forms.widgets.Hyperlink.class, found -> found.getText().equals("Test driver"));
			return link[0] != null;
		});
		Window.shot("welcome");
		added.add("test-default");
		press(link[0]);
		Window.until("the host is connected", 30, () -> Window.host("test-default") != null
				&& Window.host("test-default").getState() == ConnectionState.CONNECTED);
	}

	private static void press(org.eclipse.ui.forms.widgets.Hyperlink link) {
		link.setFocus();
		Event enter = new Event();
		enter.character = SWT.CR;
		link.notifyListeners(SWT.DefaultSelection, enter);
		link.notifyListeners(SWT.KeyDown, enter);
	}

	private static Shell shell(String title) {
		for (Shell shell : Window.display().getShells())
			if (!shell.isDisposed() && shell.isVisible() && shell.getText().equals(title))
				return shell;
		return null;
	}

	@Test
	void theWizardMakesTheUriTestsItAndConnects() throws Exception {
		added.add("wizard");
		Throwable[] problem = new Throwable[1];
		Window.display().asyncExec(() -> {
			try {
				inWizard(shell("New Connection"));
			} catch (Throwable e) {
				problem[0] = e;
				for (Shell shell : Window.display().getShells())
					if (shell.isVisible() && shell != Window.shell())
						shell.close();
			}
		});
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.virtworkbench.ui.connection.new", null);
		assertNull(problem[0], () -> String.valueOf(problem[0]));
		Window.until("the host is connected", 30,
				() -> Window.host("wizard") != null && Window.host("wizard").getState() == ConnectionState.CONNECTED);
	}

	private static void inWizard(Shell wizard) {
		Text uri = Window.find(wizard, Text.class, text -> text.getText().equals("qemu:///system"));
		assertNotNull(uri, "QEMU's system driver is proposed");
		var drivers = Window.find(wizard, org.eclipse.swt.widgets.Table.class, table -> true);
		drivers.setSelection(1);
		drivers.notifyListeners(SWT.Selection, new Event());
		assertEquals("test:///default", uri.getText());
		uri.setText("qemu+ssh://root@kvm1/system");
		assertNotNull(Window.find(wizard, Text.class, text -> text.getText().equals("kvm1") && text.isEnabled()), "the host's field follows");
		uri.setText("not a uri");
		assertTrue(!button(wizard, "Finish").isEnabled());
		uri.setText("test:///default");
		Window.find(wizard, Text.class, text -> text.getText().equals("test")).setText("wizard");
		button(wizard, "Test").notifyListeners(SWT.Selection, new Event());
		Window.until("libvirt's answer", 30, () -> Window.find(wizard, Text.class, text -> text.getText().contains("answers:")) != null);
		Window.shot("new-connection");
		button(wizard, "Finish").notifyListeners(SWT.Selection, new Event());
	}

	private static Button button(Shell shell, String label) {
		return Window.find(shell, Button.class, button -> button.getText().replace("&", "").equals(label));
	}

	@Test
	void isLegibleInDarkAndComesBackToLight() throws Exception {
		Host host = connected("dark", "test:///default");
		InventoryEditors.open(Window.page(), host);
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		try {
			theme("DARK");
			assertEquals("org.eclipse.e4.ui.css.theme.e4_dark", engine.getActiveTheme().getId());
			Window.shot("dark");
			assertTrue(brightness(tree().getTree().getBackground()) < 100, "the tree is dark");
			assertTrue(brightness(tree().getTree().getForeground()) > 150, "its words are light");
		} finally {
			theme("LIGHT");
		}
		assertEquals("org.eclipse.e4.ui.css.theme.e4_default", engine.getActiveTheme().getId());
		Window.until("the tree is light again", 5, () -> {
			try {
				return brightness(tree().getTree().getBackground()) > 150;
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		});
	}

	private static void theme(String name) throws Exception {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.virtworkbench.ui.theme");
		PlatformUI.getWorkbench().getService(IHandlerService.class)
				.executeCommand(ParameterizedCommand.generateCommand(command, Map.of(RadioState.PARAMETER_ID, name)), null);
		Window.settle();
	}

	private static int brightness(Color color) {
		return (color.getRed() + color.getGreen() + color.getBlue()) / 3;
	}

	@Test
	void thePropertiesViewTellsWhatTheItemProviderTells() throws Exception {
		Host host = connected("told", "test:///default");
		IPropertySource source = Adapters.adapt(host, IPropertySource.class);
		Map<String, Object> told = new HashMap<>();
		for (IPropertyDescriptor descriptor : source.getPropertyDescriptors())
			told.put(descriptor.getDisplayName(), source.getPropertyValue(descriptor.getId()));
		assertEquals("test:///default", told.get("URI"), told.toString());
	}

	@Test
	void theContextMenuOfAHostHoldsWhatCanBeDoneWithIt() throws Exception {
		Host host = connected("menu", "test:///default");
		CommonViewer tree = tree(host);
		tree.setSelection(new StructuredSelection(host));
		Menu menu = tree.getTree().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> labels = new ArrayList<>();
		for (MenuItem item : menu.getItems())
			labels.add(item.getText().replace("&", "").replaceAll("\t.*", "") + (item.isEnabled() ? "" : " (disabled)"));
		menu.notifyListeners(SWT.Hide, new Event());
		assertTrue(labels.containsAll(List.of("Open", "Connect (disabled)", "Disconnect", "Refresh", "Edit Connection...", "Rename...",
				"Duplicate Connection...", "Copy URI", "Remove Connection...")), labels.toString());
	}
}
