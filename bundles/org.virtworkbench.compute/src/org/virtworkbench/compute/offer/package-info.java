/** What a host offers to guests, for those who choose: values of its hypervisor, networks, pools and volumes. */
package org.virtworkbench.compute.offer;
