package org.virtworkbench.core.internal.live;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.virtworkbench.core.inventory.InventoryElement;
import org.virtworkbench.core.inventory.InventoryPackage;
import org.virtworkbench.core.inventory.impl.HostSectionImpl;
import org.virtworkbench.core.inventory.impl.InventoryElementImpl;

/** A section of a concern that only tests have: books on a shelf, whose pages may be unknown. */
final class Shelf extends HostSectionImpl {

	static final class Book extends InventoryElementImpl {
	}

	static final EClass SHELF = EcoreFactory.eINSTANCE.createEClass();
	static final EClass BOOK = EcoreFactory.eINSTANCE.createEClass();
	static final EReference BOOKS = EcoreFactory.eINSTANCE.createEReference();
	static final EAttribute PAGES = EcoreFactory.eINSTANCE.createEAttribute();

	static {
		PAGES.setName("pages");
		PAGES.setEType(EcorePackage.Literals.EINT);
		PAGES.setUnsettable(true);
		BOOK.setName("Book");
		BOOK.setInstanceClass(Book.class);
		BOOK.getESuperTypes().add(InventoryPackage.Literals.INVENTORY_ELEMENT);
		BOOK.getEStructuralFeatures().add(PAGES);
		BOOKS.setName("books");
		BOOKS.setEType(BOOK);
		BOOKS.setContainment(true);
		BOOKS.setUpperBound(-1);
		SHELF.setName("Shelf");
		SHELF.setInstanceClass(Shelf.class);
		SHELF.getESuperTypes().add(InventoryPackage.Literals.HOST_SECTION);
		SHELF.getEStructuralFeatures().add(BOOKS);
		EPackage shelves = EcoreFactory.eINSTANCE.createEPackage();
		shelves.setName("shelves");
		shelves.setNsURI("urn:shelves");
		shelves.getEClassifiers().add(BOOK);
		shelves.getEClassifiers().add(SHELF);
		shelves.setEFactoryInstance(new EFactoryImpl() {
			@Override
			public EObject create(EClass type) {
				return type == SHELF ? new Shelf() : book(null, null);
			}
		});
	}

	Shelf() {
		eSetClass(SHELF);
		setKey("shelf");
		setName("Shelf");
	}

	static Book book(String key, String name) {
		Book book = new Book();
		book.eSetClass(BOOK);
		book.setKey(key);
		book.setName(name);
		return book;
	}

	/** A shelf of books whose keys are their names. */
	static Shelf of(String... names) {
		Shelf shelf = new Shelf();
		for (String name : names)
			shelf.books().add(book(name, name));
		return shelf;
	}

	@SuppressWarnings("unchecked")
	EList<InventoryElement> books() {
		return (EList<InventoryElement>) eGet(BOOKS);
	}
}
