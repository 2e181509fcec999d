package org.virtworkbench.compute.ui.internal.form;

import static org.virtworkbench.compute.ui.internal.form.DiskFields.is;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.form.Choice;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FormFields;
import org.virtworkbench.ui.form.FormPage;
import org.virtworkbench.ui.form.ItemTable;

/** What a domain does at certain moments, and what few guests need: events, clock, features of the machine, shares of the host, metadata. */
final class OptionsPage extends FormPage {

	private static final int LEAST_PERIOD = 1000;
	private static final int MOST_PERIOD = 1_000_000;
	private static final int MOST_SHARES = 262144;
	private static final int MOST_WEIGHT = 10_000;

	private final MetadataSection metadata;

	/** @param reveal shows an element on the XML page */
	OptionsPage(Composite parent, FormToolkit toolkit, EditedDefinition definition, ItemImages images, Consumer<XmlElement> reveal) {
		super(parent, toolkit, definition, images, Messages.Options_title);
		Composite left = column();
		Composite right = column();
		events(fields(left, Messages.Options_events, null));
		clock(left);
		shares(left);
		features(fields(right, Messages.Options_features, null));
		hyperv(fields(right, Messages.Options_hyperv, Messages.Options_hypervText));
		Section kept = section(right, Messages.Meta_title, Messages.Meta_text);
		metadata = new MetadataSection(kept, context(), reveal);
		kept.setClient(metadata.area());
	}

	private static void events(FormFields f) {
		f.field("on_poweroff", Messages.Options_poweroff).tip(Messages.Options_poweroffTip); //$NON-NLS-1$
		f.field("on_reboot", Messages.Options_reboot).tip(Messages.Options_rebootTip); //$NON-NLS-1$
		f.field("on_crash", Messages.Options_crash).tip(Messages.Options_crashTip); //$NON-NLS-1$
		f.field("on_lockfailure", Messages.Options_lock).tip(Messages.Options_lockTip); //$NON-NLS-1$
		f.yesNo("pm.suspendToMem.enabled", Messages.Options_toMemory).tip(Messages.Options_suspendTip); //$NON-NLS-1$
		f.yesNo("pm.suspendToDisk.enabled", Messages.Options_toDisk).tip(Messages.Options_suspendTip); //$NON-NLS-1$
	}

	private void clock(Composite column) {
		FormFields clock = fields(column, Messages.Options_clock, null);
		clock.choice("clock.offset", Messages.Options_offset, Choice.of("utc", Messages.Options_utc), Choice.of("localtime", Messages.Options_local), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Choice.of("timezone", Messages.Options_timezone), Choice.of("variable", Messages.Options_variable), Choice.of("absolute", Messages.Options_absolute)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.tip(Messages.Options_offsetTip);
		clock.text("clock.timezone", Messages.Options_zone).hint("Asia/Shanghai").when(root -> is(root, "clock.offset", "timezone")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		clock.choice("clock.basis", Messages.Options_basis, Choice.of(null, Messages.Default), Choice.of("utc", Messages.Options_utc), //$NON-NLS-1$ //$NON-NLS-2$
				Choice.of("localtime", Messages.Options_local)).when(root -> is(root, "clock.offset", "variable")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		clock.text("clock.adjustment", Messages.Options_adjustment).check(words -> words.matches("-?\\d+|reset") ? null : Messages.Options_adjustmentWrong) //$NON-NLS-1$ //$NON-NLS-2$
				.when(root -> is(root, "clock.offset", "variable", "utc", "localtime")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		clock.number("clock.start", Messages.Options_start, 0, Long.MAX_VALUE).when(root -> is(root, "clock.offset", "absolute")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		ItemTable timers = table(column, Messages.Options_timers, null, "clock.timer", 4).unordered(); //$NON-NLS-1$
		timers.column(Messages.Options_timer, 110, "name").column(Messages.Options_tick, 110, "tickpolicy"); //$NON-NLS-1$ //$NON-NLS-2$
		timers.making(() -> CpuPage.item(timers, "name", "rtc", "tickpolicy", "catchup")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		FormFields timer = timers.details();
		timer.field("name", Messages.Options_timerName); //$NON-NLS-1$
		timer.field("tickpolicy", Messages.Options_tickName).tip(Messages.Options_tickTip); //$NON-NLS-1$
		timer.yesNo("present", Messages.Options_present); //$NON-NLS-1$
		timer.field("track", Messages.Options_track).tip(Messages.Options_trackTip).when(each -> is(each, "name", "rtc", "platform")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		timer.number("catchup.threshold", Messages.Options_threshold, 0, Long.MAX_VALUE).tip(Messages.Options_catchupTip).when(OptionsPage::catchesUp); //$NON-NLS-1$
		timer.number("catchup.slew", Messages.Options_slew, 0, Long.MAX_VALUE).tip(Messages.Options_catchupTip).when(OptionsPage::catchesUp); //$NON-NLS-1$
		timer.number("catchup.limit", Messages.Options_limit, 0, Long.MAX_VALUE).tip(Messages.Options_catchupTip).when(OptionsPage::catchesUp); //$NON-NLS-1$
		timer.number("frequency", Messages.Options_frequency, 1, Long.MAX_VALUE).when(each -> is(each, "name", "tsc")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		timer.field("mode", Messages.Options_timerMode).when(each -> is(each, "name", "tsc")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static boolean catchesUp(EObject timer) {
		return is(timer, "tickpolicy", "catchup"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void shares(Composite column) {
		FormFields f = fields(column, Messages.Options_shares, Messages.Options_sharesText);
		f.number("cputune.shares", Messages.Options_cpuShares, 2, MOST_SHARES).tip(Messages.Options_cpuSharesTip); //$NON-NLS-1$
		for (String[] row : new String[][] { { "", Messages.Options_period, Messages.Options_quota }, //$NON-NLS-1$
				{ "global_", Messages.Options_globalPeriod, Messages.Options_globalQuota }, //$NON-NLS-1$
				{ "emulator_", Messages.Options_emulatorPeriod, Messages.Options_emulatorQuota }, //$NON-NLS-1$
				{ "iothread_", Messages.Options_iothreadPeriod, Messages.Options_iothreadQuota } }) { //$NON-NLS-1$
			f.number("cputune." + row[0] + "period", row[1], LEAST_PERIOD, MOST_PERIOD).tip(Messages.Options_periodTip); //$NON-NLS-1$ //$NON-NLS-2$
			f.number("cputune." + row[0] + "quota", row[2], -1, Long.MAX_VALUE).check(OptionsPage::quotaProblem).tip(Messages.Options_quotaTip); //$NON-NLS-1$ //$NON-NLS-2$
		}
		f.number("iothreads", Messages.Options_iothreads, 0, 1024).tip(Messages.Options_iothreadsTip); //$NON-NLS-1$
		f.number("blkiotune.weight", Messages.Options_weight, 1, MOST_WEIGHT).tip(Messages.Options_weightTip); //$NON-NLS-1$
		f.text("resource.partition", Messages.Options_partition).hint("/machine").check(path -> path.startsWith("/") ? null : Messages.Options_partitionWrong) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.tip(Messages.Options_partitionTip);
		ItemTable devices = table(column, Messages.Options_devices, Messages.Options_devicesText, "blkiotune.device", 2).unordered(); //$NON-NLS-1$
		devices.column(Messages.Options_blkPath, 160, "path").column(Messages.Options_blkWeight, 80, "weight"); //$NON-NLS-1$ //$NON-NLS-2$
		devices.making(() -> CpuPage.item(devices, "path", "/dev/sda", "weight", "500")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		devices.details().text("path", Messages.Options_blkPathName); //$NON-NLS-1$
		devices.details().number("weight", Messages.Options_blkWeightName, 1, MOST_WEIGHT).tip(Messages.Options_weightTip); //$NON-NLS-1$
		devices.details().size("read_bytes_sec", Messages.Disk_readBytes, 0).tip(Messages.Disk_throttleTip); //$NON-NLS-1$
		devices.details().size("write_bytes_sec", Messages.Disk_writeBytes, 0).tip(Messages.Disk_throttleTip); //$NON-NLS-1$
		devices.details().number("read_iops_sec", Messages.Disk_readIops, 0, Long.MAX_VALUE).tip(Messages.Disk_throttleTip); //$NON-NLS-1$
		devices.details().number("write_iops_sec", Messages.Disk_writeIops, 0, Long.MAX_VALUE).tip(Messages.Disk_throttleTip); //$NON-NLS-1$
		ItemTable schedulers = table(column, Messages.Options_schedulers, Messages.Options_schedulersText, "cputune.vcpusched", 2).unordered(); //$NON-NLS-1$
		schedulers.column(Messages.Cpu_vcpus, 100, "vcpus").column(Messages.Options_scheduler, 100, "scheduler").column(Messages.Options_priority, 80, "priority"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		schedulers.making(() -> CpuPage.item(schedulers, "vcpus", "0", "scheduler", "batch")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		schedulers.details().text("vcpus", Messages.Cpu_vcpusName).check(CpuList::problem); //$NON-NLS-1$
		schedulers.details().field("scheduler", Messages.Options_schedulerName); //$NON-NLS-1$
		schedulers.details().number("priority", Messages.Options_priorityName, 1, 99).tip(Messages.Options_priorityTip) //$NON-NLS-1$
				.when(each -> is(each, "scheduler", "fifo", "rr")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The kernel takes no smaller one. */
	private static String quotaProblem(String words) {
		return words.matches("-1|0|\\d{4,19}") ? null : Messages.Options_quotaWrong; //$NON-NLS-1$
	}

	private static void features(FormFields f) {
		f.check("features.acpi", Messages.Options_acpi).tip(Messages.Options_acpiTip); //$NON-NLS-1$
		f.check("features.apic", Messages.Options_apic); //$NON-NLS-1$
		f.check("features.pae", Messages.Options_pae); //$NON-NLS-1$
		f.yesNo("features.apic.eoi", Messages.Options_eoi).unless(root -> is(root, "features.apic.eoi", "true", "false") || has(root, "features.apic") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				? null : Messages.Options_needsApic);
		f.field("features.ioapic.driver", Messages.Options_ioapic).tip(Messages.Options_ioapicTip); //$NON-NLS-1$
		f.yesNo("features.smm.state", Messages.Options_smm).tip(Messages.Options_smmTip); //$NON-NLS-1$
		f.yesNo("features.pmu.state", Messages.Options_pmu); //$NON-NLS-1$
		f.yesNo("features.vmport.state", Messages.Options_vmport); //$NON-NLS-1$
		f.yesNo("features.vmcoreinfo.state", Messages.Options_vmcoreinfo).tip(Messages.Options_vmcoreinfoTip); //$NON-NLS-1$
		f.yesNo("features.pvspinlock.state", Messages.Options_pvspinlock); //$NON-NLS-1$
		f.yesNo("features.kvm.hidden.state", Messages.Options_hidden).tip(Messages.Options_hiddenTip); //$NON-NLS-1$
		f.yesNo("features.kvm.hintDedicated.state", Messages.Options_dedicated).tip(Messages.Options_dedicatedTip); //$NON-NLS-1$
		f.yesNo("features.kvm.pollControl.state", Messages.Options_poll); //$NON-NLS-1$
		f.field("features.msrs.unknown", Messages.Options_msrs).tip(Messages.Options_msrsTip); //$NON-NLS-1$
		f.field("features.gic.version", Messages.Options_gic).tip(Messages.Options_gicTip).when(root -> is(root, "os.type.arch", "aarch64", "armv7l")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.yesNo("features.ps2.state", Messages.Options_ps2); //$NON-NLS-1$
	}

	private static boolean has(EObject root, String path) {
		return org.virtworkbench.ui.form.FeaturePath.of(root.eClass(), path).get(root) != null;
	}

	private static void hyperv(FormFields f) {
		f.field("features.hyperv.mode", Messages.Options_hypervMode).tip(Messages.Options_hypervModeTip); //$NON-NLS-1$
		for (String[] row : new String[][] { { "relaxed", Messages.Options_hvRelaxed }, { "vapic", Messages.Options_hvVapic }, //$NON-NLS-1$ //$NON-NLS-2$
				{ "spinlocks", Messages.Options_hvSpinlocks }, { "vpindex", Messages.Options_hvVpindex }, { "runtime", Messages.Options_hvRuntime }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				{ "synic", Messages.Options_hvSynic }, { "stimer", Messages.Options_hvStimer }, { "reset", Messages.Options_hvReset }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				{ "frequencies", Messages.Options_hvFrequencies }, { "reenlightenment", Messages.Options_hvReenlightenment }, //$NON-NLS-1$ //$NON-NLS-2$
				{ "tlbflush", Messages.Options_hvTlbflush }, { "ipi", Messages.Options_hvIpi }, { "evmcs", Messages.Options_hvEvmcs }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				{ "avic", Messages.Options_hvAvic }, { "vendor_id", Messages.Options_hvVendorSaid } }) //$NON-NLS-1$ //$NON-NLS-2$
			f.yesNo("features.hyperv." + row[0] + ".state", row[1]).unless(OptionsPage::withoutOwn); //$NON-NLS-1$ //$NON-NLS-2$
		f.number("features.hyperv.spinlocks.retries", Messages.Options_hvRetries, 4096, 4294967295L) //$NON-NLS-1$
				.when(root -> is(root, "features.hyperv.spinlocks.state", "true")); //$NON-NLS-1$ //$NON-NLS-2$
		f.yesNo("features.hyperv.stimer.direct.state", Messages.Options_hvDirect).when(root -> is(root, "features.hyperv.stimer.state", "true")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("features.hyperv.vendor_id.value", Messages.Options_hvVendor).check(id -> id.length() > 12 ? Messages.Options_hvVendorWrong : null) //$NON-NLS-1$
				.tip(Messages.Options_hvVendorTip).when(root -> is(root, "features.hyperv.vendor_id.state", "true")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String withoutOwn(EObject root) {
		return is(root, "features.hyperv.mode", "passthrough") ? Messages.Options_hvPassthrough : null; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void show(EObject root, EObject running) {
		super.show(root, running);
		metadata.show(root);
	}
}
