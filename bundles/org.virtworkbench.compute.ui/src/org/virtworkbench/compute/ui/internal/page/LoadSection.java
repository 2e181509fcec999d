package org.virtworkbench.compute.ui.internal.page;

import java.text.NumberFormat;
import java.util.function.DoubleFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.virtworkbench.core.text.Sizes;

/** Processor, memory, disks and network of the guest over the last minutes: a figure and its course each. UI thread only. */
final class LoadSection {

	/** Two minutes at a reading every two seconds. */
	private static final int READINGS = 60;
	private static final double KIB = 1024;

	private final Section section;
	private final Composite rows;
	private final Label sentence;
	private final Row cpu;
	private final Row memory;
	private final Row diskRead;
	private final Row diskWritten;
	private final Row netReceived;
	private final Row netSent;

	/** A figure and its course. */
	private static final class Row {
		private final Label value;
		private final Series series = new Series(READINGS);
		private final Sparkline line;
		private final DoubleFunction<String> words;
		private final DoubleFunction<String> exact;

		Row(Composite parent, FormToolkit toolkit, String name, double floor, DoubleFunction<String> words, DoubleFunction<String> exact) {
			this.words = words;
			this.exact = exact;
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(toolkit.createLabel(parent, name));
			value = toolkit.createLabel(parent, "", SWT.RIGHT); //$NON-NLS-1$
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(value);
			line = new Sparkline(parent, name, series, floor);
			toolkit.adapt(line);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		}

		void add(double figure) {
			series.add(figure);
			value.setText(Double.isNaN(figure) ? "\u2013" : words.apply(figure)); //$NON-NLS-1$
			value.setToolTipText(Double.isNaN(figure) ? null : exact.apply(figure));
			line.redraw();
		}

		void clear() {
			series.clear();
			value.setText("\u2013"); //$NON-NLS-1$
			value.setToolTipText(null);
			line.redraw();
		}
	}

	LoadSection(Composite parent, FormToolkit toolkit) {
		section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
		section.setText(Messages.Load_title);
		section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().margins(2, 6).spacing(0, 0).applyTo(client);
		section.setClient(client);
		sentence = toolkit.createLabel(client, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(sentence);
		sentence.setVisible(false);
		rows = toolkit.createComposite(client);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 6).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
		NumberFormat percent = NumberFormat.getPercentInstance();
		NumberFormat exactPercent = NumberFormat.getPercentInstance();
		exactPercent.setMaximumFractionDigits(2);
		NumberFormat integer = NumberFormat.getIntegerInstance();
		cpu = new Row(rows, toolkit, Messages.Load_cpu, 100, v -> percent.format(v / 100),
				v -> NLS.bind(Messages.Load_cpuExact, exactPercent.format(v / 100)));
		memory = new Row(rows, toolkit, Messages.Load_memory, 1, v -> Sizes.human((long) (v * KIB)), v -> integer.format(v) + " KiB"); //$NON-NLS-1$
		diskRead = rate(toolkit, Messages.Load_diskRead, integer);
		diskWritten = rate(toolkit, Messages.Load_diskWritten, integer);
		netReceived = rate(toolkit, Messages.Load_netReceived, integer);
		netSent = rate(toolkit, Messages.Load_netSent, integer);
	}

	private Row rate(FormToolkit toolkit, String name, NumberFormat integer) {
		// 64 KiB a second as the least upper edge: a guest that does nothing shows a flat line.
		return new Row(rows, toolkit, name, 64 * KIB, v -> NLS.bind(Messages.Load_perSecond, Sizes.human(Math.round(v))),
				v -> NLS.bind(Messages.Load_bytesPerSecond, integer.format(v)));
	}

	void add(Meter.Reading reading) {
		say(null);
		cpu.add(reading.cpu());
		memory.add(reading.memory());
		diskRead.add(reading.diskRead());
		diskWritten.add(reading.diskWritten());
		netReceived.add(reading.netReceived());
		netSent.add(reading.netSent());
	}

	/** Shows why there are no figures. */
	void none(String why) {
		for (Row row : new Row[] { cpu, memory, diskRead, diskWritten, netReceived, netSent })
			row.clear();
		say(why);
	}

	private void say(String words) {
		boolean shown = words != null;
		if (shown == sentence.getVisible() && (!shown || words.equals(sentence.getText())))
			return;
		if (shown)
			sentence.setText(words);
		sentence.setVisible(shown);
		((GridData) sentence.getLayoutData()).exclude = !shown;
		rows.setVisible(!shown);
		((GridData) rows.getLayoutData()).exclude = shown;
		section.getParent().layout(true, true);
	}

	/** What the figures say now, for a test: the words beside the processor's line. */
	String cpuWords() {
		return cpu.value.getText();
	}
}
