package org.virtworkbench.ui.source;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.virtworkbench.definition.schema.Finding;

/** The findings one a row; Enter or a double click goes to the place. */
final class FindingList {

	private final Table table;
	private List<Finding> findings = List.of();

	FindingList(Composite parent, Consumer<Finding> open) {
		table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
		table.setHeaderVisible(false);
		TableColumn sentence = new TableColumn(table, SWT.LEFT);
		TableColumn place = new TableColumn(table, SWT.LEFT);
		table.addListener(SWT.SetData, event -> {
			Finding finding = findings.get(event.index);
			TableItem item = (TableItem) event.item;
			item.setText(new String[] { finding.sentence(), place(finding) });
			item.setImage(FindingAccess.image(finding.severity()));
		});
		table.addListener(SWT.Resize, event -> {
			int width = table.getClientArea().width;
			place.setWidth(Math.min(150, width / 3));
			sentence.setWidth(width - place.getWidth());
		});
		table.addListener(SWT.DefaultSelection, event -> open.accept(findings.get(table.indexOf((TableItem) event.item))));
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == 'c' && event.stateMask == SWT.MOD1)
				copy();
		});
		table.addListener(SWT.MouseMove, event -> {
			TableItem item = table.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
			// A sentence may be wider than the window.
			table.setToolTipText(item == null ? null : item.getText());
		});
	}

	private static String place(Finding finding) {
		return finding.id().equals(Finding.NO_SCHEMA) ? "" : NLS.bind(Messages.Place, finding.line(), finding.column()); //$NON-NLS-1$
	}

	void show(List<Finding> now) {
		if (now.equals(findings))
			return;
		findings = now;
		// So that the keys do not lead into a list that is not there.
		table.setVisible(!now.isEmpty());
		table.setItemCount(now.size());
		table.clearAll();
	}

	private void copy() {
		String lines = IntStream.of(table.getSelectionIndices()).mapToObj(findings::get)
				.map(finding -> finding.line() + ":" + finding.column() + ' ' + FindingAccess.word(finding.severity()) + ": " + finding.sentence()) //$NON-NLS-1$ //$NON-NLS-2$
				.collect(Collectors.joining(System.lineSeparator()));
		if (lines.isEmpty())
			return;
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { lines }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
