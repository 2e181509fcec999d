package org.virtworkbench.compute.ui.internal.create;

import java.util.OptionalLong;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.compute.creation.CreationOffer;
import org.virtworkbench.compute.osinfo.GuestSystem;
import org.virtworkbench.core.text.Sizes;

/** Processors and memory with the host's figures beside, and what kind of machine it is. */
final class HardwarePage extends CreationPage {

	private static final long USUAL_MEMORY = 2L << 30;
	private static final int USUAL_VCPUS = 2;

	private Text memory;
	private Label memoryHint;
	private Spinner vcpus;
	private Label vcpusHint;
	private PlatformFields platform;
	private boolean memoryTyped;
	private boolean vcpusTyped;
	private boolean proposing;

	HardwarePage() {
		super("hardware", Messages.Hardware_title, Messages.Hardware_description); //$NON-NLS-1$
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = area(parent, 2);
		memory = labelled(area, Messages.Memory, new Text(area, SWT.BORDER));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(memory);
		memoryHint = hint(area);
		vcpus = labelled(area, Messages.Vcpus, new Spinner(area, SWT.BORDER));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(vcpus);
		vcpus.setValues(USUAL_VCPUS, 1, 4096, 0, 1, 4);
		vcpusHint = hint(area);
		platform = new PlatformFields(this, area);
		memory.addListener(SWT.Modify, event -> {
			memoryTyped |= !proposing;
			check();
		});
		vcpus.addListener(SWT.Modify, event -> {
			vcpusTyped |= !proposing;
			check();
		});
		setControl(area);
		check();
	}

	@Override
	void fill(CreationOffer read) {
		propose(null);
		String all = Sizes.human(read.host().memory() << 10);
		// a driver that does not know gives 0
		memoryHint.setText(read.host().freeMemory() == 0 ? NLS.bind(Messages.Memory_hostOnly, all)
				: NLS.bind(Messages.Memory_host, all, Sizes.human(read.host().freeMemory() << 10)));
		vcpusHint.setText(NLS.bind(Messages.Vcpus_host, read.host().cpus()));
		platform.fill(read.guest());
	}

	/** What is usual for a system, unless the person has said otherwise; null: one that is not known. */
	void propose(GuestSystem system) {
		if (memory == null || memory.isDisposed())
			return;
		proposing = true;
		try {
			if (!memoryTyped)
				memory.setText(Sizes.human(system == null || system.memory() == 0 ? USUAL_MEMORY : system.memory()));
			int host = offer() == null ? USUAL_VCPUS : offer().host().cpus();
			if (!vcpusTyped)
				vcpus.setSelection(Math.max(1, Math.min(host, system == null || system.cpus() == 0 ? USUAL_VCPUS : system.cpus())));
			wizard().storage().propose(system);
			platform.propose(system);
		} finally {
			proposing = false;
		}
		check();
	}

	@Override
	String problem() {
		OptionalLong bytes = Sizes.parse(memory.getText(), "MiB"); //$NON-NLS-1$
		if (bytes.isEmpty() || bytes.getAsLong() < 1 << 20)
			return Messages.Memory_wrong;
		draft().memory = bytes.getAsLong() >> 10;
		draft().vcpus = vcpus.getSelection();
		return platform.problem();
	}

	void cancel() {
		if (platform != null)
			platform.cancel();
	}
}
