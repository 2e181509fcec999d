package org.virtworkbench.ui.internal.journal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.virtworkbench.core.journal.Journal;
import org.virtworkbench.core.journal.JournalEntry;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.emf.Changes;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.internal.preference.Preferences;
import org.virtworkbench.ui.operation.CommandsPreview;
import org.virtworkbench.ui.table.Column;
import org.virtworkbench.ui.table.ObjectTable;

/** What was changed, by whom of this user's programs, how it ended, and how an administrator would have typed it. */
public final class JournalView extends ViewPart {

	public static final String ID = "org.virtworkbench.ui.journal"; //$NON-NLS-1$

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
			.withZone(ZoneId.systemDefault());

	/** Newest first. */
	private final Deque<JournalEntry> entries = new ArrayDeque<>();
	private final Set<String> ids = new HashSet<>();
	private ObjectTable<JournalEntry> table;
	private Text sentence;
	private CommandsPreview commands;
	private Changes changes;
	private AutoCloseable listening;

	@Override
	public void createPartControl(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		ItemImages images = new ItemImages(sash);
		table = new ObjectTable<>(sash, "journal", List.of( //$NON-NLS-1$
				Column.<JournalEntry>text("time", Messages.Time, 165, entry -> TIME.format(entry.time())) //$NON-NLS-1$
						.sortedBy(Comparator.comparing(JournalEntry::time)),
				Column.<JournalEntry>text("outcome", Messages.Outcome, 105, entry -> Outcomes.word(entry.outcome())) //$NON-NLS-1$
						.image(entry -> images.image(Outcomes.image(entry.outcome()))).tooltip(JournalEntry::message),
				Column.<JournalEntry>text("label", Messages.Change, 280, JournalEntry::label), //$NON-NLS-1$
				Column.<JournalEntry>text("host", Messages.Host, 140, JournalEntry::host).tooltip(JournalEntry::uri), //$NON-NLS-1$
				Column.<JournalEntry>number("duration", Messages.Duration, 90, entry -> entry.duration().toMillis(), //$NON-NLS-1$
						entry -> Outcomes.duration(entry.duration())).tooltip(entry -> NLS.bind(Messages.Milliseconds, entry.duration().toMillis())),
				Column.<JournalEntry>text("commands", Messages.Commands, 320, entry -> CommandsPreview.text(entry.commands()).replace('\n', ';')) //$NON-NLS-1$
						.hidden()));
		table.setInvitation(Messages.Empty, () -> {
		});
		Composite detail = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(detail);
		sentence = new Text(detail, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sentence);
		commands = new CommandsPreview(detail);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(commands.control());
		sash.setWeights(68, 32);
		table.addSelectionChangedListener(event -> showDetail());
		table.onOpen(entry -> CommandsPreview.copy(CommandsPreview.text(entry.commands())));
		table.install(getSite(), ID + ".menu"); //$NON-NLS-1$
		changes = new Changes(sash, () -> table.setObjects(List.copyOf(entries)));
		if (!table.isSortedByPerson())
			table.sortBy("time", false); //$NON-NLS-1$
		showDetail();
		load(parent.getDisplay());
	}

	/** The past is in a file; what happens while it is read comes by the listener, and ids tell what came twice. */
	private void load(Display display) {
		Journal journal = Services.get(Journal.class);
		listening = journal.onEntry(entry -> later(display, () -> add(entry)));
		Job job = Job.createSystem(Messages.Reading, (ICoreRunnable) monitor -> {
			List<JournalEntry> past = journal.recent(Preferences.journalEntries());
			later(display, () -> addPast(past));
		});
		job.schedule();
	}

	private static void later(Display display, Runnable task) {
		if (!display.isDisposed())
			display.asyncExec(task);
	}

	private void add(JournalEntry entry) {
		if (!ids.add(entry.id()))
			return;
		entries.addFirst(entry);
		if (entries.size() > Preferences.journalEntries())
			ids.remove(entries.removeLast().id());
		changes.changed();
	}

	private void addPast(List<JournalEntry> past) {
		List<JournalEntry> unseen = new ArrayList<>(past);
		unseen.removeIf(entry -> !ids.add(entry.id()));
		entries.addAll(unseen);
		changes.changed();
	}

	private void showDetail() {
		List<JournalEntry> selected = table.selected();
		if (selected.isEmpty()) {
			sentence.setText(Messages.SelectOne);
			commands.show(List.of());
			return;
		}
		JournalEntry first = selected.get(0);
		String text = first.label() + "\n" + Outcomes.word(first.outcome()) + ", " + Outcomes.duration(first.duration()); //$NON-NLS-1$ //$NON-NLS-2$
		sentence.setText(first.message() == null ? text : text + "\n" + first.message()); //$NON-NLS-1$
		commands.show(selected.stream().flatMap(entry -> entry.commands().stream()).toList());
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		if (listening != null)
			try {
				listening.close();
			} catch (Exception e) {
				ILog.of(JournalView.class).warn(e.getMessage(), e);
			}
		super.dispose();
	}
}
