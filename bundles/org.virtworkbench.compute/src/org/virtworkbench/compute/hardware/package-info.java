/**
 * Operations on the hardware of one domain: devices, vCPUs, memory. A running domain is changed now and in its stored definition, a
 * stopped one in its definition; an {@link org.virtworkbench.libvirt.LibvirtDevices.Impact} restricts it.
 */
package org.virtworkbench.compute.hardware;
