/**
 * Changes of disk images by qemu-img, as {@link org.virtworkbench.core.Operation operations}. Every format is stated and every file name is an
 * absolute path, so that nothing in a name or in a guest's data can choose what QEMU opens; new images appear under their name only when
 * they are complete.
 */
package org.virtworkbench.image.operation;
