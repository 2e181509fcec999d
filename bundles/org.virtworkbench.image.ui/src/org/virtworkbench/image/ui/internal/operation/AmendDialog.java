package org.virtworkbench.image.ui.internal.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.image.operation.AmendImage;

/** Changes how a qcow2 image is kept: the version of its format, and whether its reference counts may lag behind. */
final class AmendDialog extends ImageDialog {

	private final Map<String, Object> now;
	private Combo compat;
	private Combo lazy;

	/** @param now what the header says, by qemu-img's names */
	AmendDialog(Shell shell, Subject subject, Map<String, Object> now) {
		super(shell, subject, Messages.Amend_title, Messages.Amend_purpose, Messages.Amend_proceed);
		this.now = now;
	}

	@Override
	void createRows(Composite parent) {
		compat = choice(parent, Messages.Field_compat, List.of("1.1", "0.10")); //$NON-NLS-1$ //$NON-NLS-2$
		compat.setText(String.valueOf(now.getOrDefault("compat", "1.1"))); //$NON-NLS-1$ //$NON-NLS-2$
		lazy = choice(parent, Messages.Field_lazy, List.of("off", "on")); //$NON-NLS-1$ //$NON-NLS-2$
		lazy.setText(lazyNow());
	}

	private String lazyNow() {
		return Boolean.TRUE.equals(now.get("lazy-refcounts")) ? "on" : "off"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private Map<String, String> options() {
		Map<String, String> options = new LinkedHashMap<>();
		if (!compat.getText().equals(now.get("compat"))) //$NON-NLS-1$
			options.put("compat", compat.getText()); //$NON-NLS-1$
		if (lazy.isEnabled() && !lazy.getText().equals(lazyNow()))
			options.put("lazy_refcounts", lazy.getText()); //$NON-NLS-1$
		return options;
	}

	@Override
	String fieldProblem() {
		lazy.setEnabled(compat.getText().equals("1.1")); //$NON-NLS-1$
		return options().isEmpty() ? Messages.Amend_same : null;
	}

	@Override
	protected Draft draft() {
		Opening image = opening(false);
		Map<String, String> options = options();
		return monitor -> new AmendImage(qemu(), image.open(), options);
	}
}
