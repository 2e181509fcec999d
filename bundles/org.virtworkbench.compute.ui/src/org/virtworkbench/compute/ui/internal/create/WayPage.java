package org.virtworkbench.compute.ui.internal.create;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.compute.DomainName;
import org.virtworkbench.compute.creation.CreationOffer;
import org.virtworkbench.compute.ui.internal.create.Draft.Storage;
import org.virtworkbench.compute.ui.internal.create.Draft.Way;

/** What the machine is called, and how its system gets there. */
final class WayPage extends CreationPage {

	private final Map<Way, Button> ways = new EnumMap<>(Way.class);
	private Text name;
	private Set<String> names = Set.of();

	WayPage() {
		super("way", Messages.Way_title, Messages.Way_description); //$NON-NLS-1$
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = area(parent, 2);
		name = labelled(area, Messages.Name, new Text(area, SWT.BORDER));
		name.addListener(SWT.Modify, event -> {
			draft().name = name.getText().strip();
			check();
		});
		Label question = new Label(area, SWT.NONE);
		question.setText(Messages.Way_question);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 10).applyTo(question);
		way(area, Way.MEDIUM, Messages.Way_medium, Messages.Way_mediumHint);
		way(area, Way.IMPORT, Messages.Way_import, Messages.Way_importHint);
		way(area, Way.NETWORK, Messages.Way_network, Messages.Way_networkHint);
		way(area, Way.KERNEL, Messages.Way_kernel, Messages.Way_kernelHint);
		ways.get(Way.MEDIUM).setSelection(true);
		Link xml = new Link(area, SWT.NONE);
		xml.setText(Messages.Way_xml);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 10).applyTo(xml);
		xml.addListener(SWT.Selection, event -> wizard().defineFromXml());
		setControl(area);
		check();
	}

	private void way(Composite area, Way way, String text, String explanation) {
		ways.put(way, radio(area, text, explanation, chosen -> {
			draft().way = way;
			// a system that is there already has its disk
			wizard().storage().propose(way == Way.IMPORT || way == Way.KERNEL ? Storage.NONE : Storage.MADE);
			wizard().checkAll();
		}));
	}

	@Override
	void fill(CreationOffer read) {
		names = new HashSet<>(read.names());
		if (!name.getText().isBlank())
			return;
		int number = 1;
		while (names.contains("vm" + number)) //$NON-NLS-1$
			number++;
		name.setText("vm" + number); //$NON-NLS-1$
		name.selectAll();
	}

	@Override
	String problem() {
		String wrong = DomainName.wrong(draft().name);
		return wrong != null ? wrong : names.contains(draft().name) ? NLS.bind(Messages.Name_exists, draft().name) : null;
	}
}
