package org.virtworkbench.ui.form;

import java.util.OptionalLong;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.definition.DefinitionFeature;

/** A size with its unit: "4 GiB", "512M". The unit that the definition uses stays where the new size is a whole number of it. */
public final class SizeField extends TextField {

	/** From the largest, so that the first one that divides a size gives the shortest number. */
	private static final String[] UNITS = { "EiB", "PiB", "TiB", "GiB", "MiB", "KiB", "bytes" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private final long least;
	private final String defaultUnit;
	private final EStructuralFeature unit;

	SizeField(FormFields form, Composite parent, String path, String label, long least) {
		super(form, parent, path, label, 1, SWT.NONE);
		this.least = least;
		DefinitionFeature written = this.path.written();
		defaultUnit = written.defaultUnit() == null ? "KiB" : written.defaultUnit(); //$NON-NLS-1$
		unit = written.unit() == null ? null : this.path.feature().getEContainingClass().getEStructuralFeature(written.unit());
	}

	@Override
	void fill(Object value) {
		super.fill(value == null ? null : new Shown(exact(bytes(form.object(), value), value)));
	}

	/** A value that has its words already. */
	private record Shown(String words) {
	}

	@Override
	String words(Object value) {
		return value instanceof Shown shown ? shown.words() : form.running() == null ? String.valueOf(value) : exact(bytes(form.running(), value), value);
	}

	/** @return null where the unit is not one */
	private Long bytes(EObject base, Object value) {
		OptionalLong bytes = Sizes.parse(String.valueOf(value), unitOf(base));
		return bytes.isPresent() ? bytes.getAsLong() : null;
	}

	private String unitOf(EObject base) {
		EObject owner = unit == null ? null : path.owner(base);
		Object written = owner == null || !owner.eIsSet(unit) ? null : owner.eGet(unit);
		return written == null ? defaultUnit : String.valueOf(written);
	}

	/** The shortest words that lose nothing. */
	public static String exact(long bytes) {
		if (bytes == 0)
			return "0 bytes"; //$NON-NLS-1$
		for (String word : UNITS) {
			long factor = Sizes.parse("1", word).getAsLong(); //$NON-NLS-1$
			if (bytes % factor == 0)
				return bytes / factor + " " + word; //$NON-NLS-1$
		}
		return bytes + " bytes"; //$NON-NLS-1$
	}

	private static String exact(Long bytes, Object value) {
		return bytes == null ? String.valueOf(value) : exact(bytes);
	}

	@Override
	boolean same(Object stored, Object running) {
		if (stored == null)
			return true;
		if (running == null)
			return false;
		Long mine = bytes(form.object(), stored);
		return mine != null && mine.equals(bytes(form.running(), running));
	}

	@Override
	String problem() {
		String words = control().getText();
		if (words.isBlank())
			return null;
		OptionalLong bytes = Sizes.parse(words, defaultUnit);
		if (bytes.isEmpty())
			return Messages.SizeWritten;
		if (bytes.getAsLong() < least)
			return NLS.bind(Messages.SizeFrom, Sizes.human(least));
		return super.problem();
	}

	/** In bytes; the unit is found when it is written. Equal to the present value where it means the same. */
	@Override
	Object entered() {
		String words = control().getText();
		if (words.isBlank())
			return null;
		long bytes = Sizes.parse(words, defaultUnit).getAsLong();
		Object now = path.get(form.object());
		return now != null && Long.valueOf(bytes).equals(bytes(form.object(), now)) ? now : (Object) new Bytes(bytes);
	}

	private record Bytes(long value) {
	}

	@Override
	void write(Object value) {
		if (!(value instanceof Bytes bytes)) {
			super.write(value);
			return;
		}
		EObject base = form.object();
		String word = unitOf(base);
		OptionalLong factor = Sizes.parse("1", word); //$NON-NLS-1$
		if (factor.isEmpty() || bytes.value() % factor.getAsLong() != 0) {
			String[] parts = exact(bytes.value()).split(" "); //$NON-NLS-1$
			word = parts[1];
			factor = Sizes.parse("1", word); //$NON-NLS-1$
		}
		super.write(EcoreUtil.createFromString((EDataType) path.feature().getEType(), String.valueOf(bytes.value() / factor.getAsLong())));
		if (unit != null && !word.equals(unitOf(base)))
			path.owner(base).eSet(unit, EcoreUtil.createFromString((EDataType) unit.getEType(), word));
	}
}
