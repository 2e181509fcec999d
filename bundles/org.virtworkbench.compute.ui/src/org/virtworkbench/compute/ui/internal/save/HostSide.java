package org.virtworkbench.compute.ui.internal.save;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;
import org.virtworkbench.compute.offer.HostOffer;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.advice.AdviceHost;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.pending.PendingChanges;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FeaturePath;
import org.virtworkbench.ui.form.NoticeBar.Action;
import org.virtworkbench.ui.form.NoticeBar.Kind;
import org.virtworkbench.ui.form.NoticeBar.Notice;

/**
 * What the host has to do with an editor's definition: the stored text is where it begins and where a save leads, what runs is shown beside it, and
 * what others change meanwhile is never overwritten silently. UI thread.
 */
public final class HostSide {

	private static final int MOST_PLACES = 5;

	private final Shell shell;
	private final EditedDefinition definition;
	private final Runnable changed;
	private final HostDefinition host;
	private Connection known;
	private Domain current;
	private DomainRef last;
	/** What the host has now, where it differs from the base of what was edited; null where it does not. */
	private String theirs;
	private CoreException unread;
	private boolean persistent = true;
	private boolean gone;
	/** While a save is under way, what is read may be half of it: stored already, and not plugged in yet. */
	private boolean saving;
	private String told;
	private String waits;
	private List<DefinitionChange> pending = List.of();

	/** @param changed told when there is something else to know: {@link #notices} */
	public HostSide(Shell shell, EditedDefinition definition, Runnable changed) {
		this.shell = shell;
		this.definition = definition;
		this.changed = changed;
		host = new HostDefinition(shell.getDisplay(), this::read, this::failed);
		definition.setFact(HostDefinition.class, host);
	}

	/** @param domain null: it is not there, or its host is not connected */
	public void follow(Domain domain) {
		current = domain;
		host.follow(domain);
		DomainRef now = host.domain();
		gone = domain == null && last != null && last.connection().isAlive();
		if (now != null) {
			last = now;
			persistent = domain.isPersistent();
			definition.setFact(Connection.class, now.connection());
			definition.setFact(DomainRef.class, now);
			definition.setReadOnly(now.connection().readOnly() || !persistent);
		} else {
			definition.setRunning(null);
			pending = List.of();
		}
		changed.run();
	}

	private void read(HostDefinition.Texts texts) {
		if (saving)
			return;
		unread = null;
		String stored = texts.stored();
		if (!definition.isLoaded() || !definition.isDirty() && !stored.equals(definition.base()))
			definition.reset(stored);
		else if (stored.equals(definition.text().get()))
			definition.setBase(stored);
		theirs = stored.equals(definition.base()) ? null : stored;
		definition.setRunning(texts.running());
		pending = PendingChanges.of(stored, texts.running());
		learn();
		changed.run();
	}

	private void failed(CoreException why) {
		unread = Failure.kind(why.getStatus()) == Failure.Kind.NO_CONNECTION ? null : why; // of the connection the editor's bar tells
		changed.run();
	}

	/** Reads what the host can do, once a connection. */
	private void learn() {
		DomainRef of = host.domain();
		if (of == null || of.connection() == known)
			return;
		known = of.connection();
		Object arch = value("os.type.arch"); //$NON-NLS-1$
		Object machine = value("os.type.machine"); //$NON-NLS-1$
		Object type = value("type"); //$NON-NLS-1$
		Object emulator = value("devices.emulator"); //$NON-NLS-1$
		Job job = Job.createSystem(Messages.Host_learning, (ICoreRunnable) monitor -> {
			try {
				HostOffer knowledge = HostOffer.read(of.connection(), (String) emulator, (String) arch, (String) machine, (String) type, monitor);
				AdviceHost advice = AdviceHost.read(of.connection(), monitor);
				shell.getDisplay().asyncExec(() -> {
					definition.setFact(HostOffer.class, knowledge);
					definition.setFact(AdviceHost.class, advice);
				});
			} catch (CoreException e) {
				if (Failure.kind(e.getStatus()) != Failure.Kind.NO_CONNECTION)
					throw e;
				// the editor's bar tells of it, and when the host is back it is read again
				shell.getDisplay().asyncExec(() -> known = null);
			}
		});
		job.schedule();
	}

	private Object value(String path) {
		return FeaturePath.of(definition.type(), path).get(definition.root());
	}

	/** What a person should know of the host's side now. */
	public List<Notice> notices() {
		List<Notice> notices = new ArrayList<>();
		if (unread != null && !gone)
			notices.add(new Notice(Kind.ERROR, NLS.bind(Messages.Notice_unread, unread.getStatus().getMessage()),
					List.of(new Action(Messages.Notice_again, host::refresh))));
		if (gone && definition.isLoaded())
			notices.add(new Notice(Kind.ERROR, NLS.bind(Messages.Notice_gone, last.name(), last.connection().name()),
					List.of(new Action(Messages.Notice_defineAgain, this::defineAgain), new Action(Messages.Notice_saveAs, this::saveAs))));
		if (theirs != null && definition.isDirty() && !gone)
			notices.add(new Notice(Kind.WARNING, NLS.bind(Messages.Notice_changed, last.connection().name()),
					List.of(new Action(Messages.Notice_compare, this::compare), new Action(Messages.Notice_take, this::takeTheirs))));
		if (waits != null)
			notices.add(new Notice(Kind.WARNING, waits, List.of(new Action(Messages.Notice_close, () -> {
				waits = null;
				changed.run();
			}))));
		if (told != null)
			notices.add(new Notice(Kind.ADVICE, NLS.bind(Messages.Notice_told, told), List.of(new Action(Messages.Notice_close, () -> {
				told = null;
				changed.run();
			}))));
		if (!pending.isEmpty() && !gone)
			notices.add(new Notice(Kind.WARNING, NLS.bind(Messages.Notice_pending, last.name(), places()), List.of()));
		if (!persistent && !gone)
			notices.add(new Notice(Kind.ADVICE, Messages.Notice_transient, List.of()));
		else if (definition.isReadOnly() && !gone)
			notices.add(new Notice(Kind.ADVICE, Messages.Notice_readOnly, List.of()));
		return notices;
	}

	private String places() {
		String first = String.join(", ", pending.stream().limit(MOST_PLACES).map(change -> change.path().toString()).toList()); //$NON-NLS-1$
		return pending.size() > MOST_PLACES ? first + ' ' + NLS.bind(Messages.Told_more, pending.size() - MOST_PLACES) : first;
	}

	/** What is stored and not running yet. */
	public List<DefinitionChange> pending() {
		return pending;
	}

	private void takeTheirs() {
		String text = theirs;
		theirs = null;
		definition.setBase(text);
		definition.setText(text); // one step of undo brings back what was edited
		changed.run();
	}

	private void compare() {
		show(() -> new DomainSave(shell, definition, last).resolve(theirs));
	}

	private void defineAgain() {
		show(() -> new DomainSave(shell, definition, last).defineAgain());
	}

	private interface Attempt {
		DomainSave.Result run() throws CoreException;
	}

	private boolean show(Attempt attempt) {
		try {
			return attempt(attempt);
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			return false;
		}
	}

	private boolean attempt(Attempt attempt) throws CoreException {
		saving = true;
		try {
			return finish(attempt.run());
		} finally {
			saving = false;
			host.refresh();
		}
	}

	private boolean finish(DomainSave.Result result) {
		if (result == null)
			return false;
		theirs = null;
		told = result.told();
		waits = result.waits();
		definition.setBase(result.stored());
		definition.setText(result.stored());
		changed.run();
		return true;
	}

	/**
	 * Shows what a save would do, and does it when the person agrees.
	 *
	 * @return false where the person changed their mind: what was edited stays
	 */
	public boolean save() throws CoreException {
		if (!definition.isDirty())
			return true;
		// the editor is told a moment later that a connection was lost, or is there again
		host.follow(current);
		DomainRef domain = host.domain();
		if (gone || domain == null || !domain.connection().isAlive())
			throw Failure.of(Failure.Kind.NO_CONNECTION, NLS.bind(gone ? Messages.Save_gone : Messages.Save_disconnected, name()));
		try {
			return attempt(() -> new DomainSave(shell, definition, domain).save());
		} catch (CoreException e) {
			if (Failure.kind(e.getStatus()) != Failure.Kind.NO_CONNECTION)
				throw e;
			throw Failure.of(Failure.Kind.NO_CONNECTION, NLS.bind(Messages.Save_disconnected, name()), e);
		}
	}

	private String name() {
		return last == null ? "" : last.name(); //$NON-NLS-1$
	}

	/** Keeps what was edited in a file that the person chooses; the editor stays as it is. */
	public void saveAs() {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(new String[] { "*.xml", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFileName(name() + ".xml"); //$NON-NLS-1$
		String path = dialog.open();
		if (path != null)
			write(Path.of(path));
	}

	/** In a job: a file may be on a slow disk. */
	private void write(Path file) {
		String text = definition.text().get();
		Job job = Job.create(NLS.bind(Messages.Save_file, file), (ICoreRunnable) monitor -> {
			try {
				Files.writeString(file, text, StandardCharsets.UTF_8);
			} catch (IOException e) {
				throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.Save_fileFailed, file, e.getMessage()), e);
			}
		});
		job.setUser(true);
		job.schedule();
	}

	public void dispose() {
		host.dispose();
	}
}
