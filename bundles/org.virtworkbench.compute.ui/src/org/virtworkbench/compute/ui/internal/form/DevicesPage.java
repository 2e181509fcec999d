package org.virtworkbench.compute.ui.internal.form;

import java.util.ArrayList;
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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.emf.ItemLabelProvider;
import org.virtworkbench.ui.emf.Items;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FeaturePath;
import org.virtworkbench.ui.form.FormPage;
import org.virtworkbench.ui.operation.TranslatedWizardDialog;

/** All devices as a tree by groups, and the values of the selected one beside it. */
final class DevicesPage extends FormPage {

	private static final String AGENT = "org.qemu.guest_agent.0"; //$NON-NLS-1$

	private final TreeViewer viewer;
	private final DeviceDetails details;
	private final Button add;
	private final Button duplicate;
	private final Button remove;
	private final Button up;
	private final Button down;
	private final Hyperlink agent;
	private List<EObject> before = List.of();

	DevicesPage(Composite parent, FormToolkit toolkit, EditedDefinition definition, ItemImages images) {
		super(parent, toolkit, definition, images, Messages.Devices_title);
		Composite body = form().getBody();
		body.setLayout(new FillLayout());
		SashForm sash = new SashForm(body, SWT.HORIZONTAL);
		toolkit.adapt(sash, false, false);
		Composite left = toolkit.createComposite(sash);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(10, 8).spacing(4, 6).applyTo(left);
		Tree tree = toolkit.createTree(left, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
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
		agent = toolkit.createHyperlink(left, Messages.Devices_agent, SWT.NONE);
		agent.setToolTipText(Messages.Devices_agentTip);
		GridDataFactory.fillDefaults().span(5, 1).applyTo(agent);
		agent.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				addAgent();
			}
		});
		tree.addListener(SWT.KeyDown, event -> event.doit = !key(event));
		menu(tree);
		details = new DeviceDetails(sash, context());
		sash.setWeights(2, 3);
	}

	/** @return whether it meant something */
	private boolean key(Event event) {
		boolean moves = event.stateMask == SWT.ALT;
		boolean copies = event.stateMask == SWT.MOD1;
		return event.keyCode == SWT.DEL && press(remove, this::remove) || event.keyCode == SWT.INSERT && press(add, this::add)
				|| moves && event.keyCode == SWT.ARROW_UP && press(up, () -> move(-1)) || moves && event.keyCode == SWT.ARROW_DOWN && press(down, () -> move(1))
				|| copies && event.keyCode == 'c' && press(null, this::copy) || copies && event.keyCode == 'v' && press(add, this::paste);
	}

	private static boolean press(Button button, Runnable action) {
		if (button == null || button.isEnabled())
			action.run();
		return true;
	}

	private void menu(Tree tree) {
		Menu menu = new Menu(tree);
		tree.setMenu(menu);
		List<Button> buttons = List.of(add, duplicate, remove, up, down);
		MenuItem[] items = { item(menu, Messages.Devices_add, this::add), item(menu, Messages.Devices_duplicate, this::duplicate),
				item(menu, Messages.Devices_remove, this::remove), item(menu, Messages.Boot_up, () -> move(-1)), item(menu, Messages.Boot_down, () -> move(1)) };
		new MenuItem(menu, SWT.SEPARATOR);
		MenuItem copy = item(menu, Messages.Devices_copy + "\tCtrl+C", this::copy); //$NON-NLS-1$
		MenuItem paste = item(menu, Messages.Devices_paste + "\tCtrl+V", this::paste); //$NON-NLS-1$
		menu.addListener(SWT.Show, event -> {
			for (int i = 0; i < items.length; i++)
				items[i].setEnabled(buttons.get(i).isEnabled());
			copy.setEnabled(!selection().isEmpty());
			paste.setEnabled(add.isEnabled());
		});
	}

	private static MenuItem item(Menu menu, String label, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
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
		List<EObject> all = selection();
		EObject selected = all.isEmpty() ? null : all.get(0);
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

	/** The selected device; null for none and for several. */
	EObject selected() {
		List<EObject> all = selection();
		return all.size() == 1 ? all.get(0) : null;
	}

	/** All selected devices. */
	private List<EObject> selection() {
		List<EObject> found = new ArrayList<>();
		for (Object each : viewer.getStructuredSelection())
			if (each instanceof EObject device)
				found.add(device);
		return found;
	}

	/** Shows a device as a click on it does; several as clicks with Ctrl. */
	void select(EObject... devices) {
		viewer.setSelection(new StructuredSelection(devices), true);
	}

	private void select() {
		List<EObject> all = selection();
		EObject device = selected();
		boolean editable = context().root() != null && !context().readOnly();
		details.show(device, DeviceKind.runningOf(device, context().running()), all.size());
		List<EObject> siblings = siblings(device);
		int at = siblings.indexOf(device);
		add.setEnabled(editable);
		duplicate.setEnabled(editable && !all.isEmpty() && all.stream().allMatch(each -> each.eContainingFeature().isMany()));
		remove.setEnabled(editable && !all.isEmpty());
		up.setEnabled(editable && at > 0);
		down.setEnabled(editable && at >= 0 && at < siblings.size() - 1);
		agent(editable);
	}

	private void agent(boolean editable) {
		boolean missing = editable && DeviceKind.devices(context().root(), DeviceKind.Group.CONSOLE).stream()
				.noneMatch(device -> device.eClass().getName().equals("Channel") && DiskFields.is(device, "target.name", AGENT)); //$NON-NLS-1$ //$NON-NLS-2$
		GridData data = (GridData) agent.getLayoutData();
		if (data.exclude == missing) {
			data.exclude = !missing;
			agent.setVisible(missing);
			agent.getParent().layout(true);
		}
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

	private void added(EObject... devices) {
		refresh();
		for (EObject device : devices)
			viewer.expandToLevel(DeviceKind.groupOf(device), 1);
		select(devices);
		viewer.getControl().setFocus();
	}

	private void addAgent() {
		details.flush();
		EObject channel = DeviceKind.CHANNEL.make(context().root());
		context().edit(() -> DeviceKind.add(context().root(), DeviceKind.CHANNEL.feature(), channel));
		added(channel);
	}

	void duplicate() {
		details.flush();
		EObject root = context().root();
		List<EObject> copies = new ArrayList<>();
		context().edit(() -> selection().forEach(device -> {
			// each stands there before the next one looks for a free name
			EObject copy = DeviceKind.copy(device, root);
			siblings(device).add(siblings(device).indexOf(device) + 1, copy);
			copies.add(copy);
		}));
		added(copies.toArray(EObject[]::new));
	}

	void copy() {
		details.flush();
		DeviceClipboard.copy(viewer.getControl().getDisplay(), selection(), context().definition().view());
	}

	void paste() {
		details.flush();
		EObject root = context().root();
		List<EObject> found = DeviceClipboard.devices(viewer.getControl().getDisplay(), context().definition().type());
		List<EObject> pasted = new ArrayList<>();
		context().edit(() -> found.forEach(device -> {
			if (FeaturePath.of(root.eClass(), "devices." + device.eContainingFeature().getName()).get(root) != null && !device.eContainingFeature().isMany()) //$NON-NLS-1$
				return; // there is one, and can be only one
			EObject copy = DeviceKind.copy(device, root);
			DeviceKind.add(root, device.eContainingFeature().getName(), copy);
			pasted.add(copy);
		}));
		if (pasted.isEmpty())
			details.say(Messages.Devices_pasteNone);
		else
			added(pasted.toArray(EObject[]::new));
	}

	/** The one that stood behind the last of them is selected then, so that Delete can be pressed again. */
	void remove() {
		List<EObject> gone = selection();
		int at = before.indexOf(gone.get(gone.size() - 1)) - gone.size() + 1;
		context().edit(() -> gone.forEach(EcoreUtil::remove));
		refresh();
		if (!before.isEmpty())
			select(before.get(Math.clamp(at, 0, before.size() - 1)));
		viewer.getControl().setFocus();
	}

	private void move(int by) {
		details.flush();
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
