package org.virtworkbench.compute.ui.internal;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.ui.internal.create.WizardWalk;
import org.virtworkbench.compute.ui.internal.form.FormTour;
import org.virtworkbench.compute.ui.internal.save.SaveTour;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.testkit.TestDriverFile;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.editor.InventoryEditors;

/** What a person looks at first, for pictures in each theme and language. */
final class Tour {

	private Tour() {
	}

	/** Leaves the host connected as {@code tour}. */
	static void take(String name, Path folder) throws Exception {
		FormTour.take(name, folder);
		SaveTour.take(name);
		Host host = Workbench.connect("tour", URI.create("test://" + TestDriverFile.domains(12).write(folder.resolve("tour.xml"))));
		Domain first = Workbench.domains(host).getDomains().get(0);
		IEditorPart table = InventoryEditors.open(Window.page(), Workbench.domains(host));
		Window.page().activate(table);
		Window.await("figures", () -> first.getVcpu() > 0);
		table.getSite().getSelectionProvider().setSelection(new StructuredSelection(first));
		Window.run("org.virtworkbench.compute.ui.suspend");
		Window.await("a paused domain", () -> first.getState() == org.virtworkbench.compute.domain.State.PAUSED);
		Window.settle();
		Window.shot("tour-" + name + "-table");
		IEditorPart page = InventoryEditors.open(Window.page(), Workbench.domains(host).getDomains().get(1));
		Window.page().activate(page);
		Window.settle();
		Window.page().toggleZoom(Window.page().getReference(page));
		Window.settle();
		Window.shot("tour-" + name + "-page");
		Window.page().toggleZoom(Window.page().getReference(page));
		WizardWalk.open(host, wizard -> {
			Window.settle();
			Window.shot("tour-" + name + "-create");
			wizard.choose(WizardWalk.network());
			wizard.next();
			wizard.next();
			Window.settle();
			Window.shot("tour-" + name + "-create-hardware");
			wizard.close();
		});
	}
}
