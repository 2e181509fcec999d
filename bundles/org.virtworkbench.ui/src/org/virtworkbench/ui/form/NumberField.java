package org.virtworkbench.ui.form;

import java.math.BigInteger;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A whole number in a range, or none; the arrow keys count up and down. */
public final class NumberField extends TextField {

	private final long least;
	private final long most;

	NumberField(FormFields form, Composite parent, String path, String label, long least, long most) {
		super(form, parent, path, label, 1, SWT.NONE);
		this.least = least;
		this.most = most;
		control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN) {
				step(event.keyCode == SWT.ARROW_UP ? 1 : -1);
				event.doit = false;
			}
		});
	}

	private void step(int by) {
		if (!control().getEditable() || problem() != null)
			return;
		long now = control().getText().isBlank() ? least - Math.max(by, 0) : Long.parseLong(control().getText().strip());
		long next = Math.clamp(now + by, least, most);
		control().setText(String.valueOf(next));
		control().selectAll();
	}

	@Override
	String problem() {
		String words = control().getText().strip();
		if (words.isEmpty())
			return null;
		boolean fits = words.matches("[+-]?\\d{1,20}") && new BigInteger(words).compareTo(BigInteger.valueOf(least)) >= 0 //$NON-NLS-1$
				&& new BigInteger(words).compareTo(BigInteger.valueOf(most)) <= 0;
		if (!fits)
			return most == Long.MAX_VALUE || most == Integer.MAX_VALUE ? NLS.bind(Messages.NumberFrom, least) : NLS.bind(Messages.NumberBetween, least, most);
		return super.problem();
	}

	@Override
	Object entered() {
		String words = control().getText().strip();
		return words.isEmpty() ? null : EcoreUtil.createFromString((EDataType) path.feature().getEType(), new BigInteger(words).toString());
	}
}
