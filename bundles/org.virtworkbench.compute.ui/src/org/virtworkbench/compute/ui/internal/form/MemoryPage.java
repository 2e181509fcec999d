package org.virtworkbench.compute.ui.internal.form;

import java.util.OptionalLong;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FeaturePath;
import org.virtworkbench.ui.form.FormFields;
import org.virtworkbench.ui.form.FormPage;
import org.virtworkbench.ui.form.ItemTable;
import org.virtworkbench.ui.form.SizeField;

/** Memory: how much now and at most, what backs it on the host, and how it is given back. */
final class MemoryPage extends FormPage {

	private static final long LEAST = 1024 * 1024;
	private static final int MOST_CELLS = 1024;
	private final FeaturePath most;
	private final FeaturePath mostUnit;

	MemoryPage(Composite parent, FormToolkit toolkit, EditedDefinition definition, ItemImages images) {
		super(parent, toolkit, definition, images, Messages.Memory_title);
		most = FeaturePath.of(definition.type(), "memory.value"); //$NON-NLS-1$
		mostUnit = FeaturePath.of(definition.type(), "memory.unit"); //$NON-NLS-1$
		Composite left = column();
		Composite right = column();
		FormFields size = fields(left, Messages.Memory_size, null);
		size.size("currentMemory.value", Messages.Memory_current, LEAST).check(this::aboveMost).hint(Messages.Memory_currentHint) //$NON-NLS-1$
				.tip(Messages.Memory_currentTip);
		size.size("memory.value", Messages.Memory_most, LEAST).tip(Messages.Memory_mostTip); //$NON-NLS-1$
		size.yesNo("memory.dumpCore", Messages.Memory_dump).tip(Messages.Memory_dumpTip); //$NON-NLS-1$
		FormFields hotplug = fields(left, Messages.Memory_hotplug, Messages.Memory_hotplugText);
		hotplug.size("maxMemory.value", Messages.Memory_limit, LEAST).tip(Messages.Memory_limitTip); //$NON-NLS-1$
		hotplug.number("maxMemory.slots", Messages.Memory_slots, 0, 255).tip(Messages.Memory_slotsTip); //$NON-NLS-1$
		FormFields balloon = fields(left, Messages.Memory_balloon, Messages.Memory_balloonText);
		balloon.field("devices.memballoon.model", Messages.Memory_balloonModel); //$NON-NLS-1$
		balloon.field("devices.memballoon.autodeflate", Messages.Memory_autodeflate).tip(Messages.Memory_autodeflateTip); //$NON-NLS-1$
		balloon.field("devices.memballoon.freePageReporting", Messages.Memory_reporting).tip(Messages.Memory_reportingTip); //$NON-NLS-1$
		balloon.number("devices.memballoon.stats.period", Messages.Memory_period, 0, Integer.MAX_VALUE).tip(Messages.Memory_periodTip); //$NON-NLS-1$
		FormFields limits = fields(left, Messages.Memory_limits, Messages.Memory_limitsText);
		limits.size("memtune.hard_limit.value", Messages.Memory_hard, LEAST).tip(Messages.Memory_hardTip); //$NON-NLS-1$
		limits.size("memtune.soft_limit.value", Messages.Memory_soft, LEAST).tip(Messages.Memory_softTip); //$NON-NLS-1$
		limits.size("memtune.swap_hard_limit.value", Messages.Memory_swap, LEAST).tip(Messages.Memory_swapTip); //$NON-NLS-1$
		FormFields backing = fields(right, Messages.Memory_backing, null);
		backing.check("memoryBacking.hugepages", Messages.Memory_huge).tip(Messages.Memory_hugeTip); //$NON-NLS-1$
		backing.check("memoryBacking.locked", Messages.Memory_locked).tip(Messages.Memory_lockedTip); //$NON-NLS-1$
		backing.check("memoryBacking.nosharepages", Messages.Memory_noshare).tip(Messages.Memory_noshareTip); //$NON-NLS-1$
		backing.check("memoryBacking.discard", Messages.Memory_discard).tip(Messages.Memory_discardTip); //$NON-NLS-1$
		backing.field("memoryBacking.source.type", Messages.Memory_source).tip(Messages.Memory_sourceTip); //$NON-NLS-1$
		backing.field("memoryBacking.access.mode", Messages.Memory_access).tip(Messages.Memory_accessTip); //$NON-NLS-1$
		backing.field("memoryBacking.allocation.mode", Messages.Memory_allocation).tip(Messages.Memory_allocationTip); //$NON-NLS-1$
		ItemTable pages = table(right, Messages.Memory_pages, Messages.Memory_pagesText, "memoryBacking.hugepages.page", 3).unordered(); //$NON-NLS-1$
		pages.column(Messages.Memory_page, 120, page -> CpuPage.sizeWords(page, "size", "unit")).column(Messages.Memory_nodes, 120, "nodeset"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		pages.making(() -> CpuPage.item(pages, "size", "2", "unit", "MiB")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		pages.details().size("size", Messages.Memory_pageName, 4096); //$NON-NLS-1$
		pages.details().text("nodeset", Messages.Memory_nodesName).check(CpuList::problem); //$NON-NLS-1$
		FormFields numa = fields(right, Messages.Memory_numa, Messages.Memory_numaText);
		numa.field("numatune.memory.mode", Messages.Memory_numaMode).tip(Messages.Memory_numaModeTip); //$NON-NLS-1$
		numa.text("numatune.memory.nodeset", Messages.Memory_numaNodes).check(CpuList::problem).tip(Messages.Memory_numaNodesTip); //$NON-NLS-1$
		numa.field("numatune.memory.placement", Messages.Memory_numaPlacement).tip(Messages.Memory_placementTip); //$NON-NLS-1$
		ItemTable cells = table(right, Messages.Memory_cells, Messages.Memory_cellsText, "numatune.memnode", 2).unordered(); //$NON-NLS-1$
		cells.column(Messages.Memory_cell, 90, "cellid").column(Messages.Memory_hostNodes, 110, "nodeset"); //$NON-NLS-1$ //$NON-NLS-2$
		cells.making(() -> CpuPage.item(cells, "cellid", String.valueOf(cells.table().getItemCount()), "mode", "strict", "nodeset", "0")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		cells.details().number("cellid", Messages.Memory_cellName, 0, MOST_CELLS); //$NON-NLS-1$
		cells.details().field("mode", Messages.Memory_numaMode).tip(Messages.Memory_numaModeTip); //$NON-NLS-1$
		cells.details().text("nodeset", Messages.Memory_numaNodes).check(CpuList::problem).tip(Messages.Memory_numaNodesTip); //$NON-NLS-1$
	}

	private String aboveMost(String words) {
		EObject root = context().root();
		Object limit = most.get(root);
		Object unit = mostUnit.get(root);
		OptionalLong bytes = Sizes.parse(words, "KiB"); //$NON-NLS-1$
		OptionalLong top = limit == null ? OptionalLong.empty() : Sizes.parse(limit.toString(), unit == null ? "KiB" : unit.toString()); //$NON-NLS-1$
		return bytes.isPresent() && top.isPresent() && bytes.getAsLong() > top.getAsLong()
				? NLS.bind(Messages.Memory_aboveMost, SizeField.exact(top.getAsLong())) : null;
	}
}
