package org.virtworkbench.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.virtworkbench.ui.emf.Changes;
import org.virtworkbench.ui.emf.ItemImages;

/**
 * A page of an editor whose fields are bound to the root object of its definition. Follows each change, wherever it was made, and shows the
 * problems of its fields in its header. UI thread only.
 */
public abstract class FormPage {

	private final EditContext context;
	private final ManagedForm managed;
	private final Changes changes;
	private final List<FormFields> fields = new ArrayList<>();
	private final List<ItemTable> tables = new ArrayList<>();
	private boolean aligned;

	/** @param title of the header */
	protected FormPage(Composite parent, FormToolkit toolkit, EditedDefinition definition, ItemImages images, String title) {
		ScrolledForm form = toolkit.createScrolledForm(parent);
		toolkit.decorateFormHeading(form.getForm());
		form.setText(title);
		managed = new ManagedForm(toolkit, form);
		context = new EditContext(definition, toolkit, managed, images);
		form.getForm().addMessageHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				context.leadToProblem();
			}
		});
		changes = new Changes(form, this::refresh);
		Runnable listener = changes::changed;
		definition.addListener(listener);
		form.addListener(SWT.Dispose, event -> definition.removeListener(listener));
		managed.getMessageManager().setDecorationPosition(SWT.LEFT | SWT.TOP);
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = 2;
		layout.makeColumnsEqualWidth = true;
		layout.horizontalSpacing = 24;
		layout.topMargin = 10;
		layout.leftMargin = 12; // room for the mark of a problem
		layout.rightMargin = 10;
		form.getBody().setLayout(layout);
	}

	public final EditContext context() {
		return context;
	}

	public final ScrolledForm form() {
		return managed.getForm();
	}

	public final Control control() {
		return managed.getForm();
	}

	/** Draws the present state, after each burst of changes. */
	public void refresh() {
		if (form().isDisposed())
			return;
		if (!aligned) {
			aligned = true;
			align();
		}
		show(context.root(), context.running());
	}

	/** Of each column for itself. */
	private void align() {
		Map<Composite, List<FormFields>> columns = new LinkedHashMap<>();
		for (FormFields group : fields)
			columns.computeIfAbsent(group.area().getParent().getParent(), column -> new ArrayList<>()).add(group);
		columns.values().forEach(FormFields::align);
	}

	/**
	 * Fills the fields and tables that the page made; for what else it has.
	 *
	 * @param root    null while there is none
	 * @param running the same of what runs; null where nothing does
	 */
	protected void show(EObject root, EObject running) {
		fields.forEach(group -> group.show(root, running));
		tables.forEach(table -> table.show(root));
	}

	/** Takes over what is still being typed, before a save. */
	public void flush() {
		fields.forEach(FormFields::flush);
		tables.forEach(ItemTable::flush);
	}

	/** Something else changed that the page shows. */
	public final void changed() {
		changes.changed();
	}

	/** The groups of fields of the root object, in the order in which they were made. */
	public final List<FormFields> groups() {
		return List.copyOf(fields);
	}

	/** A column of the body, for sections one below the other. */
	protected final Composite column() {
		Composite column = context.toolkit().createComposite(form().getBody());
		TableWrapLayout layout = new TableWrapLayout();
		layout.leftMargin = 6;
		layout.rightMargin = 0;
		layout.topMargin = 0;
		layout.verticalSpacing = 12;
		column.setLayout(layout);
		column.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		return column;
	}

	/** A section of a column; its client is to be set. @param description null: none */
	protected final Section section(Composite column, String title, String description) {
		Section section = context.toolkit().createSection(column,
				ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED | (description == null ? 0 : Section.DESCRIPTION));
		section.setText(title);
		if (description != null)
			section.setDescription(description);
		section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		return section;
	}

	/** A section with fields of the root object, which the page fills by itself. @param description null: none */
	protected final FormFields fields(Composite column, String title, String description) {
		Section section = section(column, title, description);
		FormFields made = fields(section);
		section.setClient(made.area());
		return made;
	}

	/** Fields of the root object, which the page fills by itself. */
	protected final FormFields fields(Composite parent) {
		FormFields made = new FormFields(parent, context, context.definition().type());
		fields.add(made);
		return made;
	}

	/** A section with a list below the root object, which the page fills by itself. @param description null: none */
	protected final ItemTable table(Composite column, String title, String description, String path, int rows) {
		Section section = section(column, title, description);
		ItemTable made = new ItemTable(section, context, type(), path, rows);
		section.setClient(made.area());
		tables.add(made);
		return made;
	}

	private EClass type() {
		return context.definition().type();
	}
}
