package org.virtworkbench.compute.ui.internal.form;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.form.Choice;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FormFields;
import org.virtworkbench.ui.form.FormPage;
import org.virtworkbench.ui.form.ItemTable;

/** What a domain does at certain moments, and what few guests need: events, clock, features of the machine, shares of the host. */
final class OptionsPage extends FormPage {

	private static final int MOST_SHARES = 262144;

	OptionsPage(Composite parent, FormToolkit toolkit, EditedDefinition definition, ItemImages images) {
		super(parent, toolkit, definition, images, Messages.Options_title);
		Composite left = column();
		Composite right = column();
		FormFields events = fields(left, Messages.Options_events, null);
		events.field("on_poweroff", Messages.Options_poweroff); //$NON-NLS-1$
		events.field("on_reboot", Messages.Options_reboot); //$NON-NLS-1$
		events.field("on_crash", Messages.Options_crash); //$NON-NLS-1$
		events.yesNo("pm.suspendToMem.enabled", Messages.Options_toMemory); //$NON-NLS-1$
		events.yesNo("pm.suspendToDisk.enabled", Messages.Options_toDisk); //$NON-NLS-1$
		FormFields clock = fields(left, Messages.Options_clock, null);
		clock.choice("clock.offset", Messages.Options_offset, Choice.of("utc", Messages.Options_utc), Choice.of("localtime", Messages.Options_local), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Choice.of("timezone", Messages.Options_timezone), Choice.of("variable", Messages.Options_variable), Choice.of("absolute", Messages.Options_absolute)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.tip(Messages.Options_offsetTip);
		clock.text("clock.timezone", Messages.Options_zone).hint("Asia/Shanghai").when(root -> DiskFields.is(root, "clock.offset", "timezone")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		ItemTable timers = table(left, Messages.Options_timers, null, "clock.timer", 4).unordered(); //$NON-NLS-1$
		timers.column(Messages.Options_timer, 110, "name").column(Messages.Options_tick, 110, "tickpolicy"); //$NON-NLS-1$ //$NON-NLS-2$
		timers.making(() -> CpuPage.item(timers, "name", "rtc", "tickpolicy", "catchup")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		timers.details().field("name", Messages.Options_timerName); //$NON-NLS-1$
		timers.details().field("tickpolicy", Messages.Options_tickName); //$NON-NLS-1$
		timers.details().yesNo("present", Messages.Options_present); //$NON-NLS-1$
		FormFields features = fields(right, Messages.Options_features, null);
		features.check("features.acpi", Messages.Options_acpi).tip(Messages.Options_acpiTip); //$NON-NLS-1$
		features.check("features.apic", Messages.Options_apic); //$NON-NLS-1$
		features.check("features.pae", Messages.Options_pae); //$NON-NLS-1$
		features.yesNo("features.smm.state", Messages.Options_smm).tip(Messages.Options_smmTip); //$NON-NLS-1$
		features.yesNo("features.vmport.state", Messages.Options_vmport); //$NON-NLS-1$
		features.yesNo("features.kvm.hidden.state", Messages.Options_hidden).tip(Messages.Options_hiddenTip); //$NON-NLS-1$
		FormFields hyperv = fields(right, Messages.Options_hyperv, Messages.Options_hypervText);
		hyperv.field("features.hyperv.mode", Messages.Options_hypervMode); //$NON-NLS-1$
		for (String word : new String[] { "relaxed", "vapic", "spinlocks", "vpindex", "synic", "stimer", "frequencies" }) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			hyperv.yesNo("features.hyperv." + word + ".state", word + ':'); //$NON-NLS-1$ //$NON-NLS-2$
		FormFields shares = fields(right, Messages.Options_shares, Messages.Options_sharesText);
		shares.number("cputune.shares", Messages.Options_cpuShares, 2, MOST_SHARES).tip(Messages.Options_cpuSharesTip); //$NON-NLS-1$
		shares.number("cputune.period", Messages.Options_period, 1000, 1_000_000); //$NON-NLS-1$
		shares.number("cputune.quota", Messages.Options_quota, -1, Long.MAX_VALUE).tip(Messages.Options_quotaTip); //$NON-NLS-1$
		shares.text("cputune.emulatorpin.cpuset", Messages.Options_emulator).check(CpuList::problem).tip(Messages.Options_emulatorTip); //$NON-NLS-1$
		shares.number("iothreads", Messages.Options_iothreads, 0, 1024); //$NON-NLS-1$
		shares.number("blkiotune.weight", Messages.Options_weight, 10, 1000); //$NON-NLS-1$
	}
}
