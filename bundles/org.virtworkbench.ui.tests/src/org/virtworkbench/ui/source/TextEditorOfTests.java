package org.virtworkbench.ui.source;

import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.virtworkbench.ui.Window;
import org.virtworkbench.ui.form.EditedDefinition;

/** An editor that is nothing but a source page. */
public final class TextEditorOfTests extends EditorPart {

	private final EditedDefinition definition = new EditedDefinition(root());
	private SourcePage page;

	record Input(String text, String kind) implements IEditorInput {

		@Override
		public <T> T getAdapter(Class<T> adapter) {
			return null;
		}

		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return ImageDescriptor.getMissingImageDescriptor();
		}

		@Override
		public String getName() {
			return "definition";
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return "definition";
		}
	}

	static TextEditorOfTests open(String text) throws PartInitException {
		return open(text, null);
	}

	/** With the focus in the text, as after a click. */
	static TextEditorOfTests open(String text, String kind) throws PartInitException {
		TextEditorOfTests editor = (TextEditorOfTests) Window.page().openEditor(new Input(text, kind), "org.virtworkbench.ui.tests.source");
		Window.shell().forceActive();
		editor.setFocus();
		Window.until("the text has the focus", 10, () -> Window.display().getFocusControl() == editor.page.viewer().getTextWidget());
		return editor;
	}

	/** The view needs a class; what is in it is not looked at here. */
	private static EClass root() {
		EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
		ePackage.setName("trial");
		ePackage.setNsURI("https://virtworkbench.org/trial");
		EClass root = EcoreFactory.eINSTANCE.createEClass();
		root.setName("Domain");
		ePackage.getEClassifiers().add(root);
		return root;
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		definition.reset(Objects.requireNonNull(((Input) input).text()));
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new SourcePage(parent, getSite(), new Source(definition.text(), definition.document(), ((Input) getEditorInput()).kind(), definition::connection));
	}

	SourcePage page() {
		return page;
	}

	EditedDefinition definition() {
		return definition;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IContentOutlinePage.class ? adapter.cast(page.outline()) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing is kept
	}

	@Override
	public void doSaveAs() {
		// nothing is kept
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		definition.dispose();
		super.dispose();
	}
}
