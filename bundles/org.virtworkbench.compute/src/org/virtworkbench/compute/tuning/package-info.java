/**
 * What a domain may use of its host, and what is said of it, changed while it runs: limits, weights, CPUs, I/O threads, title, metadata. Each record
 * is one call of libvirt and one virsh command. {@link org.virtworkbench.compute.apply.ApplyDomain} makes them of an edited definition.
 */
package org.virtworkbench.compute.tuning;
