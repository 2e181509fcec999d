package org.virtworkbench.compute.ui.internal.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.UndefineDomain;
import org.virtworkbench.core.Plan;
import org.virtworkbench.libvirt.LibvirtDomains.Undefine;
import org.virtworkbench.ui.operation.CommandsPreview;

/**
 * Asks once for all domains whether their definitions shall go. What libvirt keeps beside them is found out in a job and has a check box only
 * where there is such a thing: without a word about it libvirt would refuse. No is the proposal.
 */
final class UndefineDialog extends MessageDialog {

	private static final int MOST_LINES = 7;

	private final List<DomainRef> domains;
	private final Map<DomainRef, Set<Undefine>> kept = new HashMap<>();
	private final Map<Undefine, Button> choices = new EnumMap<>(Undefine.class);
	private final List<UndefineDomain> agreed = new ArrayList<>();
	private Composite boxes;
	private Text findings;
	private CommandsPreview preview;
	private Job reading;
	private boolean read;

	UndefineDialog(Shell shell, List<DomainRef> domains) {
		super(shell, Messages.Undefine_title, null,
				domains.size() == 1 ? NLS.bind(Messages.Undefine_one, domains.get(0).name()) : NLS.bind(Messages.Undefine_many, domains.size()), WARNING,
				new String[] { Messages.Undefine_proceed, Messages.No }, 1);
		this.domains = domains;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	/** The operations that were agreed to; empty where the answer was No. */
	List<UndefineDomain> ask() {
		return open() == 0 ? agreed : List.of();
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		if (domains.size() > 1) {
			Text names = lines(area);
			say(names, String.join(", ", domains.stream().map(DomainRef::name).toList())); //$NON-NLS-1$
		}
		boxes = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(boxes);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(boxes);
		findings = lines(area);
		say(findings, Messages.Undefine_looking);
		preview = new CommandsPreview(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(60), convertHeightInCharsToPixels(4))
				.applyTo(preview.control());
		Display display = parent.getDisplay();
		reading = Job.createSystem(Messages.Undefine_looking, (ICoreRunnable) monitor -> {
			Map<DomainRef, Set<Undefine>> found = new HashMap<>();
			Set<String> sentences = new LinkedHashSet<>();
			try {
				for (DomainRef domain : domains)
					try {
						found.put(domain, domain.libvirt().kept(domain.uuid(), monitor));
						sentences.addAll(new UndefineDomain(domain, Set.of()).plan(monitor).warnings());
					} catch (CoreException e) {
						// the run would fail in the same way: said before, and the person decides
						sentences.add(e.getStatus().getMessage());
					}
			} catch (OperationCanceledException e) {
				return;
			}
			display.asyncExec(() -> found(found, sentences));
		});
		reading.schedule();
		return area;
	}

	/** Sentences that may be many: they never grow higher than a screen. */
	private static Text lines(Composite area) {
		Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setBackground(area.getBackground());
		return text;
	}

	private void say(Text lines, String sentences) {
		lines.setText(sentences);
		int width = convertWidthInCharsToPixels(60);
		int height = Math.min(lines.computeSize(width, SWT.DEFAULT).y, convertHeightInCharsToPixels(MOST_LINES));
		GridDataFactory.fillDefaults().grab(true, false).hint(width, height).exclude(sentences.isEmpty()).applyTo(lines);
		lines.setVisible(!sentences.isEmpty());
	}

	private void found(Map<DomainRef, Set<Undefine>> found, Set<String> sentences) {
		if (boxes.isDisposed())
			return;
		kept.putAll(found);
		read = true;
		for (Undefine thing : Undefine.values()) {
			List<String> names = domains.stream().filter(domain -> kept.getOrDefault(domain, Set.of()).contains(thing)).map(DomainRef::name).toList();
			if (!names.isEmpty())
				choices.put(thing, box(thing, names));
		}
		boolean must = choices.keySet().stream().anyMatch(thing -> thing != Undefine.NVRAM);
		String text = String.join("\n", sentences) + (must ? (sentences.isEmpty() ? "" : "\n") + Messages.Undefine_must : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		say(findings, text);
		chosen();
		Shell shell = getShell();
		shell.layout(true, true);
		shell.setSize(Math.max(shell.getSize().x, shell.computeSize(SWT.DEFAULT, SWT.DEFAULT).x),
				shell.computeSize(shell.getSize().x, SWT.DEFAULT).y);
	}

	private Button box(Undefine thing, List<String> names) {
		Button box = new Button(boxes, SWT.CHECK);
		String text = switch (thing) {
		case MANAGED_SAVE -> Messages.Undefine_managedSave;
		case SNAPSHOTS_METADATA -> Messages.Undefine_snapshots;
		case CHECKPOINTS_METADATA -> Messages.Undefine_checkpoints;
		default -> Messages.Undefine_nvram;
		};
		box.setText(NLS.bind(text, String.join(", ", names)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		box.addListener(SWT.Selection, event -> chosen());
		return box;
	}

	/** Only an NVRAM file can outlive its domain. */
	private void chosen() {
		boolean complete = read && choices.entrySet().stream().allMatch(each -> each.getKey() == Undefine.NVRAM || each.getValue().getSelection());
		if (getButton(0) != null)
			getButton(0).setEnabled(complete);
		List<List<String>> commands = new ArrayList<>();
		agreed.clear();
		for (DomainRef domain : domains) {
			UndefineDomain operation = new UndefineDomain(domain, with(kept.getOrDefault(domain, Set.of())));
			agreed.add(operation);
			commands.addAll(Plan.of(operation.command()).commands());
		}
		preview.show(commands);
	}

	private Set<Undefine> with(Set<Undefine> things) {
		Set<Undefine> with = EnumSet.noneOf(Undefine.class);
		for (Undefine thing : things) {
			boolean goes = choices.get(thing).getSelection();
			if (goes)
				with.add(thing);
			else if (thing == Undefine.NVRAM)
				with.add(Undefine.KEEP_NVRAM);
		}
		return with;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(0).setEnabled(read);
	}

	@Override
	public boolean close() {
		if (reading != null)
			reading.cancel();
		return super.close();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
