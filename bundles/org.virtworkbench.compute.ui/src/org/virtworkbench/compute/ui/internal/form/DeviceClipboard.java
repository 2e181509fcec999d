package org.virtworkbench.compute.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionView;
import org.virtworkbench.definition.XmlElement;

/** Devices on the clipboard as their XML, so that they come from and go to other domains, editors of text and mails alike. */
final class DeviceClipboard {

	private DeviceClipboard() {
	}

	/** @param view in which the devices stand */
	static void copy(Display display, List<EObject> devices, DefinitionView view) {
		StringBuilder xml = new StringBuilder();
		for (EObject device : devices) {
			XmlElement element = view.element(device);
			if (element != null)
				xml.append(element.source()).append('\n');
		}
		Clipboard clipboard = new Clipboard(display);
		try {
			if (!xml.isEmpty())
				clipboard.setContents(new Object[] { xml.toString() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** The devices on the clipboard, which stand in no definition yet; none where it holds something else. @param type of the definition */
	static List<EObject> devices(Display display, EClass type) {
		Clipboard clipboard = new Clipboard(display);
		try {
			Object text = clipboard.getContents(TextTransfer.getInstance());
			return text instanceof String xml && xml.stripLeading().startsWith("<") ? devices(xml, type) : List.of(); //$NON-NLS-1$
		} finally {
			clipboard.dispose();
		}
	}

	/** @param xml one device or several */
	static List<EObject> devices(String xml, EClass type) {
		DefinitionDocument document = new DefinitionDocument("<domain><devices>" + xml + "</devices></domain>"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!document.problems().isEmpty())
			return List.of();
		EObject root = new DefinitionView(document, type).root();
		EObject devices = root == null ? null : (EObject) root.eGet(root.eClass().getEStructuralFeature("devices")); //$NON-NLS-1$
		return devices == null ? List.of() : List.copyOf(devices.eContents());
	}
}
