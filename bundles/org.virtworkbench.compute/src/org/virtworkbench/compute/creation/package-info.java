/**
 * New domains: what is wanted ({@link org.virtworkbench.compute.creation.NewDomain}), what that means on a host
 * ({@link org.virtworkbench.compute.creation.DomainPlanning}), and the operation that makes it
 * ({@link org.virtworkbench.compute.creation.CreateDomain}). In the habit of virt-install.
 */
package org.virtworkbench.compute.creation;
