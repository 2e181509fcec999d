package org.virtworkbench.ui.editor;

import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.virtworkbench.core.inventory.InventoryElement;

/** Opens the editor that a concern contributed for a kind of object. */
public final class InventoryEditors {

	/** {@code <editor package="https://virtworkbench.org/domain" class="Domain" editor="org.example.editor"/>} */
	public static final String EXTENSION_POINT = "org.virtworkbench.ui.editors"; //$NON-NLS-1$

	private InventoryEditors() {
	}

	/** The editor of the class or its nearest superclass that has one. */
	public static Optional<String> editorId(EClass type) {
		IConfigurationElement[] elements = Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT);
		Optional<String> own = editorId(elements, type);
		for (int i = type.getEAllSuperTypes().size() - 1; own.isEmpty() && i >= 0; i--)
			own = editorId(elements, type.getEAllSuperTypes().get(i));
		return own;
	}

	private static Optional<String> editorId(IConfigurationElement[] elements, EClass type) {
		for (IConfigurationElement element : elements)
			if (type.getName().equals(element.getAttribute("class")) //$NON-NLS-1$
					&& type.getEPackage().getNsURI().equals(element.getAttribute("package"))) //$NON-NLS-1$
				return Optional.ofNullable(element.getAttribute("editor")); //$NON-NLS-1$
		return Optional.empty();
	}

	/**
	 * Brings the object's editor to the top, opened where it is not yet. A failure is shown. UI thread.
	 *
	 * @return null where no editor was contributed for this kind of object, or it could not be opened
	 */
	public static IEditorPart open(IWorkbenchPage page, InventoryElement element) {
		Optional<String> editor = editorId(element.eClass());
		Optional<InventoryEditorInput> input = InventoryEditorInput.of(element);
		if (editor.isEmpty() || input.isEmpty())
			return null;
		try {
			return page.openEditor(input.get(), editor.get());
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			return null;
		}
	}
}
