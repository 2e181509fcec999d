package org.virtworkbench.compute.ui.internal.form;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.emf.ItemLabelProvider;
import org.virtworkbench.ui.emf.Items;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FormPage;
import org.virtworkbench.ui.operation.TranslatedWizardDialog;

/** All devices as a tree by groups, and the values of the selected one beside it. */
final class DevicesPage extends FormPage {

	private final TreeViewer viewer;
	private final DeviceDetails details;
	private final Button add;
	private final Button duplicate;
	private final Button remove;
	private final Button up;
	private final Button down;
	private List<EObject> before = List.of();

	DevicesPage(Composite parent, FormToolkit toolkit, EditedDefinition definition, ItemImages images) {
		super(parent, toolkit, definition, images, Messages.Devices_title);
		Composite body = form().getBody();
		body.setLayout(new FillLayout());
		SashForm sash = new SashForm(body, SWT.HORIZONTAL);
		toolkit.adapt(sash, false, false);
		Composite left = toolkit.createComposite(sash);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(10, 8).spacing(4, 6).applyTo(left);
		Tree tree = toolkit.createTree(left, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(5, 1).hint(260, 200).applyTo(tree);
		viewer = new TreeViewer(tree);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Labels());
		viewer.addSelectionChangedListener(event -> select());
		add = button(left, Messages.Devices_add, this::add);
		duplicate = button(left, Messages.Devices_duplicate, this::duplicate);
		remove = button(left, Messages.Devices_remove, this::remove);
		up = button(left, Messages.Boot_up, () -> move(-1));
		down = button(left, Messages.Boot_down, () -> move(1));
		tree.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && remove.isEnabled())
				remove();
			else if (event.keyCode == SWT.INSERT && add.isEnabled())
				add();
		});
		details = new DeviceDetails(sash, context());
		sash.setWeights(2, 3);
	}

	private Button button(Composite parent, String label, Runnable action) {
		Button button = context().toolkit().createButton(parent, label, SWT.PUSH);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	@Override
	protected void show(EObject root, EObject running) {
		super.show(root, running);
		List<EObject> now = root == null ? List.of() : Arrays.stream(DeviceKind.Group.values()).flatMap(group -> DeviceKind.devices(root, group).stream()).toList();
		EObject selected = selected();
		if (!now.equals(before)) {
			boolean first = viewer.getInput() == null;
			int at = selected == null ? 0 : before.indexOf(selected);
			before = now;
			if (first) {
				viewer.setInput(this);
				viewer.setExpandedElements((Object[]) Arrays.stream(DeviceKind.Group.values()).filter(group -> group != DeviceKind.Group.CONTROLLER)
						.toArray());
			} else {
				viewer.refresh();
			}
			if (!now.isEmpty() && (selected == null || !now.contains(selected)))
				viewer.setSelection(new StructuredSelection(now.get(Math.clamp(at, 0, now.size() - 1))), true);
		} else {
			viewer.refresh();
		}
		select();
	}

	/** The selected device, or null. */
	EObject selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof EObject device ? device : null;
	}

	/** Shows a device as a click on it does. */
	void select(EObject device) {
		viewer.setSelection(new StructuredSelection(device), true);
	}

	private void select() {
		EObject device = selected();
		boolean editable = context().root() != null && !context().readOnly();
		details.show(device, DeviceKind.runningOf(device, context().running()));
		List<EObject> siblings = siblings(device);
		int at = siblings.indexOf(device);
		add.setEnabled(editable);
		duplicate.setEnabled(editable && !siblings.isEmpty());
		remove.setEnabled(editable && device != null);
		up.setEnabled(editable && at > 0);
		down.setEnabled(editable && at >= 0 && at < siblings.size() - 1);
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> siblings(EObject device) {
		return device == null || device.eContainer() == null || !device.eContainingFeature().isMany() ? org.eclipse.emf.common.util.ECollections.emptyEList()
				: (EList<EObject>) device.eContainer().eGet(device.eContainingFeature());
	}

	void add() {
		details.flush();
		AddHardwareWizard wizard = new AddHardwareWizard(context());
		if (new TranslatedWizardDialog(form().getShell(), wizard).open() == Window.OK)
			added(wizard.device());
	}

	private void added(EObject device) {
		refresh();
		viewer.expandToLevel(DeviceKind.groupOf(device), 1);
		select(device);
	}

	void duplicate() {
		details.flush();
		EObject device = selected();
		EObject copy = DeviceKind.copy(device, context().root());
		context().edit(() -> siblings(device).add(siblings(device).indexOf(device) + 1, copy));
		added(copy);
	}

	void remove() {
		EObject device = selected();
		context().edit(() -> EcoreUtil.remove(device));
		refresh();
	}

	private void move(int by) {
		EObject device = selected();
		EList<EObject> siblings = siblings(device);
		int at = siblings.indexOf(device);
		context().edit(() -> siblings.move(at + by, at));
		refresh();
		select(device);
	}

	@Override
	public void flush() {
		super.flush();
		details.flush();
	}

	DeviceDetails details() {
		return details;
	}

	private final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return Arrays.stream(DeviceKind.Group.values()).filter(group -> !DeviceKind.devices(context().root(), group).isEmpty()).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof DeviceKind.Group group ? DeviceKind.devices(context().root(), group).toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof EObject device ? DeviceKind.groupOf(device) : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof DeviceKind.Group;
		}
	}

	private static final class Labels extends ItemLabelProvider {
		Labels() {
			super(Items.factory());
		}

		@Override
		public String getText(Object element) {
			return element instanceof DeviceKind.Group group ? group.label() : super.getText(element);
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof DeviceKind.Group group ? image("devices-" + group.name().toLowerCase(java.util.Locale.ROOT)) : super.getImage(element); //$NON-NLS-1$
		}
	}
}
