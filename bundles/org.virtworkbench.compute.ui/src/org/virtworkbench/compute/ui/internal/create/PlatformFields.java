package org.virtworkbench.compute.ui.internal.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.virtworkbench.compute.creation.GuestOffer;
import org.virtworkbench.compute.creation.NewDomain.Firmware;
import org.virtworkbench.compute.osinfo.GuestSystem;

/**
 * What kind of machine it is: type of virtualization, machine, processor, firmware. The first entry of each is what is usual, by name where it is known;
 * after another type or machine was chosen, a job asks the host anew what goes with it.
 */
final class PlatformFields {

	private static final int WIDTH = 320;

	private final CreationPage page;
	private final Display display;
	private final Combo type;
	private final Label typeHint;
	private final Combo machine;
	private final Combo cpu;
	private final Combo firmware;
	private final Label firmwareHint;
	private final List<String> cpus = new ArrayList<>();
	private final List<Firmware> firmwares = new ArrayList<>();
	private GuestOffer offer;
	private GuestSystem system;
	private Job reading;
	private String failure;

	PlatformFields(CreationPage page, Composite area) {
		this.page = page;
		display = area.getDisplay();
		cpu = combo(area, Messages.Cpu);
		firmware = combo(area, Messages.Firmware);
		firmwareHint = hint(area);
		type = combo(area, Messages.Type);
		typeHint = hint(area);
		machine = combo(area, Messages.Machine);
		cpu.addListener(SWT.Selection, event -> draft().cpu = cpus.get(cpu.getSelectionIndex()));
		firmware.addListener(SWT.Selection, event -> draft().firmware = firmwares.get(firmware.getSelectionIndex()));
		type.addListener(SWT.Selection, event -> {
			draft().virtType = type.getSelectionIndex() == 0 ? null : type.getText();
			read();
		});
		machine.addListener(SWT.Selection, event -> {
			draft().machine = machine.getSelectionIndex() == 0 ? null : machine.getText();
			read();
		});
	}

	private static Combo combo(Composite area, String label) {
		Combo combo = CreationPage.labelled(area, label, new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	/** Takes no room while it has nothing to say. */
	private static Label hint(Composite area) {
		Label left = new Label(area, SWT.NONE);
		Label hint = new Label(area, SWT.WRAP);
		hint.setData(left);
		return hint;
	}

	private static void say(Label hint, String sentence) {
		hint.setText(sentence == null ? "" : sentence.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		GridDataFactory.fillDefaults().exclude(sentence == null).applyTo((Label) hint.getData());
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).exclude(sentence == null).applyTo(hint);
		hint.setVisible(sentence != null);
	}

	private Draft draft() {
		return page.draft();
	}

	/** What is wrong with it; null where nothing is known to be. */
	String problem() {
		return failure;
	}

	/** The host was read: with what is usual there. */
	void fill(GuestOffer usual) {
		type.setItems(usual.virtTypes().toArray(String[]::new));
		type.add(NLS.bind(Messages.Usual_named, usual.virtType()), 0);
		type.select(0);
		show(usual);
	}

	/** The system that was chosen; null: one that is not known. An old one needs an old machine. */
	void propose(GuestSystem of) {
		boolean other = offer != null && draft().machine == null && !Objects.equals(usualMachine(of), usualMachine(system));
		system = of;
		if (other)
			read();
	}

	/** Null: the host's. */
	private static String usualMachine(GuestSystem system) {
		return system == null || system.hasQ35() ? null : "pc"; //$NON-NLS-1$
	}

	private void read() {
		if (reading != null)
			reading.cancel();
		String virtType = draft().virtType;
		String wanted = draft().machine != null ? draft().machine : offer.machines().contains("pc") ? usualMachine(system) : null; //$NON-NLS-1$
		reading = Job.createSystem(page.wizard().readingSentence(), (ICoreRunnable) monitor -> {
			try {
				GuestOffer read = GuestOffer.read(page.wizard().connection(), virtType, wanted, monitor);
				later(monitor::isCanceled, () -> show(read));
			} catch (CoreException e) {
				later(monitor::isCanceled, () -> fail(e.getStatus().getMessage()));
			} catch (OperationCanceledException e) {
				// another choice is being looked at
			}
		});
		reading.schedule();
	}

	private void later(BooleanSupplier outdated, Runnable task) {
		display.asyncExec(() -> {
			if (!type.isDisposed() && !outdated.getAsBoolean())
				task.run();
		});
	}

	private void fail(String sentence) {
		failure = sentence;
		page.check();
	}

	private void show(GuestOffer read) {
		offer = read;
		failure = null;
		boolean slow = !read.virtType().equals("kvm") && read.virtTypes().contains("kvm"); //$NON-NLS-1$ //$NON-NLS-2$
		say(typeHint, read.lacksKvm() != null ? read.lacksKvm() : slow ? Messages.Type_slow : null);
		showMachines();
		cpus.clear();
		cpus.add(null);
		cpus.addAll(read.cpuModes());
		cpus.addAll(read.cpuModels());
		cpu.setItems(cpus.stream().map(each -> each == null ? usual(read.cpuModes().stream().findFirst().orElse(null)) : each).toArray(String[]::new));
		draft().cpu = keep(cpu, cpus, draft().cpu);
		firmwares.clear();
		firmwares.add(null);
		if (read.uefi())
			firmwares.add(Firmware.UEFI);
		if (read.uefi() && read.secureBoot())
			firmwares.add(Firmware.UEFI_SECURE);
		firmware.setItems(firmwares.stream().map(PlatformFields::words).toArray(String[]::new));
		draft().firmware = keep(firmware, firmwares, draft().firmware);
		say(firmwareHint, firmwareHint(read));
		type.getParent().layout(true, true);
		page.check();
	}

	/** Why not all firmware can be chosen; null where it can, and for guests that have no machine. */
	private static String firmwareHint(GuestOffer read) {
		if (read.machines().isEmpty() || read.uefi() && read.secureBoot())
			return null;
		return NLS.bind(read.uefi() ? Messages.Firmware_noSecure : Messages.Firmware_noUefi, read.machine());
	}

	private void showMachines() {
		String own = draft().machine;
		machine.setItems(offer.machines().toArray(String[]::new));
		machine.add(own == null ? usual(offer.machine()) : Messages.Usual, 0);
		machine.select(own == null ? 0 : Math.max(0, machine.indexOf(own)));
		machine.setEnabled(!offer.machines().isEmpty());
	}

	private static String usual(String name) {
		return name == null ? Messages.Usual : NLS.bind(Messages.Usual_named, name);
	}

	private static String words(Firmware firmware) {
		return firmware == null ? Messages.Firmware_bios : firmware == Firmware.UEFI ? Messages.Firmware_uefi : Messages.Firmware_secure;
	}

	/** What was chosen before holds where it is still offered. */
	private static <T> T keep(Combo combo, List<T> offered, T chosen) {
		int index = Math.max(0, offered.indexOf(chosen));
		combo.select(index);
		return offered.get(index);
	}

	void cancel() {
		if (reading != null)
			reading.cancel();
	}
}
