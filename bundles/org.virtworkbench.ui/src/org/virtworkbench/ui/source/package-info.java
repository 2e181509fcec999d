/**
 * Text of libvirt's XML: {@link org.virtworkbench.ui.source.SourcePage} to write it, {@link org.virtworkbench.ui.source.XmlViewer} to read it.
 */
package org.virtworkbench.ui.source;
