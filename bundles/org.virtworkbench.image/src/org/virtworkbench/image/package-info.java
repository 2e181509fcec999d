/**
 * Disk images: native readers of their formats, backing chains, and changes by qemu-img.
 */
package org.virtworkbench.image;
