package org.virtworkbench.image.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.form.EditContext;
import org.virtworkbench.ui.form.EditedDefinition;

/** The part of a disk's details that this concern adds, on a disk as any concern may model it. */
class DiskImageSectionTest {

	private static final EClass SOURCE = type("DiskSource", "file");
	private static final EClass DRIVER = type("DiskDriver", "type");
	private static final EClass DISK = type("Disk");

	static {
		contain(DISK, "source", SOURCE);
		contain(DISK, "driver", DRIVER);
		EPackage model = EcoreFactory.eINSTANCE.createEPackage();
		model.setName("model");
		model.setNsURI("urn:model");
		model.getEClassifiers().addAll(java.util.List.of(DISK, SOURCE, DRIVER));
	}

	@TempDir
	Path folder;

	private Shell shell;
	private DiskImageSection section;

	@BeforeEach
	void open() {
		shell = new Shell(Window.window().getShell());
		GridLayoutFactory.fillDefaults().applyTo(shell);
		shell.setSize(500, 200);
		shell.open();
		section = new DiskImageSection();
		FormToolkit toolkit = new FormToolkit(shell.getDisplay());
		shell.addListener(org.eclipse.swt.SWT.Dispose, event -> toolkit.dispose());
		section.create(shell, toolkit, new EditContext(new EditedDefinition(DISK), toolkit, new ManagedForm(shell), new ItemImages(shell)));
		shell.layout(true, true);
	}

	@AfterEach
	void close() {
		shell.dispose();
		Window.page().closeAllEditors(false);
	}

	@Test
	void tellsWhatTheImageIsAndOpensIt() throws Exception {
		Path image = Images.mixed(folder);
		section.show(disk(image.toString(), "qcow2"), null);
		Window.await("the facts", () -> words().contains("on top of golden.qcow2"));
		assertEquals("qcow2, 1 GiB for the guest", words().substring(0, words().lastIndexOf(", ", words().indexOf(" on disk"))));
		Hyperlink open = Window.all(shell, Hyperlink.class, Hyperlink::isVisible).findFirst().orElseThrow();
		org.eclipse.swt.widgets.Event enter = new org.eclipse.swt.widgets.Event();
		enter.character = '\r';
		open.notifyListeners(org.eclipse.swt.SWT.KeyDown, enter);
		Window.await("the explorer", () -> Window.page().getActiveEditor() instanceof ImageEditor);
	}

	@Test
	void takesARawDiskForRawWhateverItsHeaderSays() throws Exception {
		Path image = Images.mixed(folder);
		section.show(disk(image.toString(), "raw"), null);
		Window.await("the facts", () -> words().startsWith("raw, "));
		assertFalse(words().contains("golden"), words());
	}

	@Test
	void offersNothingForWhatIsNoFile() {
		section.show(disk(null, "raw"), null);
		assertEquals("The source is no file.", words());
		assertEquals(0, Window.all(shell, Hyperlink.class, Hyperlink::isVisible).count());
	}

	private String words() {
		return Window.all(shell, Label.class, label -> !(label.getText().isEmpty())).map(Label::getText).findFirst().orElse("");
	}

	private static EObject disk(String file, String format) {
		EObject disk = EcoreUtil.create(DISK);
		EObject source = EcoreUtil.create(SOURCE);
		source.eSet(SOURCE.getEStructuralFeature("file"), file);
		disk.eSet(DISK.getEStructuralFeature("source"), source);
		EObject driver = EcoreUtil.create(DRIVER);
		driver.eSet(DRIVER.getEStructuralFeature("type"), format);
		disk.eSet(DISK.getEStructuralFeature("driver"), driver);
		return disk;
	}

	private static EClass type(String name, String... attributes) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		for (String attribute : attributes) {
			EAttribute feature = EcoreFactory.eINSTANCE.createEAttribute();
			feature.setName(attribute);
			feature.setEType(EcorePackage.Literals.ESTRING);
			type.getEStructuralFeatures().add(feature);
		}
		return type;
	}

	private static void contain(EClass type, String name, EClass child) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(child);
		reference.setContainment(true);
		type.getEStructuralFeatures().add(reference);
	}
}
