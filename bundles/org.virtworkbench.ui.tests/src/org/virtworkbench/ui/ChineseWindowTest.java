package org.virtworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.Test;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.ui.editor.InventoryEditors;
import org.virtworkbench.ui.internal.welcome.WelcomeEditor;

/** The window in Chinese; run on its own with {@code -nl zh_CN}. */
class ChineseWindowTest {

	@Test
	void speaksChineseInMenusViewsAndPages() throws Exception {
		List<String> menus = Arrays.stream(Window.shell().getMenuBar().getItems()).map(MenuItem::getText).map(text -> text.replaceAll("\\(&.\\)", ""))
				.toList();
		assertTrue(menus.containsAll(List.of("\u6587\u4ef6", "\u7f16\u8f91", "\u4e3b\u673a", "\u7a97\u53e3", "\u5e2e\u52a9")), menus.toString());
		WelcomeEditor.open(Window.page());
		Window.shot("zh-welcome");
		Host host = Window.add(new SavedConnection("\u6d4b\u8bd5\u4e3b\u673a", URI.create("test:///default"), false, false));
		try {
			Services.get(Hosts.class).connect(host);
			Window.until("connected", 30, () -> host.getState() == ConnectionState.CONNECTED);
			InventoryEditors.open(Window.page(), host);
			Window.until("the page is Chinese", 10,
					() -> Window.find(Window.shell(), Text.class, text -> text.getText().equals("\u5df2\u8fde\u63a5")) != null);
			CommonViewer tree = ((CommonNavigator) Window.page().showView("org.virtworkbench.ui.hosts")).getCommonViewer();
			Window.until("the tree shows the host", 10, () -> tree.testFindItem(host) != null);
			tree.setSelection(new StructuredSelection(host));
			Window.shot("zh-host-page");
		} finally {
			Window.closeEditors();
			Window.remove(host.getKey());
		}
	}

	@Test
	void namesThePlatformsViewsInChinese() throws Exception {
		for (Map.Entry<String, String> view : Map.of(IPageLayout.ID_PROP_SHEET, "\u5c5e\u6027", IProgressConstants.PROGRESS_VIEW_ID, "\u8fdb\u5ea6")
				.entrySet()) {
			MPart part = Window.page().showView(view.getKey()).getSite().getService(MPart.class);
			Window.settle();
			assertEquals(view.getValue(), part.getLocalizedLabel());
		}
	}

	@Test
	void speaksChineseInTheWizard() throws Exception {
		List<String> buttons = new ArrayList<>();
		Window.display().asyncExec(() -> {
			Shell wizard = Arrays.stream(Window.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals("\u65b0\u5efa\u8fde\u63a5"))
					.findFirst().orElse(null);
			if (wizard == null) {
				for (Shell shell : Window.display().getShells())
					if (shell.isVisible() && shell != Window.shell())
						shell.close();
				return;
			}
			Window.shot("zh-new-connection");
			Button test = Window.find(wizard, Button.class, button -> button.getText().startsWith("\u6d4b\u8bd5"));
			buttons.add(test == null ? "none" : test.getText());
			wizard.close();
		});
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.virtworkbench.ui.connection.new", null);
		assertEquals(List.of("\u6d4b\u8bd5(&T)"), buttons);
	}
}
