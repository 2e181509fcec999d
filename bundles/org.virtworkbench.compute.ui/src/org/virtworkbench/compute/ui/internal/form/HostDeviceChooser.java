package org.virtworkbench.compute.ui.internal.form;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.statushandlers.StatusManager;
import org.virtworkbench.compute.ui.internal.save.Waiting;
import org.virtworkbench.compute.offer.HostDevices;
import org.virtworkbench.compute.offer.HostDevices.Device;
import org.virtworkbench.core.Connection;
import org.virtworkbench.ui.form.FeaturePath;
import org.virtworkbench.ui.form.FormFields;

/** Asks for a device of the host by its name, and writes its address. */
final class HostDeviceChooser extends ElementListSelectionDialog {

	private HostDeviceChooser(Shell shell, List<Device> devices) {
		super(shell, new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((Device) element).label();
			}
		});
		setTitle(Messages.HostDevice_title);
		setMessage(devices.isEmpty() ? Messages.HostDevice_none : Messages.HostDevice_text);
		setElements(devices.toArray());
		setHelpAvailable(false);
	}

	/** The platform's own buttons speak English only. */
	@Override
	protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
		return super.createButton(parent, id, id == IDialogConstants.OK_ID ? Messages.Source_ok : id == IDialogConstants.CANCEL_ID ? Messages.Cancel : label,
				defaultButton);
	}

	/** @return null: the address is written already, or nothing was chosen */
	static String choose(FormFields fields) {
		Connection connection = fields.context().connection().orElse(null);
		EObject device = fields.object();
		if (connection == null || device == null)
			return null;
		boolean usb = DiskFields.is(device, "type", "usb"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			List<Device> devices = Waiting.get(monitor -> HostDevices.read(connection, usb, monitor));
			HostDeviceChooser chooser = new HostDeviceChooser(fields.area().getShell(), devices);
			if (chooser.open() == Window.OK && chooser.getFirstResult() instanceof Device chosen)
				fields.context().edit(() -> chosen.source().forEach((path, word) -> set(fields, device, path, word)));
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
		return null;
	}

	private static void set(FormFields fields, EObject device, String path, String word) {
		FeaturePath place = FeaturePath.of(device.eClass(), path);
		place.set(device, EcoreUtil.createFromString((EDataType) place.feature().getEType(), word), fields.context()::isHollow);
	}
}
