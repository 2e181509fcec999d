/**
 * Lossless documents of libvirt's XML: a text, its syntax tree with offsets, and EMF objects that are views of its elements.
 */
package org.virtworkbench.definition;
