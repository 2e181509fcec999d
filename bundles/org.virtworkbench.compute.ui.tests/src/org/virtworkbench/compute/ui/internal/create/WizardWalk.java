package org.virtworkbench.compute.ui.internal.create;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.editor.InventoryEditors;

/** The wizard for a new virtual machine in the hands of a test. */
public final class WizardWalk {

	private final Shell shell;

	private WizardWalk(Shell shell) {
		this.shell = shell;
	}

	/** What a test does with it. */
	public interface Steps {
		void walk(WizardWalk wizard) throws Exception;
	}

	/** Opens it on a connected host by its command. */
	public static void open(Host host, Steps steps) throws Exception {
		IEditorPart table = InventoryEditors.open(Window.page(), Workbench.domains(host));
		Window.page().activate(table);
		Window.settle();
		table.getSite().getSelectionProvider().setSelection(new StructuredSelection(Workbench.domains(host).getDomains().get(0)));
		Window.withDialog(NLS.bind(Messages.Title, host.getName()),
				() -> Window.run("org.virtworkbench.compute.ui.create"), shell -> {
					try {
						WizardWalk walk = new WizardWalk(shell);
						Window.await("the host to be read", () -> walk.page().isPageComplete() || walk.page().getErrorMessage() != null);
						steps.walk(walk);
					} catch (Exception e) {
						throw new AssertionError(e);
					}
				});
	}

	/** The choice of no network. */
	public static String noNetwork() {
		return Messages.Network_none;
	}

	/** The way of a disk image that is there already. */
	public static String importDisk() {
		return Messages.Way_import;
	}

	/** The way from the network. */
	public static String network() {
		return Messages.Way_network;
	}

	/** The choice to edit it before it runs. */
	public static String customize() {
		return Messages.Review_customize;
	}

	public IWizardPage page() {
		return ((WizardDialog) shell.getData()).getCurrentPage();
	}

	/** The shown page's controls. */
	private Composite controls() {
		return (Composite) page().getControl();
	}

	public Text text(int index) {
		return all(Text.class).get(index);
	}

	public Combo combo(int index) {
		return all(Combo.class).get(index);
	}

	public Button button(String text) {
		return Window.all(shell, Button.class, button -> button.getText().equals(text)).findFirst().orElseThrow();
	}

	private <C extends Control> List<C> all(Class<C> type) {
		Predicate<C> visible = control -> control.isVisible();
		return Window.all(controls(), type, visible).toList();
	}

	/** As a person does it: the others of its group go out. */
	public void choose(String radio) {
		Button chosen = button(radio);
		for (Control other : chosen.getParent().getChildren())
			if (other instanceof Button button && (button.getStyle() & SWT.RADIO) != 0)
				button.setSelection(button == chosen);
		chosen.notifyListeners(SWT.Selection, null);
	}

	public void next() {
		String before = page().getName();
		Window.await("page " + before + " to be complete: " + page().getErrorMessage(), () -> page().isPageComplete());
		Window.press(shell, next("next"));
		Window.await("the page after " + before, () -> !page().getName().equals(before));
		Window.settle();
	}

	public void finish() {
		Window.press(shell, next("finish"));
	}

	public void close() {
		shell.close();
	}

	/** The text of a button of the row, whatever the language. */
	private String next(String which) {
		int id = which.equals("next") ? IDialogConstants.NEXT_ID : IDialogConstants.FINISH_ID;
		return Window.all(shell, Button.class, button -> button.getData() instanceof Integer given && given == id).findFirst().orElseThrow().getText();
	}
}
