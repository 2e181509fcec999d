package org.virtworkbench.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;

/** A section of a form made of rows: what, its value as a text that can be selected, and perhaps a button that copies it. */
public final class Facts {

	private static final int VALUE_WIDTH = 120;

	private final FormToolkit toolkit;
	private final Section section;
	private final Composite rows;

	public Facts(Composite parent, FormToolkit toolkit, String title) {
		this.toolkit = toolkit;
		section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
		section.setText(title);
		section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		rows = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 6).spacing(10, 7).applyTo(rows);
		section.setClient(rows);
	}

	/** The section itself, laid out by a TableWrapLayout of its parent. */
	public Section section() {
		return section;
	}

	/** What the rows stand in: three columns, for a row of another kind. */
	public Composite rows() {
		return rows;
	}

	/** A row without a copy button. */
	public Text row(String label) {
		return row(label, 2);
	}

	/** @param image of the copy button; belongs to the caller */
	public Text row(String label, Image image, String copyTip, Runnable copy) {
		Text value = row(label, 1);
		ImageHyperlink link = toolkit.createImageHyperlink(rows, SWT.NONE);
		link.setImage(image);
		link.setToolTipText(copyTip);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				copy.run();
			}
		});
		// The only child that says what it is for by a picture alone: a screen reader needs the words.
		link.getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
			@Override
			public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
				event.result = copyTip;
			}
		});
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(link);
		return value;
	}

	private Text row(String label, int span) {
		label(label);
		Text value = new Text(rows, SWT.READ_ONLY | SWT.SINGLE);
		toolkit.adapt(value, true, false);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(VALUE_WIDTH, SWT.DEFAULT).span(span, 1).applyTo(value);
		return value;
	}

	/** The label of a row of another kind; two columns follow. */
	public Label label(String text) {
		Label label = toolkit.createLabel(rows, text);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	/** Only touches the widget when the words differ: a selection in it stays. */
	public static void set(Text text, String value) {
		if (!text.getText().equals(value))
			text.setText(value);
	}
}
