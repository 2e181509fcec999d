package org.virtworkbench.image.ui.internal.page;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.virtworkbench.image.CheckResult;
import org.virtworkbench.image.Finding;
import org.virtworkbench.image.qcow2.Qcow2Image;
import org.virtworkbench.image.ui.internal.ImageReading;
import org.virtworkbench.ui.table.Column;
import org.virtworkbench.ui.table.ObjectTable;

/** Whether the image's reference counts agree with its tables: what qemu-img check counts, with a place for each finding. */
public final class CheckPage implements ImagePage {

	private final Composite area;
	private final Label summary;
	private final Button check;
	private final Button repair;
	private final ObjectTable<Finding> table;
	private ImageReading reading;

	/** @param repair begins to repair: with everything, or leaks only */
	public CheckPage(Composite parent, java.util.function.Consumer<Boolean> repair) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).spacing(6, 6).applyTo(area);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(summary);
		check = new Button(area, SWT.PUSH);
		check.setText(Messages.Check_now);
		check.addListener(SWT.Selection, event -> check());
		this.repair = new Button(area, SWT.PUSH);
		this.repair.setText(Messages.Check_repair);
		this.repair.setEnabled(false);
		table = new ObjectTable<>(area, "image-findings", List.of( //$NON-NLS-1$
				Column.<Finding>text("severity", Messages.Check_severity, 120, finding -> word(finding.severity())), //$NON-NLS-1$
				Column.<Finding>text("sentence", Messages.Check_finding, 520, Finding::sentence), //$NON-NLS-1$
				Column.<Finding>number("offset", Messages.Fact_position, 160, finding -> finding.offset().orElse(-1), //$NON-NLS-1$
						finding -> finding.offset().isPresent() ? Qcow2Nodes.position(finding.offset().getAsLong()) : ""))); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(table.control());
		this.repair.addListener(SWT.Selection, event -> repair.accept(Boolean.TRUE.equals(this.repair.getData())));
		table.setInvitation(Messages.Check_invitation, this::check);
	}

	private static String word(Finding.Severity severity) {
		return switch (severity) {
		case CORRUPTION -> Messages.Check_corruption;
		case LEAK -> Messages.Check_leak;
		case ERROR -> Messages.Check_error;
		};
	}

	@Override
	public Control control() {
		return area;
	}

	@Override
	public void show(ImageReading now) {
		reading = now;
		table.setObjects(List.of());
		summary.setText(Messages.Check_notYet);
		repair.setEnabled(false);
		check.setEnabled(true);
		table.setInvitation(Messages.Check_invitation, this::check);
		area.layout(true, true);
	}

	/** Reads all tables: not before it is asked for. */
	public void check() {
		if (reading == null || !check.getEnabled())
			return;
		check.setEnabled(false);
		summary.setText(Messages.Check_running);
		reading.ask(Messages.Check_asked, (opened, monitor) -> opened.image() instanceof Qcow2Image qcow2 ? qcow2.check(monitor) : null, this::checked,
				why -> ended(why));
	}

	private void checked(CheckResult result) {
		if (area.isDisposed())
			return;
		if (result == null) {
			ended(Messages.Check_otherFormat);
			table.setInvitation(Messages.Check_otherFormat, () -> {
			});
			return;
		}
		table.setObjects(result.findings());
		table.setInvitation(Messages.Check_clean, () -> {
		});
		repair.setEnabled(!result.isClean());
		repair.setData(result.corruptions() + result.checkErrors() > 0);
		ended(NLS.bind(result.isClean() ? Messages.Check_summaryClean : Messages.Check_summary,
				new Object[] { number(result.corruptions()), number(result.leaks()), number(result.checkErrors()), number(result.allocatedClusters()),
						number(result.totalClusters()), Percent.of(result.fragmentedClusters(), result.allocatedClusters()),
						Percent.of(result.compressedClusters(), result.allocatedClusters()) }));
	}

	private static String number(long value) {
		return String.format("%,d", value); //$NON-NLS-1$
	}

	private void ended(String words) {
		if (area.isDisposed())
			return;
		summary.setText(AllocationPage.escape(words));
		check.setEnabled(true);
		area.layout(true, true);
	}

	String summary() {
		return summary.getText();
	}

	ObjectTable<Finding> table() {
		return table;
	}

	@Override
	public void setFocus() {
		check.setFocus();
	}
}
