package org.virtworkbench.compute.ui.internal.create;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The format of an image that exists: stated by its pool or its name, or by the person; never guessed. */
final class FormatField {

	private static final String[] FORMATS = { "qcow2", "raw", "vmdk", "vdi", "vpc", "vhdx", "qed" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private final Combo combo;

	/** @param chosen told the format; null: as stated */
	FormatField(Composite area, Consumer<String> chosen) {
		combo = CreationPage.labelled(area, Messages.Format, new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		combo.add(Messages.Format_stated);
		for (String format : FORMATS)
			combo.add(format);
		combo.select(0);
		combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex() == 0 ? null : combo.getText()));
	}

	void setEnabled(boolean enabled) {
		combo.setEnabled(enabled);
	}
}
