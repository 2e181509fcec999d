package org.virtworkbench.compute.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.form.Choice;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FeaturePath;
import org.virtworkbench.ui.form.FormFields;
import org.virtworkbench.ui.form.FormPage;

/** What happens when the guest is switched on: machine, firmware, the order of devices, a kernel that is started directly. */
final class BootPage extends FormPage {

	private static final String SECURE_BOOT = "secure-boot"; //$NON-NLS-1$
	private static final String KEYS = "enrolled-keys"; //$NON-NLS-1$

	private final BootOrderTable order;
	private final Button secure;
	private final FeaturePath firmware;

	BootPage(Composite parent, FormToolkit toolkit, EditedDefinition definition, ItemImages images) {
		super(parent, toolkit, definition, images, Messages.Boot_title);
		firmware = FeaturePath.of(definition.type(), "os.firmware"); //$NON-NLS-1$
		Composite left = column();
		Composite right = column();
		Section section = section(left, Messages.Boot_order, Messages.Boot_orderText);
		order = new BootOrderTable(section, context());
		section.setClient(order.area());
		FormFields menu = fields(left, Messages.Boot_menu, null);
		menu.yesNo("os.bootmenu.enable", Messages.Boot_menuShow); //$NON-NLS-1$
		menu.number("os.bootmenu.timeout", Messages.Boot_menuTimeout, 0, 65535).tip(Messages.Boot_menuTimeoutTip); //$NON-NLS-1$
		menu.yesNo("os.bios.useserial", Messages.Boot_serial).tip(Messages.Boot_serialTip); //$NON-NLS-1$
		menu.number("os.bios.rebootTimeout", Messages.Boot_rebootTimeout, -1, 65535).tip(Messages.Boot_rebootTimeoutTip); //$NON-NLS-1$
		FormFields machine = fields(right, Messages.Boot_machine, null);
		machine.combo("os.type.machine", Messages.Boot_machineType, () -> Offers.machines(context())).tip(Messages.Boot_machineTip); //$NON-NLS-1$
		machine.combo("os.type.arch", Messages.Boot_arch, () -> Offers.architectures(context())); //$NON-NLS-1$
		machine.field("os.smbios.mode", Messages.Boot_smbios).tip(Messages.Boot_smbiosTip); //$NON-NLS-1$
		FormFields start = fields(right, Messages.Boot_firmware, null);
		start.choice("os.firmware", Messages.Boot_firmwareKind, () -> List.of(Choice.of(null, Messages.Boot_firmwareDefault), //$NON-NLS-1$
				Choice.of("bios", Messages.Boot_bios), Offers.efi(context()))).tip(Messages.Boot_firmwareTip); //$NON-NLS-1$
		// not by the toolkit: a background of one's own hides GTK's tick
		secure = new Button(start.area(), SWT.CHECK);
		secure.setText(Messages.Boot_secure);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(secure);
		secure.setToolTipText(Messages.Boot_secureTip);
		secure.addListener(SWT.Selection, event -> context().edit(() -> secureBoot(context().root(), secure.getSelection())));
		start.combo("os.loader.value", Messages.Boot_loader, () -> Offers.loaders(context())).tip(Messages.Boot_loaderTip); //$NON-NLS-1$
		start.field("os.loader.type", Messages.Boot_loaderType); //$NON-NLS-1$
		start.field("os.loader.secure", Messages.Boot_loaderSecure); //$NON-NLS-1$
		start.yesNo("os.loader.stateless", Messages.Boot_stateless).tip(Messages.Boot_statelessTip); //$NON-NLS-1$
		start.text("os.nvram.value", Messages.Boot_nvram).tip(Messages.Boot_nvramTip); //$NON-NLS-1$
		start.text("os.nvram.template", Messages.Boot_template).tip(Messages.Boot_templateTip); //$NON-NLS-1$
		FormFields kernel = fields(right, Messages.Boot_kernel, Messages.Boot_kernelText);
		kernel.text("os.kernel", Messages.Boot_kernelFile); //$NON-NLS-1$
		kernel.text("os.initrd", Messages.Boot_initrd); //$NON-NLS-1$
		kernel.text("os.cmdline", Messages.Boot_cmdline); //$NON-NLS-1$
		kernel.text("os.dtb", Messages.Boot_dtb); //$NON-NLS-1$
	}

	@Override
	protected void show(EObject root, EObject running) {
		super.show(root, running);
		order.show(root);
		secure.setEnabled(root != null && !context().readOnly() && "efi".equals(firmware.get(root))); //$NON-NLS-1$
		secure.setSelection(root != null && isSecure(root));
	}

	private static List<EObject> features(EObject root) {
		EObject element = FeaturePath.of(root.eClass(), "os.firmwareElement.feature").owner(root); //$NON-NLS-1$
		if (element == null)
			return List.of();
		@SuppressWarnings("unchecked")
		List<EObject> features = (List<EObject>) element.eGet(element.eClass().getEStructuralFeature("feature")); //$NON-NLS-1$
		return features;
	}

	private static boolean isSecure(EObject root) {
		return features(root).stream().anyMatch(feature -> SECURE_BOOT.equals(value(feature, "name")) && Boolean.TRUE.equals(value(feature, "enabled"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Object value(EObject object, String feature) {
		return object.eGet(object.eClass().getEStructuralFeature(feature));
	}

	/** Secure boot without enrolled keys checks nothing, so both are said. */
	private void secureBoot(EObject root, boolean wanted) {
		for (String name : List.of(SECURE_BOOT, KEYS)) {
			EObject found = features(root).stream().filter(feature -> name.equals(value(feature, "name"))).findFirst().orElse(null); //$NON-NLS-1$
			if (found == null) {
				FeaturePath path = FeaturePath.of(root.eClass(), "os.firmwareElement.feature"); //$NON-NLS-1$
				EObject made = EcoreUtil.create(((org.eclipse.emf.ecore.EReference) path.feature()).getEReferenceType());
				made.eSet(made.eClass().getEStructuralFeature("enabled"), wanted); //$NON-NLS-1$
				made.eSet(made.eClass().getEStructuralFeature("name"), name); //$NON-NLS-1$
				if (features(root).isEmpty())
					path.set(root, made, context()::isHollow);
				else
					features(root).add(made);
			} else {
				found.eSet(found.eClass().getEStructuralFeature("enabled"), wanted); //$NON-NLS-1$
			}
		}
	}

	BootOrderTable order() {
		return order;
	}
}
