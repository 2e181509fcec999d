/**
 * The qcow2 format down to the cluster, after QEMU's docs/interop/qcow2 ("the specification" in this package): {@link org.virtworkbench.image.qcow2.Qcow2Image}.
 */
package org.virtworkbench.image.qcow2;
