package org.virtworkbench.compute.ui.internal.page;

import java.time.Duration;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.virtworkbench.compute.DomainDetails;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.ui.internal.Poll;
import org.virtworkbench.ui.operation.CommandsPreview;
import org.virtworkbench.ui.operation.OperationLauncher;
import org.virtworkbench.ui.source.XmlViewer;

/** The definition of the domain as libvirt gives it: the one that runs, or the one that holds from the next start. */
final class XmlPage {

	private final Composite area;
	private final Button running;
	private final Button inactive;
	private final Button copy;
	private final Label words;
	private final XmlViewer viewer;
	private final Display display;
	private final Poll poll = new Poll(Messages.Poll_xml, this::read);

	/** What is to be read; null: nothing. */
	private volatile Request request;
	private Domain domain;
	private boolean active;
	private boolean chosen;

	private record Request(DomainDetails details, boolean inactive) {
	}

	XmlPage(Composite parent, FormToolkit toolkit) {
		display = parent.getDisplay();
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).spacing(8, 4).applyTo(area);
		running = button(SWT.RADIO, Messages.Xml_running);
		running.setToolTipText(Messages.Xml_runningTip);
		inactive = button(SWT.RADIO, Messages.Xml_inactive);
		inactive.setToolTipText(Messages.Xml_inactiveTip);
		running.setSelection(true);
		running.addListener(SWT.Selection, event -> choose());
		words = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		copy = button(SWT.PUSH, Messages.Xml_copy);
		Composite box = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(box);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(box);
		viewer = new XmlViewer(box);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.viewer().getControl());
		copy.addListener(SWT.Selection, event -> CommandsPreview.copy(viewer.text()));
		copy.setEnabled(false);
	}

	private Button button(int style, String text) {
		Button button = new Button(area, style);
		button.setText(text);
		return button;
	}

	Control control() {
		return area;
	}

	XmlViewer viewer() {
		return viewer;
	}

	private void choose() {
		chosen = true;
		update();
	}

	/** Called at each change of the domain: the text may be another one now. */
	void show(Domain now) {
		domain = now;
		if (now == null) {
			running.setEnabled(false);
			inactive.setEnabled(false);
		} else {
			boolean runs = now.getId() >= 0;
			running.setEnabled(runs && now.isPersistent());
			inactive.setEnabled(runs && now.isPersistent());
			// What the person chose holds while there is a choice.
			if (!runs || !now.isPersistent() || !chosen) {
				running.setSelection(runs);
				inactive.setSelection(!runs);
				chosen = false;
			}
		}
		update();
	}

	void activate(boolean now) {
		if (active == now)
			return;
		active = now;
		update();
	}

	private void update() {
		request = null;
		if (active && domain != null)
			try {
				request = new Request(new DomainDetails(DomainRef.of(OperationLauncher.connection(domain), domain)), inactive.getSelection());
			} catch (CoreException e) {
				words.setText(e.getStatus().getMessage().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		if (request == null) {
			poll.stop();
		} else if (poll.isRunning()) {
			poll.now();
		} else {
			poll.start();
		}
	}

	/** In a job. */
	private Duration read(IProgressMonitor monitor) {
		Request of = request;
		if (of == null)
			return null;
		String text;
		String failure;
		try {
			text = of.details().xml(of.inactive(), monitor);
			failure = ""; //$NON-NLS-1$
		} catch (CoreException e) {
			text = null;
			failure = e.getStatus().getMessage();
		}
		String xml = text;
		String why = failure;
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (area.isDisposed() || !of.equals(request))
					return;
				words.setText(why.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
				if (xml != null)
					viewer.show(xml);
				copy.setEnabled(!viewer.text().isEmpty());
			});
		return null;
	}

	void dispose() {
		poll.stop();
	}
}
