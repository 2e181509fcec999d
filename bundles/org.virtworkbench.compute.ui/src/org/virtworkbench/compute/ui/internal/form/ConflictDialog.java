package org.virtworkbench.compute.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.definition.DefinitionDiff;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.TextDiff;
import org.virtworkbench.definition.ThreeWay;

/**
 * Shows two edits of one definition place by place, what it was before and what each made of it, and lets the person choose what becomes of them.
 * Nothing is changed by it: what was chosen is a text.
 */
final class ConflictDialog extends TitleAreaDialog {

	/** What becomes of the two edits. */
	enum Choice {
		/** Both; where they touch, what was edited here. */
		MERGE_MINE,
		/** Both; where they touch, what the host has. */
		MERGE_THEIRS,
		/** What was edited here alone. */
		MINE,
		/** What the host has alone. */
		THEIRS
	}

	private static final int WIDTH = 860;
	private static final int HEIGHT = 620;

	private final String host;
	private final String mine;
	private final String theirs;
	private final ThreeWay ours;
	private final ThreeWay others;
	private final Map<String, Row> places;
	private Choice choice = Choice.MERGE_MINE;
	private DiffText result;

	/** One place that differs. */
	private static final class Row {
		String before;
		String mine;
		String theirs;
		boolean conflict;
	}

	/** All three are well-formed. @param host what a person calls it */
	ConflictDialog(Shell shell, String host, String base, String mine, String theirs) {
		super(shell);
		this.host = host;
		this.mine = mine;
		this.theirs = theirs;
		ours = ThreeWay.merge(new DefinitionDocument(base), new DefinitionDocument(mine), new DefinitionDocument(theirs));
		others = ThreeWay.merge(new DefinitionDocument(base), new DefinitionDocument(theirs), new DefinitionDocument(mine));
		places = places(base);
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
		setHelpAvailable(false);
	}

	private Map<String, Row> places(String base) {
		Map<String, Row> found = new TreeMap<>();
		DefinitionDocument was = new DefinitionDocument(base);
		for (DefinitionChange change : DefinitionDiff.compare(was.root(), new DefinitionDocument(mine).root())) {
			Row row = found.computeIfAbsent(change.path().toString(), path -> new Row());
			row.before = change.before();
			row.mine = words(change.after());
		}
		for (DefinitionChange change : DefinitionDiff.compare(was.root(), new DefinitionDocument(theirs).root())) {
			Row row = found.computeIfAbsent(change.path().toString(), path -> new Row());
			row.before = change.before();
			row.theirs = words(change.after());
		}
		for (ThreeWay.Conflict conflict : ours.conflicts()) {
			Row row = found.computeIfAbsent(conflict.path().toString(), path -> new Row());
			row.conflict = true;
			row.before = conflict.base();
			row.mine = words(conflict.mine());
			row.theirs = words(conflict.theirs());
		}
		return found;
	}

	private static String words(String value) {
		return value == null ? Messages.Conflict_removed : value;
	}

	/** The text that was chosen; only after OK. */
	String text() {
		return switch (choice) {
		case MERGE_MINE -> ours.merged();
		case MERGE_THEIRS -> others.merged();
		case MINE -> mine;
		case THEIRS -> theirs;
		};
	}

	Choice choice() {
		return choice;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Conflict_title);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Conflict_title);
		setMessage(NLS.bind(ours.clean() ? Messages.Conflict_textClean : Messages.Conflict_text, host), IMessageProvider.WARNING);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table(sash);
		result = new DiffText(sash);
		sash.setWeights(1, 1);
		Group group = new Group(area, SWT.NONE);
		group.setText(Messages.Conflict_choose);
		GridLayoutFactory.swtDefaults().applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		radio(group, ours.clean() ? Messages.Conflict_merge : Messages.Conflict_mergeMine, Choice.MERGE_MINE);
		if (!ours.clean())
			radio(group, Messages.Conflict_mergeTheirs, Choice.MERGE_THEIRS);
		radio(group, Messages.Conflict_mine, Choice.MINE);
		radio(group, Messages.Conflict_theirs, Choice.THEIRS);
		preview();
		return area;
	}

	private void radio(Composite parent, String label, Choice value) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(label);
		button.setSelection(value == choice);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				choice = value;
				preview();
			}
		});
	}

	private void preview() {
		String diff = TextDiff.unified(theirs, text(), NLS.bind(Messages.Conflict_hostName, host), Messages.Conflict_resultName);
		result.show(diff.isEmpty() ? Messages.Conflict_nothing : diff);
	}

	private void table(Composite parent) {
		Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		column(table, Messages.Conflict_place, 260);
		column(table, Messages.Conflict_before, 170);
		column(table, Messages.Conflict_mineColumn, 170);
		column(table, NLS.bind(Messages.Conflict_theirsColumn, host), 190);
		List<Map.Entry<String, Row>> sorted = new ArrayList<>(places.entrySet());
		sorted.sort((a, b) -> Boolean.compare(b.getValue().conflict, a.getValue().conflict));
		for (Map.Entry<String, Row> entry : sorted) {
			Row row = entry.getValue();
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { entry.getKey(), line(row.before), line(row.mine), line(row.theirs) });
			if (row.conflict)
				item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
		}
	}

	private static void column(Table table, String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
	}

	/** Elements are shown on one line. */
	private static String line(String value) {
		return value == null ? "" : value.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** How many places differ. */
	int places() {
		return places.size();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, OK, Messages.Conflict_ok, true);
		createButton(parent, CANCEL, Messages.Cancel, false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
