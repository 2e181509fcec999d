/**
 * From EMF item providers to JFace: what the command line prints, trees, tables and pages show.
 * <p>
 * An item provider's {@code getImage} gives a key, not a picture, for core bundles have none: {@code "domain+running"} is the icon
 * of key {@code domain} with the overlay of key {@code running}. The pictures are contributed to the extension point
 * {@code org.virtworkbench.ui.images}, which is where {@link org.virtworkbench.ui.emf.ItemImages} finds them.
 */
package org.virtworkbench.ui.emf;
