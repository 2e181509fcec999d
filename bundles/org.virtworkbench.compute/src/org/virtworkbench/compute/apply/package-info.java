/**
 * Makes the definition of a domain what somebody wrote: {@link org.virtworkbench.compute.apply.ApplyDomain} compares it with what the host has
 * now, overwrites nothing that somebody else changed meanwhile, changes the running domain too where that can be, and says of each
 * change what became of it. The editor's Save, {@code domain apply}, {@code domain edit} and {@code domain set} are this operation.
 */
package org.virtworkbench.compute.apply;
