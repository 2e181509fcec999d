package org.virtworkbench.compute.ui.internal.form;

import static org.virtworkbench.compute.ui.internal.form.DiskFields.is;

import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.ui.form.FormFields;

/** The fields of a memory module that is plugged in. See https://libvirt.org/formatdomain.html#memory-devices */
final class MemoryDeviceFields {

	private static final int MOST_CELLS = 1024;
	private static final long LEAST = 1024 * 1024;

	private MemoryDeviceFields() {
	}

	static void main(FormFields f) {
		f.field("model", Messages.Dev_model).tip(Messages.MemoryDevice_modelTip); //$NON-NLS-1$
		f.size("target.size.value", Messages.Dev_size, LEAST); //$NON-NLS-1$
		f.number("target.node", Messages.Dev_node, 0, MOST_CELLS).tip(Messages.MemoryDevice_nodeTip); //$NON-NLS-1$
		f.size("target.requested.value", Messages.MemoryDevice_requested, 0).tip(Messages.MemoryDevice_requestedTip).when(MemoryDeviceFields::isVirtioMem); //$NON-NLS-1$
		f.size("target.block.value", Messages.MemoryDevice_block, LEAST).when(MemoryDeviceFields::isVirtioMem); //$NON-NLS-1$
		f.text("source.path", Messages.Dev_path).tip(Messages.MemoryDevice_pathTip).when(MemoryDeviceFields::hasFile); //$NON-NLS-1$
	}

	private static boolean isVirtioMem(EObject memory) {
		return is(memory, "model", "virtio-mem"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean hasFile(EObject memory) {
		return is(memory, "model", "nvdimm", "virtio-pmem"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	static void more(FormFields f) {
		f.field("access", Messages.Memory_access).tip(Messages.Memory_accessTip); //$NON-NLS-1$
		f.yesNo("discard", Messages.MemoryDevice_discard).tip(Messages.Memory_discardTip); //$NON-NLS-1$
		f.size("source.pagesize.value", Messages.Memory_pageName, 4096).when(memory -> !hasFile(memory)); //$NON-NLS-1$
		f.text("source.nodemask", Messages.Memory_numaNodes).check(CpuList::problem).when(memory -> !hasFile(memory)); //$NON-NLS-1$
		f.check("source.pmem", Messages.MemoryDevice_pmem).tip(Messages.MemoryDevice_pmemTip).when(memory -> is(memory, "model", "nvdimm")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.size("target.label.size.value", Messages.MemoryDevice_label, 0).when(memory -> is(memory, "model", "nvdimm")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.check("target.readonly", Messages.Disk_readonly).when(memory -> is(memory, "model", "nvdimm")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
