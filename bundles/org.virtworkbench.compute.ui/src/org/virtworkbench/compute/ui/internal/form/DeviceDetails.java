package org.virtworkbench.compute.ui.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.virtworkbench.ui.form.DeviceSection;
import org.virtworkbench.ui.form.DeviceSections;
import org.virtworkbench.ui.form.EditContext;
import org.virtworkbench.ui.form.FormFields;
import org.virtworkbench.ui.form.ItemTable;

/** The values of one device: a form for each kind of device, made when the first one of it is shown, with contributed sections at its end. */
final class DeviceDetails {

	private final EditContext context;
	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final Map<EClass, Form> forms = new HashMap<>();
	private final Composite nothing;
	private final Label words;

	DeviceDetails(Composite parent, EditContext context) {
		this.context = context;
		area = context.toolkit().createComposite(parent);
		area.setLayout(stack);
		nothing = context.toolkit().createComposite(area);
		nothing.setLayout(new TableWrapLayout());
		words = context.toolkit().createLabel(nothing, Messages.Devices_choose, SWT.WRAP);
		stack.topControl = nothing;
	}

	/** Shows a sentence in place of a form. */
	void say(String sentence) {
		words.setText(sentence);
		nothing.layout(true);
		if (stack.topControl != nothing) {
			stack.topControl = nothing;
			area.layout();
		}
	}

	Composite area() {
		return area;
	}

	/** @param device null: none is selected, or several. @param selected how many are */
	void show(EObject device, EObject running, int selected) {
		if (device == null)
			say(selected > 1 ? NLS.bind(Messages.Devices_several, selected) : Messages.Devices_choose);
		Form form = device == null ? null : forms.computeIfAbsent(device.eClass(), Form::new);
		forms.values().stream().filter(other -> other != form).forEach(other -> other.show(null, null));
		Composite top = form == null ? nothing : form.scrolled;
		if (form != null)
			form.show(device, running);
		if (stack.topControl != top) {
			stack.topControl = top;
			area.layout();
		}
	}

	/** The fields of the kind that is shown; for tests. */
	List<FormFields> shown(EObject device) {
		return forms.get(device.eClass()).fields;
	}

	void flush() {
		forms.values().forEach(Form::flush);
	}

	/** For devices of one class. */
	private final class Form implements DeviceForm {

		private final EClass type;
		private final ScrolledForm scrolled;
		private final List<FormFields> fields = new ArrayList<>();
		private final List<ItemTable> tables = new ArrayList<>();
		private final List<DeviceSection> contributed = new ArrayList<>();

		Form(EClass type) {
			this.type = type;
			scrolled = context.toolkit().createScrolledForm(area);
			TableWrapLayout layout = new TableWrapLayout();
			layout.topMargin = 6;
			layout.leftMargin = 14; // room for the mark of a problem
			layout.rightMargin = 10;
			layout.verticalSpacing = 12;
			scrolled.getBody().setLayout(layout);
			DeviceFields.main(fields(Messages.Devices_settings, true));
			DeviceFields.more(this);
			FormFields.align(fields);
			for (DeviceSections.Contribution contribution : DeviceSections.of(type))
				contribute(contribution);
		}

		@Override
		public EClass type() {
			return type;
		}

		@Override
		public EditContext context() {
			return context;
		}

		@Override
		public Part section(String title, String text, boolean open) {
			Composite client = client(title, text, open);
			GridLayoutFactory.fillDefaults().applyTo(client);
			return new Part() {
				@Override
				public FormFields fields() {
					FormFields made = new FormFields(client, context, type);
					GridDataFactory.fillDefaults().grab(true, false).applyTo(made.area());
					fields.add(made);
					return made;
				}

				@Override
				public ItemTable table(String path, int rows) {
					ItemTable made = new ItemTable(client, context, type, path, rows).unordered();
					GridDataFactory.fillDefaults().grab(true, false).applyTo(made.area());
					tables.add(made);
					return made;
				}
			};
		}

		private Composite client(String title, String text, boolean open) {
			Section section = context.toolkit().createSection(scrolled.getBody(), ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
					| (open ? ExpandableComposite.EXPANDED : 0) | (text == null ? 0 : Section.DESCRIPTION));
			section.setText(title);
			if (text != null)
				section.setDescription(text);
			section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
			Composite client = context.toolkit().createComposite(section);
			section.setClient(client);
			return client;
		}

		private void contribute(DeviceSections.Contribution contribution) {
			DeviceSection made = contribution.create();
			if (made == null)
				return;
			Composite client = client(contribution.title(), null, true);
			client.setLayout(new FillLayout());
			made.create(client, context.toolkit(), context);
			contributed.add(made);
		}

		void show(EObject device, EObject running) {
			fields.forEach(group -> group.show(device, running));
			tables.forEach(table -> table.show(device));
			contributed.forEach(section -> section.show(device, running));
		}

		void flush() {
			fields.forEach(FormFields::flush);
			tables.forEach(ItemTable::flush);
			contributed.forEach(DeviceSection::flush);
		}
	}
}
