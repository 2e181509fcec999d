package org.virtworkbench.ui.internal.connection;

import java.util.List;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.ui.Services;

/** What is done with the saved list of connections. */
public abstract class SavedHandler extends HostHandler {

	@Override
	boolean fits(Host host) {
		return true;
	}

	public static final class Edit extends SavedHandler {
		@Override
		void run(List<Host> hosts, Shell shell) {
			withSaved(hosts.get(0), saved -> ConnectionWizard.edit(shell, saved));
		}
	}

	public static final class Duplicate extends SavedHandler {
		@Override
		void run(List<Host> hosts, Shell shell) {
			withSaved(hosts.get(0), saved -> {
				String base = NLS.bind(Messages.CopyOf, saved.name());
				String name = base;
				for (int i = 2; taken(name); i++)
					name = base + ' ' + i;
				ConnectionWizard.open(shell, new SavedConnection(name, saved.uri(), saved.readOnly(), saved.autoConnect()));
			});
		}
	}

	public static final class Rename extends SavedHandler {
		@Override
		void run(List<Host> hosts, Shell shell) {
			String old = hosts.get(0).getKey();
			IInputValidator validator = text -> text.isBlank() ? Messages.NameMissing
					: text.indexOf(':') >= 0 || text.indexOf('/') >= 0 ? Messages.NameWrong
							: !text.strip().equals(old) && taken(text.strip()) ? NLS.bind(Messages.NameTaken, text.strip()) : null;
			InputDialog dialog = new InputDialog(shell, Messages.RenameTitle, NLS.bind(Messages.RenameLabel, old), old, validator) {
				@Override
				protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
					return super.createButton(parent, id, ButtonWords.of(id, label), defaultButton);
				}
			};
			if (dialog.open() != Window.OK || dialog.getValue().strip().equals(old))
				return;
			String name = dialog.getValue().strip();
			inBackground(() -> {
				SavedConnections saved = Services.get(SavedConnections.class);
				var before = saved.find(old);
				if (before.isPresent())
					saved.replace(old, new SavedConnection(name, before.get().uri(), before.get().readOnly(), before.get().autoConnect()));
			});
		}
	}

	public static final class Remove extends SavedHandler {
		@Override
		void run(List<Host> hosts, Shell shell) {
			List<String> names = hosts.stream().map(Host::getKey).toList();
			String question = names.size() == 1 ? NLS.bind(Messages.RemoveOne, names.get(0))
					: NLS.bind(Messages.RemoveMany, names.size(), String.join("\n", names)); //$NON-NLS-1$
			int answer = new MessageDialog(shell, Messages.RemoveTitle, null, question, MessageDialog.QUESTION,
					new String[] { Messages.RemoveButton, Messages.No }, 1).open();
			if (answer == 0)
				inBackground(() -> {
					for (String name : names)
						Services.get(SavedConnections.class).remove(name);
				});
		}
	}

	private static boolean taken(String name) {
		return Services.from(LiveInventory.class, LiveInventory::root).getHosts().stream().anyMatch(host -> name.equals(host.getKey()));
	}
}
