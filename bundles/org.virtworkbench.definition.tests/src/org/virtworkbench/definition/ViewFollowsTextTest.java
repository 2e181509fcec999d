package org.virtworkbench.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.definition.TestModel.get;
import static org.virtworkbench.definition.TestModel.object;
import static org.virtworkbench.definition.TestModel.set;
import static org.virtworkbench.definition.TestModel.state;
import static org.virtworkbench.definition.TestModel.unset;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.Test;

class ViewFollowsTextTest extends ViewFixture {

	@Test
	void followsTheTextWithTheSameObjects() {
		open(WEB);
		EObject disk = get(domain, "devices.disks.1");
		List<Notification> told = new ArrayList<>();
		domain.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				told.add(notification);
			}
		});
		int at = document.text().indexOf("sda");
		document.replace(at, 3, "sdb");
		assertSame(disk, get(domain, "devices.disks.1"));
		assertEquals("sdb", get(disk, "target.dev"));
		assertEquals(1, told.size());
	}

	@Test
	void keepsObjectsWhileTheTextIsBroken() {
		open(WEB);
		EObject disk = get(domain, "devices.disks.1");
		int at = document.text().indexOf("<hub");
		for (char c : "<disk type='x'>".toCharArray())
			document.replace(at++, 0, String.valueOf(c));
		assertTrue(!document.wellFormed());
		assertThrows(IllegalStateException.class, () -> set(domain, "name", "other"));
		assertThrows(IllegalStateException.class, () -> ((EList<EObject>) get(domain, "devices.disks")).remove(0));
		assertEquals("web", get(domain, "name"));
		assertEquals(2, ((EList<?>) get(domain, "devices.disks")).size());
		document.replace(at, 0, "</disk>");
		assertSame(disk, get(domain, "devices.disks.1"));
		assertEquals("x", get(domain, "devices.disks.2.type"));
	}

	@Test
	void tellsValuesThatDoNotFit() {
		open(WEB.replace("bus='ide'", "bus='floppy'").replace(">2<", ">two<"));
		assertEquals(List.of("two", "floppy"), view.problems().stream().map(ValueProblem::value).toList());
		assertTrue(view.problems().get(1).sentence().contains("ide, scsi, virtio"), view.problems().get(1).sentence());
		set(get(domain, "vcpu"), "value", 4);
		assertEquals(1, view.problems().size());
		ValueProblem left = view.problems().get(0);
		assertEquals("floppy", document.text().substring(left.offset(), left.offset() + left.length()));
	}

	@Test
	void knowsWhatIsWrittenWhere() {
		open(WEB);
		EObject target = get(domain, "devices.disks.0.target");
		DefinitionView.Place place = view.placeAt(WEB.indexOf("virtio"));
		assertSame(target, place.object());
		assertEquals("bus", place.feature().getName());
		assertEquals("name", view.placeAt(WEB.indexOf("web</name>")).feature().getName());
		assertSame(get(domain, "devices.disks.1"), view.objectAt(WEB.indexOf("<readonly")));
		assertEquals("bus", view.item(target, TestModel.feature(target, "bus")).name());
	}

	@Test
	void writesWhatAListenerOfTheObjectsChangesMeanwhile() {
		open(WEB);
		EObject disk = get(domain, "devices.disks.1");
		((EObject) get(disk, "target")).eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				if (notification.getNewStringValue().equals("sdb"))
					set(disk, "device", "lun");
			}
		});
		document.replace(document.text().indexOf("sda"), 3, "sdb");
		assertTrue(document.text().contains("<disk type='file' device='lun'>"));
	}

	@Test
	void undoBringsTextAndObjectsBack() {
		open(WEB);
		DefinitionHistory history = new DefinitionHistory(document);
		String before = state(domain);
		((EList<EObject>) get(domain, "devices.disks")).remove(0);
		document.compound(() -> {
			set(domain, "name", "other");
			set(domain, "title", "t");
		});
		String after = state(domain);
		history.undo();
		history.undo();
		assertEquals(WEB, document.text());
		assertEquals(before, state(domain));
		assertTrue(!history.dirty() && !history.canUndo());
		history.redo();
		history.redo();
		assertEquals(after, state(domain));
	}

	@Test
	void takesUpATextThatBecomesWellFormed() {
		document = new DefinitionDocument("");
		view = new DefinitionView(document, TestModel.DOMAIN);
		domain = view.root();
		assertThrows(IllegalStateException.class, () -> set(domain, "name", "a"));
		document.setText(WEB);
		assertEquals("web", get(domain, "name"));
		assertNotSame(null, view.element(domain));
	}

	@Test
	void takesBackEachKindOfChangeWhileTheTextIsBroken() {
		open(WEB);
		String before = state(domain);
		document.replace(WEB.length(), 0, "<");
		EList<EObject> disks = get(domain, "devices.disks");
		EObject made = object(TestModel.DISK, "type", "x");
		List<Runnable> changes = List.of(() -> disks.add(made), () -> disks.add(0, made), () -> disks.addAll(1, List.of(made, object(TestModel.DISK))),
				() -> disks.remove(1), () -> disks.set(0, made), () -> disks.move(1, 0), disks::clear, () -> set(domain, "cpu", null),
				() -> set(domain, "cpu", object(TestModel.CPU)), () -> set(domain, "id", 1), () -> unset(get(disks.get(0), "target"), "bus"),
				() -> set(disks.get(1), "readonly", false), () -> set(domain, "title", "t"));
		for (Runnable change : changes) {
			assertThrows(IllegalStateException.class, change::run);
			assertEquals(before, state(domain));
		}
		document.replace(WEB.length(), 1, "");
		assertEquals(before, state(domain));
		set(get(disks.get(1), "target"), "dev", "sdz");
		assertEquals(WEB.replace("sda", "sdz"), document.text());
	}

	@Test
	void leavesTheTextAloneOnceDisposed() {
		open(WEB);
		view.dispose();
		set(domain, "name", "other");
		document.replace(document.text().indexOf("web</name>"), 3, "third");
		assertEquals("other", get(domain, "name"));
		assertTrue(document.text().contains("<name>third</name>"));
		document = null;
	}
}
