package org.virtworkbench.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.virtworkbench.core.Connection;
import org.virtworkbench.definition.schema.Finding;
import org.virtworkbench.definition.schema.ValueSource;
import org.virtworkbench.ui.Window;

/** The source page as a person types in it. */
class SourcePageTest {

	private static final String DOMAIN = """
			<domain type='qemu'>
			  <name>web</name>
			  <!-- as small as it may be -->
			  <memory unit='MiB'>512</memory>
			  <vcpu>1</vcpu>
			  <os>
			    <type arch='x86_64' machine='q35'>hvm</type>
			    <boot dev='hd'/>
			  </os>
			  <devices>
			    <disk type='file' device='disk'>
			      <driver name='qemu' type='qcow2'/>
			      <source file='/var/lib/libvirt/images/web.qcow2'/>
			      <target dev='vda' bus='virtio'/>
			    </disk>
			    <interface type='network'>
			      <mac address='52:54:00:12:34:56'/>
			      <source network='default'/>
			      <model type='virtio'/>
			    </interface>
			    <console type='pty'/>
			  </devices>
			</domain>
			""";

	private TextEditorOfTests editor;

	@AfterEach
	void close() {
		Window.closeEditors();
	}

	private SourcePage open(String text) throws Exception {
		editor = TextEditorOfTests.open(text);
		return editor.page();
	}

	private StyledText text() {
		return editor.page().viewer().getTextWidget();
	}

	private static void run(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	private List<String> ids() {
		return editor.page().findings().stream().map(Finding::id).toList();
	}

	private void awaitFindings(String... ids) {
		Window.until("findings " + Arrays.toString(ids), 20, () -> ids().equals(List.of(ids)));
	}

	/** Puts the caret behind the first place of the text and types. */
	private void type(String behind, String typed) throws Exception {
		int at = editor.definition().text().get().indexOf(behind) + behind.length();
		editor.page().reveal(at, 0);
		for (char c : typed.toCharArray())
			key(c);
	}

	private void key(char c) {
		Event event = new Event();
		event.character = c;
		event.keyCode = c == SWT.CR ? SWT.CR : Character.toLowerCase(c);
		event.type = SWT.KeyDown;
		text().notifyListeners(SWT.KeyDown, event);
	}

	private static Table popup() {
		for (Shell shell : Window.display().getShells())
			if (shell.isVisible() && (shell.getStyle() & SWT.TITLE) == 0) {
				Table table = Window.find(shell, Table.class, found -> found.getItemCount() > 0);
				if (table != null)
					return table;
			}
		return null;
	}

	private static List<String> proposals() {
		Window.until("proposals", 20, () -> popup() != null && !popup().getItem(0).getText().contains("...") && !popup().getItem(0).getText().isEmpty());
		return Arrays.stream(popup().getItems()).map(item -> item.getText().strip()).toList();
	}

	private static void choose(String proposal) {
		Table table = popup();
		List<String> texts = Arrays.stream(table.getItems()).map(item -> item.getText().strip()).toList();
		int index = texts.indexOf(proposal);
		assertTrue(index >= 0, proposal + " is not in " + texts);
		table.setSelection(index);
		Event event = new Event();
		event.item = table.getItem(index);
		table.notifyListeners(SWT.Selection, event);
		table.notifyListeners(SWT.DefaultSelection, event);
		Window.until("the popup closes", 10, () -> popup() == null);
	}

	private List<Annotation> marks() {
		List<Annotation> marks = new ArrayList<>();
		for (Iterator<Annotation> all = editor.page().viewer().getAnnotationModel().getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation instanceof FindingAnnotation)
				marks.add(annotation);
		}
		return marks;
	}

	@Test
	void findsWhatIsWrongAsOneTypes() throws Exception {
		SourcePage page = open(DOMAIN);
		assertEquals(List.of(), page.findings());
		List<String> told = new ArrayList<>();
		page.addFindingsListener(findings -> told.add(findings.stream().map(Finding::id).collect(Collectors.joining())));
		type("bus='virtio", "x");
		awaitFindings(Finding.WRONG_VALUE);
		Finding finding = page.findings().get(0);
		assertEquals(14, finding.line());
		assertEquals(30, finding.column());
		assertTrue(finding.sentence().contains("virtiox"), finding.sentence());
		assertEquals(1, marks().size());
		Table list = Window.find(page.control().getParent(), Table.class, table -> table.isVisible() && table.getItemCount() == 1);
		assertEquals(finding.sentence(), list.getItem(0).getText(0));
		assertEquals("line 14, column 30", list.getItem(0).getText(1));
		Window.shot("source-finding");
		key(SWT.BS);
		awaitFindings();
		assertEquals(List.of(), marks());
		Window.until("the list is gone", 5, () -> !list.isVisible());
		assertEquals(List.of(Finding.WRONG_VALUE, ""), told);
	}

	@Test
	void tellsWhereATextStopsBeingXml() throws Exception {
		open(DOMAIN);
		type("<boot dev='hd'", "<");
		awaitFindings(Finding.NOT_WELL_FORMED);
		assertEquals(8, editor.page().findings().get(0).line());
		assertEquals("hvm", editor.definition().document().root().child("os").orElseThrow().child("type").orElseThrow().text());
	}

	@Test
	void saysThatThereIsNoSchemaAndWorksWithoutOne() throws Exception {
		open("<unheard-of><name>x</name></unheard-of>");
		awaitFindings(Finding.NO_SCHEMA);
		assertTrue(editor.page().findings().get(0).sentence().startsWith("There is no schema for \"unheard-of\""), editor.page().findings().get(0).sentence());
		assertEquals(List.of(), marks());
		type("<name>x", "<");
		awaitFindings(Finding.NO_SCHEMA, Finding.NOT_WELL_FORMED);
	}

	@Test
	void goesToTheFindingThatIsChosen() throws Exception {
		open(DOMAIN.replace("<vcpu>1", "<vcpu>many"));
		awaitFindings(Finding.WRONG_VALUE);
		Table list = Window.find(editor.page().control().getParent(), Table.class, table -> table.isVisible() && table.getItemCount() == 1);
		list.setFocus();
		Event event = new Event();
		event.item = list.getItem(0);
		list.notifyListeners(SWT.DefaultSelection, event);
		assertEquals("many", text().getSelectionText());
		assertTrue(text().isFocusControl());
	}

	@Test
	void completesElementsAttributesAndValues() throws Exception {
		open(DOMAIN);
		type("<console type='pty'/>\n", "    <gra");
		run(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
		assertEquals(List.of("graphics"), proposals());
		choose("graphics");
		assertTrue(editor.definition().text().get().contains("    <graphics type=''/>"), editor.definition().text().get());
		run(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
		assertTrue(proposals().containsAll(List.of("vnc", "spice")), proposals().toString());
		Window.shot("source-values");
		choose("vnc");
		assertTrue(editor.definition().text().get().contains("<graphics type='vnc'/>"));
		type("<graphics type='vnc'", " ");
		run(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
		assertTrue(proposals().contains("autoport"), proposals().toString());
		Window.shot("source-attributes");
		choose("autoport");
		assertTrue(editor.definition().text().get().contains("<graphics type='vnc' autoport=''/>"));
	}

	@Test
	void proposesWhatAHostHas() throws Exception {
		ValueSource networks = (place, connection, monitor) -> place.endsWith("interface/source@network") ? List.of(new ValueSource.Value("ovs-lan", "bridge")) : List.of();
		ValueSource broken = (place, connection, monitor) -> {
			throw new CoreException(Status.error("the host does not answer"));
		};
		Connection host = (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
				(self, method, arguments) -> method.getReturnType() == boolean.class ? Boolean.TRUE : method.getName().equals("hashCode") ? 1 : null);
		BundleContext context = FrameworkUtil.getBundle(SourcePage.class).getBundleContext();
		List<ServiceRegistration<ValueSource>> registered = List.of(context.registerService(ValueSource.class, broken, null),
				context.registerService(ValueSource.class, networks, null));
		try {
			open(DOMAIN);
			editor.definition().setFact(Connection.class, host);
			type("<source network='", "");
			run(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
			assertEquals(List.of("ovs-lan  bridge"), proposals());
			choose("ovs-lan  bridge");
			assertTrue(editor.definition().text().get().contains("<source network='ovs-lan'/>"), editor.definition().text().get());
		} finally {
			registered.forEach(ServiceRegistration::unregister);
		}
	}

	@Test
	void putsAFindingRight() throws Exception {
		open(DOMAIN.replace("<boot dev='hd'/>", "<boto dev='hd'></boto>"));
		awaitFindings(Finding.UNKNOWN_ELEMENT);
		editor.page().reveal(editor.definition().text().get().indexOf("<boto") + 2, 0);
		run(SourceCommands.FIX);
		assertEquals(List.of("Rename to \"boot\"", "Remove the element \"boto\""), proposals());
		Window.shot("source-fix");
		choose("Rename to \"boot\"");
		assertTrue(editor.definition().text().get().contains("<boot dev='hd'></boot>"));
		awaitFindings();
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertTrue(editor.definition().text().get().contains("<boto dev='hd'></boto>"), "one undo takes both tags back");
	}

	@Test
	void undoesWhatAnotherPageDidAndWhatWasTyped() throws Exception {
		open(DOMAIN);
		type("<name>web", "server");
		assertTrue(text().getText().contains("<name>webserver</name>"));
		editor.definition().edit(() -> editor.definition().document().replace(DOMAIN.indexOf("<vcpu>1") + "server".length() + 6, 1, "4"));
		assertTrue(text().getText().contains("<vcpu>4</vcpu>"));
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertTrue(text().getText().contains("<vcpu>1</vcpu>"));
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(DOMAIN, editor.definition().document().text());
		run(IWorkbenchCommandConstants.EDIT_REDO);
		assertTrue(text().getText().contains("<name>webserver</name>"));
		assertEquals(editor.definition().document().text(), text().getText());
	}

	@Test
	void explainsWhatIsPointedAt() throws Exception {
		open(DOMAIN.replace("bus='virtio'", "bus='virtioo'"));
		awaitFindings(Finding.WRONG_VALUE);
		SchemaHover hover = new SchemaHover(editor.page().checking());
		String info = hover.getHoverInfo(editor.page().viewer(), new org.eclipse.jface.text.Region(editor.definition().text().get().indexOf("virtioo"), 0));
		assertTrue(info.startsWith(editor.page().findings().get(0).sentence()), info);
		assertTrue(info.contains("domain/devices/disk/target@bus"), info);
		assertTrue(info.contains("Values: fdc, ide, sata"), info);
	}

	@Test
	void outlinesElementsByWhatTellsThemApart() throws Exception {
		open(DOMAIN);
		ContentOutline view = (ContentOutline) Window.page().showView("org.eclipse.ui.views.ContentOutline");
		try {
			Window.page().activate(editor);
			SourceOutline outline = (SourceOutline) editor.page().outline();
			Window.until("the outline is shown", 10, () -> outline.getControl() != null && outline.getControl().isVisible());
			org.eclipse.swt.widgets.Tree tree = (org.eclipse.swt.widgets.Tree) outline.getControl();
			TreeItem root = tree.getItem(0);
			assertEquals("domain  web", root.getText());
			TreeItem devices = Arrays.stream(root.getItems()).filter(item -> item.getText().equals("devices")).findFirst().orElseThrow();
			assertEquals(List.of("disk  vda", "interface  52:54:00:12:34:56", "console  pty"), Arrays.stream(devices.getItems()).map(TreeItem::getText).toList());
			editor.setFocus();
			editor.page().reveal(DOMAIN.indexOf("<mac") + 1, 0);
			Window.until("the caret's element is selected", 10, () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith("mac"));
			Window.shot("source-outline");
			outline.setSelection(new org.eclipse.jface.viewers.StructuredSelection(devices.getItem(0).getData()));
			assertEquals("disk", text().getSelectionText());
			type("<name>web", "2");
			Window.until("the outline follows", 10, () -> tree.getItem(0).getText().equals("domain  web2"));
		} finally {
			Window.page().hideView(view);
		}
	}

	@Test
	void foldsElements() throws Exception {
		open(DOMAIN);
		Window.until("there are folds", 10, () -> ((org.eclipse.jface.text.source.projection.ProjectionViewer) editor.page().viewer()).getProjectionAnnotationModel()
				.getAnnotationIterator().hasNext());
		editor.page().reveal(DOMAIN.indexOf("<disk") + 1, 0);
		run("org.virtworkbench.ui.source.collapse");
		Window.until("the disk is folded", 10, () -> !text().getText().contains("<driver"));
		assertTrue(text().getText().contains("<disk type='file' device='disk'>"));
		Window.shot("source-folded");
		assertEquals(DOMAIN, editor.definition().text().get());
		editor.page().reveal(DOMAIN.indexOf("<driver") + 1, 6);
		assertEquals("driver", text().getSelectionText(), "a place in a fold opens it");
	}

	@Test
	void findsAndReplaces() throws Exception {
		open(DOMAIN);
		editor.page().reveal(DOMAIN.indexOf("qcow2"), 5);
		List<Shell> before = List.of(Window.display().getShells());
		run(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
		Window.until("the dialog", 10, () -> Arrays.stream(Window.display().getShells()).anyMatch(shell -> !before.contains(shell) && shell.isVisible()));
		Shell dialog = Arrays.stream(Window.display().getShells()).filter(shell -> !before.contains(shell) && shell.isVisible()).findFirst().orElseThrow();
		Window.shot("source-find");
		assertNotNull(dialog);
		dialog.close();
	}

	@Test
	void coloursTagsNamesAndValues() throws Exception {
		open(DOMAIN);
		Window.until("coloured", 10, () -> text().getStyleRanges().length > 10);
		assertFalse(colour("disk type").equals(colour("type='file' device")), "tag and attribute");
		assertFalse(colour("'file'").equals(colour("type='file' device")), "attribute and value");
		assertFalse(colour("<!--").equals(colour("<name>")), "comment and tag");
	}

	private org.eclipse.swt.graphics.Color colour(String at) {
		StyleRange range = text().getStyleRangeAtOffset(DOMAIN.indexOf(at));
		return range == null || range.foreground == null ? text().getForeground() : range.foreground;
	}

	@Test
	void isDarkWithTheDarkTheme() throws Exception {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme before = engine.getActiveTheme();
		engine.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
		try {
			open(DOMAIN.replace("bus='virtio'", "bus='virtioo'").replace("<vcpu>1</vcpu>", "<vcpus>1</vcpus><vpcu>1</vpcu>"));
			Window.until("findings", 20, () -> !ids().isEmpty());
			Window.until("the text is dark", 10, () -> XmlColours.dark(text().getBackground()));
			Window.shot("source-dark");
			StyleRange tag = text().getStyleRangeAtOffset(1);
			assertFalse(XmlColours.dark(tag.foreground), "light letters");
			assertFalse(XmlColours.dark(text().getForeground()), "light text");
		} finally {
			engine.setTheme(before, false);
			Window.settle();
		}
	}

	@Test
	void neverHoldsTheWindowWhileOneTypesInFiveThousandLines() throws Exception {
		StringBuilder disks = new StringBuilder();
		for (int i = 0; i < 830; i++)
			disks.append("    <disk type='file' device='disk'>\n      <driver name='qemu' type='qcow2'/>\n      <source file='/images/").append(i)
					.append(".qcow2'/>\n      <target dev='vd").append(i).append("' bus='virtio'/>\n      <serial>").append(i).append("</serial>\n    </disk>\n");
		String large = DOMAIN.replace("    <console", disks + "    <console");
		assertTrue(large.lines().count() > 5000);
		open(large);
		Window.until("the first check", 60, () -> editor.page().checking().result().folds() != null && editor.page().checking().result().folds().size() > 800);
		Window.settle();
		type("/images/400", "warm");
		awaitFindings();
		Window.settle();
		Turns turns = new Turns();
		for (char c : "some-other-name \"<".toCharArray())
			turns.take(() -> key(c));
		turns.until("what was typed is checked", () -> ids().contains(Finding.NOT_WELL_FORMED));
		for (int i = 0; i < 18; i++)
			turns.take(() -> key(SWT.BS));
		turns.until("all is well again", () -> ids().isEmpty());
		System.out.println("typing in " + large.lines().count() + " lines: the window worked " + turns.longestMillis() + " ms at a time at most");
		assertTrue(turns.longestMillis() < 100, "the window worked " + turns.longestMillis() + " ms at a time");
	}

	/** The longest stretch of work of the UI thread, in time of the processor: how long it waits for one says nothing of us. */
	private static final class Turns {

		private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		private long longest;

		void take(Runnable action) {
			measured(() -> {
				action.run();
				return true;
			});
			while (measured(Window.display()::readAndDispatch)) {
				// until there is no more
			}
		}

		void until(String what, BooleanSupplier so) {
			Window.until(what, 30, () -> {
				while (measured(Window.display()::readAndDispatch)) {
					// until there is no more
				}
				return so.getAsBoolean();
			});
		}

		private boolean measured(BooleanSupplier turn) {
			long before = threads.getCurrentThreadCpuTime();
			boolean more = turn.getAsBoolean();
			longest = Math.max(longest, threads.getCurrentThreadCpuTime() - before);
			return more;
		}

		long longestMillis() {
			return longest / 1_000_000;
		}
	}
}
