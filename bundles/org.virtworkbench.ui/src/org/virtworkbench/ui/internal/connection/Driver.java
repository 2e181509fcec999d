package org.virtworkbench.ui.internal.connection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A hypervisor driver of libvirt, see https://libvirt.org/drivers.html, and what a connection to it looks like. */
enum Driver {
	QEMU("qemu", Messages.Qemu, Messages.QemuNeeds, true, "/system", "/session"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	TEST("test", Messages.Test, Messages.TestNeeds, true, "/default"), //$NON-NLS-1$ //$NON-NLS-2$
	XEN("xen", Messages.Xen, Messages.XenNeeds, true, "/system"), //$NON-NLS-1$ //$NON-NLS-2$
	LXC("lxc", Messages.Lxc, Messages.LxcNeeds, true, "/system"), //$NON-NLS-1$ //$NON-NLS-2$
	ESX("esx", Messages.Esx, Messages.EsxNeeds, false, "/"), //$NON-NLS-1$ //$NON-NLS-2$
	VCENTER("vpx", Messages.VCenter, Messages.VCenterNeeds, false, "/datacenter/cluster/host"), //$NON-NLS-1$ //$NON-NLS-2$
	VIRTUALBOX("vbox", Messages.VirtualBox, Messages.VirtualBoxNeeds, true, "/session"), //$NON-NLS-1$ //$NON-NLS-2$
	HYPERV("hyperv", Messages.HyperV, Messages.HyperVNeeds, false, "/"), //$NON-NLS-1$ //$NON-NLS-2$
	BHYVE("bhyve", Messages.Bhyve, Messages.BhyveNeeds, true, "/system"), //$NON-NLS-1$ //$NON-NLS-2$
	CLOUD_HYPERVISOR("ch", Messages.CloudHypervisor, Messages.CloudHypervisorNeeds, true, "/system", "/session"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	VMWARE("vmwarews", Messages.VMware, Messages.VMwareNeeds, true, "/session"), //$NON-NLS-1$ //$NON-NLS-2$
	VIRTUOZZO("vz", Messages.Virtuozzo, Messages.VirtuozzoNeeds, true, "/system"), //$NON-NLS-1$ //$NON-NLS-2$
	OPENVZ("openvz", Messages.OpenVZ, Messages.OpenVZNeeds, true, "/system"); //$NON-NLS-1$ //$NON-NLS-2$

	/** The scheme of its URIs. */
	final String scheme;
	final String label;
	/** What a person has to have for it, in a few words. */
	final String needs;
	/** Whether a libvirt daemon speaks for it, over any transport; otherwise the host's own web service does. */
	final boolean daemon;
	final List<String> paths;

	Driver(String scheme, String label, String needs, boolean daemon, String... paths) {
		this.scheme = scheme;
		this.label = label;
		this.needs = needs;
		this.daemon = daemon;
		this.paths = List.of(paths);
	}

	static Optional<Driver> of(String scheme) {
		return Arrays.stream(values()).filter(driver -> driver.scheme.equals(scheme)).findFirst();
	}
}
