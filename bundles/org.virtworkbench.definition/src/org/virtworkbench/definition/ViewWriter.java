package org.virtworkbench.definition;
import org.eclipse.emf.common.notify.Notification;
final class ViewWriter {
	ViewWriter(DefinitionView view) { }
	boolean rebind() { return false; }
	void write(Link link, Slot slot, boolean present, Notification n) { }
}
