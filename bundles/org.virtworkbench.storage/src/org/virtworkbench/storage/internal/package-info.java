/** Pools of the hosts that are open, seen from the files of this machine. */
package org.virtworkbench.storage.internal;
