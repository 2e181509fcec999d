/**
 * Forms over a definition: fields bound to features of its objects, tables of its lists, pages of an editor. Each change goes through the
 * objects into the definition's one text, so that the forms, the XML page and undo agree at any time.
 * <p>
 * Start at {@link org.virtworkbench.ui.form.FormPage} for a page of an editor of one's own, and at
 * {@link org.virtworkbench.ui.form.DeviceSection} to add to the details of a device.
 */
package org.virtworkbench.ui.form;
