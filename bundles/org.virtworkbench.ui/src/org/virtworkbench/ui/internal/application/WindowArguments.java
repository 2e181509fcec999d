package org.virtworkbench.ui.internal.application;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.virtworkbench.core.Connections;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.editor.FileEditors;
import org.virtworkbench.ui.internal.connection.ConnectWhenThere;

/**
 * What the window was started with: {@code -c URI-OR-NAME}, or a file. A window that is open already is handed them by the
 * process that was started again.
 *
 * @param hosts names or URIs to connect to
 * @param files absolute paths to open
 */
record WindowArguments(List<String> hosts, List<Path> files) {

	private static final String CONNECT = "--connect"; //$NON-NLS-1$

	/** Options that are neither, and what follows them, are left to whoever started this: a file stands alone. */
	static WindowArguments of(List<String> words) {
		List<String> hosts = new ArrayList<>();
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (word.equals("-c") || word.equals(CONNECT)) { //$NON-NLS-1$
				if (++i < words.size())
					hosts.add(words.get(i));
			} else if (word.startsWith(CONNECT + '='))
				hosts.add(word.substring(CONNECT.length() + 1));
			else if (word.startsWith("-c") && !word.startsWith("-clean") && !word.startsWith("-con")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				hosts.add(word.substring(2));
			else if (word.startsWith("-")) { //$NON-NLS-1$
				if (i + 1 < words.size() && !words.get(i + 1).startsWith("-")) //$NON-NLS-1$
					i++;
			} else if (Files.exists(Path.of(word)))
				files.add(Path.of(word).toAbsolutePath());
		}
		return new WindowArguments(List.copyOf(hosts), List.copyOf(files));
	}

	/** For another process, whose working directory is another. */
	List<String> words() {
		List<String> words = new ArrayList<>();
		hosts.forEach(host -> words.add(CONNECT + '=' + host));
		files.forEach(file -> words.add(file.toString()));
		return words;
	}

	/** UI thread. */
	void apply() {
		hosts.forEach(WindowArguments::connect);
		files.forEach(WindowArguments::open);
	}

	private static void connect(String nameOrUri) {
		Job.create(NLS.bind(Messages.Connecting, nameOrUri), monitor -> {
			try {
				boolean saved = Services.get(SavedConnections.class).find(nameOrUri).isPresent();
				URI uri = Services.get(Connections.class).resolve(nameOrUri);
				if (saved)
					Display.getDefault().asyncExec(() -> ConnectWhenThere.connect(nameOrUri));
				else
					Services.get(Hosts.class).open(uri);
				return Status.OK_STATUS;
			} catch (CoreException e) {
				return e.getStatus();
			}
		}).schedule();
	}

	private static void open(Path file) {
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		if (windows.length == 0 || windows[0].getActivePage() == null)
			return;
		FileEditors.open(windows[0].getActivePage(), file);
	}
}
