package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.InternalEObject;

/** The opposite of one change of a feature. */
final class TakeBack {

	private TakeBack() {
	}

	@SuppressWarnings("unchecked")
	static void of(Notification change, InternalEObject object, Slot slot) {
		if (!slot.many) {
			if (!change.wasSet() && slot.feature.isUnsettable())
				object.eUnset(slot.id);
			else
				object.eSet(slot.id, change.getOldValue());
			return;
		}
		EList<Object> list = (EList<Object>) object.eGet(slot.id, true, true);
		int at = change.getPosition();
		switch (change.getEventType()) {
		case Notification.ADD -> list.remove(at);
		case Notification.ADD_MANY -> list.subList(at, at + ((List<?>) change.getNewValue()).size()).clear();
		case Notification.SET -> list.set(at, change.getOldValue());
		case Notification.MOVE -> list.move(((Integer) change.getOldValue()).intValue(), at);
		case Notification.REMOVE -> list.add(at, change.getOldValue());
		case Notification.REMOVE_MANY -> {
			List<Object> gone = new ArrayList<>((List<Object>) change.getOldValue());
			int[] places = (int[]) change.getNewValue();
			for (int i = 0; i < gone.size(); i++)
				list.add(places == null ? i : places[i], gone.get(i));
		}
		default -> list.clear();
		}
	}
}
