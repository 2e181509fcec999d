package org.virtworkbench.compute.ui.internal.page;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.virtworkbench.compute.DomainColumn;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.ui.internal.command.DomainCommands;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.text.ShellWords;
import org.virtworkbench.ui.editor.Facts;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.operation.CommandsPreview;
import org.virtworkbench.ui.operation.OperationLauncher;

/** What the domain is called, and how it is reached from a terminal; each with a button that copies it. */
final class IdentitySection {

	private final Text name;
	private final Text uuid;
	private final Text host;
	private final Text console;
	private final Text viewer;

	IdentitySection(Composite parent, FormToolkit toolkit, ItemImages images) {
		Image copy = images.image("domain-copy"); //$NON-NLS-1$
		Facts facts = new Facts(parent, toolkit, Messages.Identity_title);
		name = copied(facts, copy, DomainColumn.NAME.title(), Messages.Identity_copyName);
		uuid = copied(facts, copy, DomainColumn.UUID.title(), Messages.Identity_copyUuid);
		host = facts.row(Messages.Identity_host);
		Facts shell = new Facts(parent, toolkit, Messages.Shell_title);
		console = copied(shell, copy, Messages.Shell_console, Messages.Shell_copyConsole);
		viewer = copied(shell, copy, Messages.Shell_viewer, Messages.Shell_copyViewer);
		console.setFont(JFaceResources.getTextFont());
		viewer.setFont(JFaceResources.getTextFont());
	}

	private static Text copied(Facts facts, Image image, String label, String tip) {
		Text[] value = new Text[1];
		value[0] = facts.row(label, image, tip, () -> CommandsPreview.copy(value[0].getText()));
		return value[0];
	}

	/** Null: the last words stay. */
	void show(Domain domain) {
		if (domain == null)
			return;
		Facts.set(name, domain.getName());
		Facts.set(uuid, domain.getKey());
		Host of = OperationLauncher.host(domain);
		Facts.set(host, of == null ? "" : of.getName()); //$NON-NLS-1$
		host.setToolTipText(of == null ? null : of.getUri());
		try {
			DomainRef ref = DomainRef.of(OperationLauncher.connection(domain), domain);
			command(console, DomainCommands.console(ref));
			command(viewer, DomainCommands.viewer(ref));
		} catch (CoreException e) {
			// not connected: the editor's bar says so, and the last commands stay right
			return;
		}
	}

	private static void command(Text text, List<String> argv) {
		String words = ShellWords.join(argv);
		Facts.set(text, words);
		text.setToolTipText(words);
	}
}
