package org.virtworkbench.compute.ui.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FormPage;
import org.virtworkbench.ui.form.NoticeBar;
import org.virtworkbench.ui.source.Source;
import org.virtworkbench.ui.source.SourcePage;

/**
 * The pages over one definition of a domain, on a host or in a file, with what should be known of it above them. A page is made when it is first
 * looked at. Undo and redo mean the definition, on every page.
 */
public final class DomainPages {

	/** Key of a tab's item: how its page is made. */
	private static final String MAKER = "maker"; //$NON-NLS-1$

	private final EditedDefinition definition;
	private final FormToolkit toolkit;
	private final ItemImages images;
	private final IEditorSite site;
	private final Composite area;
	private final NoticeBar notices;
	private final CTabFolder tabs;
	private final Map<CTabItem, FormPage> pages = new HashMap<>();
	private SourcePage source;
	private Runnable shown = () -> {
		// an editor that wants to know says so
	};

	public DomainPages(Composite parent, EditedDefinition definition, FormToolkit toolkit, ItemImages images, IEditorSite site) {
		this.definition = definition;
		this.toolkit = toolkit;
		this.images = images;
		this.site = site;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		notices = new NoticeBar(area);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(notices.area());
		tabs = new CTabFolder(area, SWT.BOTTOM | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		tabs.addListener(SWT.Selection, event -> select());
		IActionBars bars = site.getActionBars();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), new UndoActionHandler(site, definition.undoContext()));
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), new RedoActionHandler(site, definition.undoContext()));
	}

	/** What the definition itself gives to know. */
	public List<NoticeBar.Notice> definitionNotices() {
		return EditorNotices.of(definition, problem -> reveal(problem.offset(), problem.length()));
	}

	/** Shows a stretch of the text on the XML page. */
	private void reveal(int offset, int length) {
		show(Messages.Tab_xml);
		source.reveal(offset, length);
		source.setFocus();
	}

	/** Above the pages. */
	public NoticeBar notices() {
		return notices;
	}

	public Composite area() {
		return area;
	}

	/** The parent of a page that is added by {@link #add}. */
	public CTabFolder tabs() {
		return tabs;
	}

	/** Adds a page that an editor makes itself. */
	public CTabItem add(String title, Control content) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(content);
		return item;
	}

	/** Adds the pages of the definition, forms first. */
	public void addForms() {
		form(Messages.Tab_cpu, parent -> new CpuPage(parent, toolkit, definition, images));
		form(Messages.Tab_memory, parent -> new MemoryPage(parent, toolkit, definition, images));
		form(Messages.Tab_devices, parent -> new DevicesPage(parent, toolkit, definition, images));
		form(Messages.Tab_boot, parent -> new BootPage(parent, toolkit, definition, images));
		form(Messages.Tab_options, parent -> new OptionsPage(parent, toolkit, definition, images,
				element -> reveal(element.offset(), element.startTagLength())));
		addSource("domain"); //$NON-NLS-1$
	}

	/** Adds the pages of a definition that stands on no host. */
	public void addFileForms() {
		form(Messages.Tab_overview, parent -> new DescriptionPage(parent, toolkit, definition, images));
		addForms();
	}

	/** Adds the page of the text alone. @param kind of the definition; null: known by its root */
	public void addSource(String kind) {
		source = new SourcePage(tabs, site, new Source(definition.text(), definition.document(), kind, definition::connection));
		add(Messages.Tab_xml, source.control());
		definition.addListener(this::editable);
		editable();
	}

	/** Shows the first page. */
	public void showFirst() {
		tabs.setSelection(0);
		select();
	}

	private void editable() {
		if (!source.control().isDisposed())
			source.setEditable(definition.isLoaded() && !definition.isReadOnly());
	}

	private void form(String title, Function<Composite, FormPage> maker) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setData(MAKER, maker);
	}

	/** Shows a page as a click on its tab does. */
	public void show(String title) {
		for (CTabItem item : tabs.getItems())
			if (item.getText().equals(title))
				tabs.setSelection(item);
		select();
	}

	/** To be called when a page is shown, after {@link #show} and after each click. */
	public void onShow(Runnable listener) {
		shown = listener;
	}

	private void select() {
		CTabItem item = tabs.getSelection();
		if (item != null && item.getControl() == null && item.getData(MAKER) instanceof Function<?, ?> maker) {
			@SuppressWarnings("unchecked")
			FormPage page = ((Function<Composite, FormPage>) maker).apply(tabs);
			pages.put(item, page);
			item.setControl(page.control());
			page.refresh();
		}
		shown.run();
	}

	/** The page of this class, made where it was not looked at yet. */
	<P extends FormPage> P page(Class<P> type, String title) {
		show(title);
		return pages.values().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	/** The XML. */
	public SourcePage source() {
		return source;
	}

	/** Takes over what is still being typed in a field. */
	public void flush() {
		new ArrayList<>(pages.values()).forEach(FormPage::flush);
	}

	/** Those that were looked at. */
	List<FormPage> made() {
		return List.copyOf(pages.values());
	}

	public void setFocus() {
		CTabItem item = tabs.getSelection();
		if (source != null && item != null && item.getControl() == source.control())
			source.setFocus();
		else
			tabs.setFocus();
	}
}
