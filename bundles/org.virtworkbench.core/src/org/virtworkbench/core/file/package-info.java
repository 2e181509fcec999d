/**
 * Small services through which concerns meet at a file of this machine: who uses it, what is known about it, and where files may be
 * opened.
 */
package org.virtworkbench.core.file;
