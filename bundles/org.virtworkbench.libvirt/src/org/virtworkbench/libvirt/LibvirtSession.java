package org.virtworkbench.libvirt;

/**
 * The facet of every connection that libvirt opened: its calls, one interface a kind of object. Objects are named by UUID; no
 * native object leaves this bundle. Every call blocks its caller for a round trip at least and takes a monitor: cancelling it gives the
 * caller control back at once, the call itself goes on in its worker. Failures are CoreExceptions whose cause is a
 * {@link LibvirtError} where libvirt answered.
 */
public interface LibvirtSession {

	LibvirtHost host();

	LibvirtDomains domains();

	/** The hardware of domains. */
	LibvirtDevices devices();

	/** What domains may use of their host. */
	LibvirtTuning tuning();

	LibvirtNetworks networks();

	LibvirtStorage storage();

	LibvirtNodeDevices nodeDevices();
}
