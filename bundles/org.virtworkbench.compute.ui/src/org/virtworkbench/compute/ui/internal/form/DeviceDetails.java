package org.virtworkbench.compute.ui.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
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

	DeviceDetails(Composite parent, EditContext context) {
		this.context = context;
		area = context.toolkit().createComposite(parent);
		area.setLayout(stack);
		nothing = context.toolkit().createComposite(area);
		nothing.setLayout(new TableWrapLayout());
		context.toolkit().createLabel(nothing, Messages.Devices_choose, SWT.WRAP);
		stack.topControl = nothing;
	}

	Composite area() {
		return area;
	}

	/** @param device null: none is selected */
	void show(EObject device, EObject running) {
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
	private final class Form {

		private final ScrolledForm scrolled;
		private final List<FormFields> fields = new ArrayList<>();
		private final List<DeviceSection> contributed = new ArrayList<>();
		private ItemTable vlans;

		Form(EClass type) {
			scrolled = context.toolkit().createScrolledForm(area);
			TableWrapLayout layout = new TableWrapLayout();
			layout.topMargin = 6;
			layout.leftMargin = 14; // room for the mark of a problem
			layout.rightMargin = 10;
			layout.verticalSpacing = 12;
			scrolled.getBody().setLayout(layout);
			FormFields main = fields(type, Messages.Devices_settings, true);
			DeviceFields.main(main);
			if (type.getName().equals("Interface")) { //$NON-NLS-1$
				Section section = section(Messages.Nic_vlans, false);
				Composite client = context.toolkit().createComposite(section);
				client.setLayout(org.eclipse.jface.layout.GridLayoutFactory.fillDefaults().create());
				FormFields trunk = new FormFields(client, context, type);
				trunk.sentence(Messages.Nic_vlansText);
				trunk.yesNo("vlan.trunk", Messages.Nic_trunk).tip(Messages.Nic_trunkTip); //$NON-NLS-1$
				trunk.area().setLayoutData(org.eclipse.jface.layout.GridDataFactory.fillDefaults().grab(true, false).create());
				fields.add(trunk);
				vlans = new ItemTable(client, context, type, "vlan.tag", 3).unordered(); //$NON-NLS-1$
				vlans.area().setLayoutData(org.eclipse.jface.layout.GridDataFactory.fillDefaults().grab(true, false).create());
				InterfaceFields.vlans(vlans);
				section.setClient(client);
			}
			if (hasAdvanced(type)) {
				FormFields advanced = fields(type, Messages.Devices_advanced, false);
				DeviceFields.advanced(advanced);
			}
			for (DeviceSections.Contribution contribution : DeviceSections.of(type))
				contribute(contribution);
		}

		private static boolean hasAdvanced(EClass type) {
			return List.of("Disk", "Interface", "Serial", "Parallel", "Console", "Channel", "Video", "Graphics").contains(type.getName()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
		}

		private Section section(String title, boolean open) {
			Section section = context.toolkit().createSection(scrolled.getBody(),
					ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | (open ? ExpandableComposite.EXPANDED : 0));
			section.setText(title);
			section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
			return section;
		}

		private FormFields fields(EClass type, String title, boolean open) {
			Section section = section(title, open);
			FormFields made = new FormFields(section, context, type);
			section.setClient(made.area());
			fields.add(made);
			return made;
		}

		private void contribute(DeviceSections.Contribution contribution) {
			DeviceSection made = contribution.create();
			if (made == null)
				return;
			Section section = section(contribution.title(), true);
			Composite client = context.toolkit().createComposite(section);
			client.setLayout(new org.eclipse.swt.layout.FillLayout());
			section.setClient(client);
			made.create(client, context.toolkit(), context);
			contributed.add(made);
		}

		void show(EObject device, EObject running) {
			fields.forEach(group -> group.show(device, running));
			if (vlans != null)
				vlans.show(device);
			contributed.forEach(section -> section.show(device, running));
		}

		void flush() {
			fields.forEach(FormFields::flush);
			if (vlans != null)
				vlans.flush();
			contributed.forEach(DeviceSection::flush);
		}
	}
}
