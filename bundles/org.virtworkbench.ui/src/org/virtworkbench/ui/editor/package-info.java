/**
 * One editor for each object of the live inventory. A concern maps its model classes to editors at the extension point
 * {@code org.virtworkbench.ui.editors}, extends {@link org.virtworkbench.ui.editor.InventoryEditor}, and gets: opening by Enter and
 * double click, one editor an object, following the object while the host comes and goes, and coming back after a restart.
 */
package org.virtworkbench.ui.editor;
