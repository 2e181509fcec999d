package org.virtworkbench.compute.ui.internal.save;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.virtworkbench.compute.ui.internal.save.ConflictPlaces.Place;
import org.virtworkbench.compute.ui.internal.save.ConflictPlaces.Side;
import org.virtworkbench.core.live.ItemProviders;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.TextDiff;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.ui.Services;

/**
 * Shows two edits of one definition place by place, what it was before and what each made of it, and lets the person decide each place that both
 * changed. Nothing is changed by it: what was decided is a text, and it can be taken only when everything is decided.
 */
final class ConflictDialog extends TitleAreaDialog {

	private static final int WIDTH = 900;
	private static final int HEIGHT = 640;
	private static final int MINE = 2;
	private static final int THEIRS = 3;

	private final String host;
	private final String theirs;
	private final ConflictPlaces places;
	private final ValueWords words = new ValueWords(Services.get(ItemProviders.class)::text);
	private final XmlElement units;
	private final List<Button> deciding = new ArrayList<>();
	private Table table;
	private DiffText result;
	private DiffText chosen;

	/** All three are well-formed. @param host what a person calls it */
	ConflictDialog(Shell shell, String host, String base, String mine, String theirs) {
		super(shell);
		this.host = host;
		this.theirs = theirs;
		places = new ConflictPlaces(base, mine, theirs);
		units = new DefinitionDocument(places.text()).root();
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
		setHelpAvailable(false);
	}

	/** The text that was decided; only after OK. */
	String text() {
		return places.text();
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
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite upper = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(upper);
		createTable(upper);
		if (!places.clean())
			createButtons(upper);
		TabFolder tabs = new TabFolder(sash, SWT.NONE);
		result = tab(tabs, Messages.Conflict_result);
		chosen = tab(tabs, Messages.Conflict_onePlace);
		sash.setWeights(9, 10);
		table.setSelection(0);
		showPlace();
		return area;
	}

	private static DiffText tab(TabFolder tabs, String title) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		DiffText text = new DiffText(tabs);
		item.setControl(text.control());
		return text;
	}

	private void createTable(Composite parent) {
		Columns columns = new Columns(parent, SWT.MULTI).add(Messages.Conflict_place, 22).add(Messages.Conflict_before, 18)
				.add(Messages.Conflict_mineColumn, 22).add(NLS.bind(Messages.Conflict_theirsColumn, host), 22).add(Messages.Conflict_decided, 16);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns.area());
		table = columns.table();
		for (Place place : places.places()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { place.path().toString(), words(place, place.before(), "") }); //$NON-NLS-1$
		}
		table.addListener(SWT.Selection, event -> showPlace());
		table.addListener(SWT.MouseDown, this::clicked);
		table.addListener(SWT.KeyDown, this::typed);
	}

	/** A click on a value takes it. */
	private void clicked(Event event) {
		TableItem item = event.button == 1 ? table.getItem(new Point(event.x, event.y)) : null;
		if (item == null)
			return;
		if (item.getBounds(MINE).contains(event.x, event.y))
			decide(List.of(table.indexOf(item)), Side.MINE);
		else if (item.getBounds(THEIRS).contains(event.x, event.y))
			decide(List.of(table.indexOf(item)), Side.THEIRS);
	}

	/** Space goes to the other side. */
	private void typed(Event event) {
		if (event.character != ' ' || table.getSelectionIndex() < 0)
			return;
		decide(selected(), places.side(table.getSelectionIndex()) == Side.MINE ? Side.THEIRS : Side.MINE);
		event.doit = false;
	}

	private List<Integer> selected() {
		return Arrays.stream(table.getSelectionIndices()).boxed().toList();
	}

	private void createButtons(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		deciding.add(button(row, Messages.Conflict_takeMine, () -> decide(selected(), Side.MINE)));
		deciding.add(button(row, Messages.Conflict_takeTheirs, () -> decide(selected(), Side.THEIRS)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(row, SWT.NONE));
		button(row, Messages.Conflict_allMine, () -> decideAll(Side.MINE));
		button(row, Messages.Conflict_allTheirs, () -> decideAll(Side.THEIRS));
	}

	private static Button button(Composite row, String text, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void decide(List<Integer> indices, Side side) {
		places.decide(indices, side);
		show();
	}

	private void decideAll(Side side) {
		places.decideAll(side);
		show();
	}

	/** The state of the decisions. */
	private void show() {
		for (int i = 0; i < table.getItemCount(); i++)
			show(table.getItem(i), places.places().get(i), places.side(i));
		String diff = TextDiff.unified(theirs, places.text(), NLS.bind(Messages.Conflict_hostName, host), Messages.Conflict_resultName);
		result.show(diff.isEmpty() ? Messages.Conflict_nothing : diff);
		int open = places.undecided();
		String merged = places.merged() == 0 ? "" : ' ' + NLS.bind(Messages.Conflict_textMerged, places.merged()); //$NON-NLS-1$
		setMessage((places.clean() ? NLS.bind(Messages.Conflict_textClean, host)
				: NLS.bind(open == 0 ? Messages.Conflict_textDecided : Messages.Conflict_text, host, open)) + merged,
				open == 0 ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
		if (getButton(OK) != null)
			getButton(OK).setEnabled(open == 0);
	}

	private void show(TableItem item, Place place, Side side) {
		if (place.conflict()) {
			item.setImage(side == null ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK) : null);
			item.setText(MINE, mark(side == Side.MINE) + words(place, place.mine(), Messages.Conflict_removed));
			item.setText(THEIRS, mark(side == Side.THEIRS) + words(place, place.theirs(), Messages.Conflict_removed));
			item.setText(THEIRS + 1, side == null ? Messages.Conflict_open
					: side == Side.MINE ? Messages.Conflict_decidedMine : NLS.bind(Messages.Conflict_theirsColumn, host));
		} else {
			item.setText(MINE, side == Side.MINE ? words(place, place.mine(), Messages.Conflict_removed) : ""); //$NON-NLS-1$
			item.setText(THEIRS, side == Side.THEIRS ? words(place, place.theirs(), Messages.Conflict_removed) : ""); //$NON-NLS-1$
			item.setText(THEIRS + 1, Messages.Conflict_merged);
		}
	}

	/** As a radio button, which a table's cell has not. */
	private static String mark(boolean taken) {
		return taken ? "\u25c9 " : "\u25cb "; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What each side did to the selected place, in full. */
	private void showPlace() {
		List<Integer> selected = selected();
		deciding.forEach(button -> button.setEnabled(selected.stream().anyMatch(index -> places.places().get(index).conflict())));
		if (selected.size() != 1) {
			chosen.show(""); //$NON-NLS-1$
			return;
		}
		Place place = places.places().get(selected.get(0));
		chosen.show(difference(place, place.mine(), Messages.Conflict_mineColumn)
				+ difference(place, place.theirs(), NLS.bind(Messages.Conflict_theirsColumn, host)));
	}

	private static String difference(Place place, String value, String side) {
		return TextDiff.unified(lines(place.before()), lines(value), Messages.Conflict_before, side);
	}

	private static String lines(String value) {
		return value == null || value.isEmpty() ? "" : value + '\n'; //$NON-NLS-1$
	}

	private String words(Place place, String value, String none) {
		return words.of(place.path(), value, units, none);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, OK, Messages.Conflict_ok, true);
		createButton(parent, CANCEL, Messages.Cancel, false);
		show();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
