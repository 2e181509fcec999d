package org.virtworkbench.image.ui.internal.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.virtworkbench.core.file.FileUsers.FileUser;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.ImageInfo;
import org.virtworkbench.image.Layer;
import org.virtworkbench.image.ui.internal.ImageReading;
import org.virtworkbench.image.ui.internal.ImageReading.Opened;
import org.virtworkbench.ui.editor.Facts;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.operation.CommandsPreview;

/** What the image is: format, sizes, features, who uses it, and the chain it stands on. */
public final class OverviewPage implements ImagePage {

	private final FormToolkit toolkit;
	private final ScrolledForm form;
	/** The sentence above the sections; null where there is none, because its row would leave a gap. */
	private Label words;
	private final Text file;
	private final Text format;
	private final Text virtualSize;
	private final Text actualSize;
	private final Text clusterSize;
	private final Text backing;
	private final Text dataFile;
	private final Text state;
	private final Text users;
	private final Facts features;
	private final List<Control> featureRows = new ArrayList<>();
	private final ChainCanvas chain;

	/** What a job found for this page. */
	private record Found(ImageInfo info, List<String> faults, String dataFile, boolean changed, List<FileUser> users, List<ChainCanvas.Bar> chain) {
	}

	public OverviewPage(Composite parent, FormToolkit toolkit, ItemImages images) {
		this.toolkit = toolkit;
		form = toolkit.createScrolledForm(parent);
		toolkit.decorateFormHeading(form.getForm());
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = 2;
		layout.makeColumnsEqualWidth = true;
		layout.horizontalSpacing = 18;
		layout.verticalSpacing = 12;
		layout.topMargin = 10;
		form.getBody().setLayout(layout);
		Facts facts = new Facts(form.getBody(), toolkit, Messages.Overview_image);
		file = copied(facts, images, Messages.Overview_file, Messages.Overview_copyFile);
		format = facts.row(Messages.Overview_format);
		virtualSize = facts.row(Messages.Overview_virtualSize);
		actualSize = facts.row(Messages.Overview_actualSize);
		clusterSize = facts.row(Messages.Overview_clusterSize);
		backing = facts.row(Messages.Overview_backing);
		dataFile = facts.row(Messages.Overview_dataFile);
		state = facts.row(Messages.Overview_state);
		users = facts.row(Messages.Overview_users);
		features = new Facts(form.getBody(), toolkit, Messages.Overview_features);
		Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
		section.setText(Messages.Overview_chain);
		TableWrapData wide = new TableWrapData(TableWrapData.FILL_GRAB);
		wide.colspan = 2;
		section.setLayoutData(wide);
		chain = new ChainCanvas(section);
		toolkit.adapt(chain);
		section.setClient(chain);
	}

	private static Text copied(Facts facts, ItemImages images, String label, String tip) {
		Text[] value = new Text[1];
		value[0] = facts.row(label, images.image("image-copy"), tip, () -> CommandsPreview.copy(value[0].getText())); //$NON-NLS-1$
		return value[0];
	}

	/** Told the file of a layer that is to be opened. */
	public void onOpen(java.util.function.Consumer<Path> open) {
		chain.onOpen(open);
	}

	public ScrolledForm form() {
		return form;
	}

	@Override
	public Control control() {
		return form;
	}

	@Override
	public void show(ImageReading reading) {
		form.setText(AllocationPage.escape(reading.file().getFileName().toString()));
		say(null, "", IMessageProvider.NONE); //$NON-NLS-1$
		Facts.set(file, reading.file().toString());
		reading.ask(Messages.Overview_asked, OverviewPage::find, this::found, why -> {
			if (!form.isDisposed())
				say(Messages.Overview_unreadable, why, IMessageProvider.ERROR);
		});
	}

	/** A few words in the heading, where a sentence would be cut off, and the sentence below. */
	private void say(String heading, String sentence, int kind) {
		form.setMessage(heading, kind);
		if (words != null)
			words.dispose();
		words = null;
		if (!sentence.isEmpty()) {
			words = toolkit.createLabel(form.getBody(), AllocationPage.escape(sentence), SWT.WRAP);
			TableWrapData above = new TableWrapData(TableWrapData.FILL_GRAB);
			above.colspan = 2;
			words.setLayoutData(above);
			words.moveAbove(null);
		}
		form.reflow(true);
	}

	/** In a job. */
	private static Found find(Opened opened, IProgressMonitor monitor) throws CoreException {
		return new Found(opened.image().info(), opened.image().faults(), opened.image().dataFile().map(other -> other.name()).orElse(""), opened.image().changed(), //$NON-NLS-1$
				opened.qemu().usersOf(opened.image().source().path().orElseThrow(), monitor), ChainCanvas.bars(opened, monitor));
	}

	private void found(Found now) {
		if (form.isDisposed())
			return;
		ImageInfo info = now.info();
		Facts.set(format, info.format().qemuName());
		size(virtualSize, info.virtualSize());
		if (info.actualSize().isPresent())
			size(actualSize, info.actualSize().getAsLong());
		else
			Facts.set(actualSize, Messages.Unknown);
		if (info.clusterSize().isPresent())
			size(clusterSize, info.clusterSize().getAsLong());
		else
			Facts.set(clusterSize, Messages.None);
		Facts.set(backing, info.backing().map(base -> base.format().map(said -> NLS.bind(Messages.Overview_backingAs, base.name(), said)).orElse(base.name()))
				.orElse(Messages.None));
		Facts.set(dataFile, now.dataFile().isEmpty() ? Messages.Overview_own : now.dataFile());
		List<String> states = new ArrayList<>();
		states.add(info.dirty() ? Messages.Overview_dirty : Messages.Overview_closed);
		if (info.encrypted())
			states.add(Messages.Overview_encrypted);
		Facts.set(state, String.join(", ", states)); //$NON-NLS-1$
		Facts.set(users, now.users().isEmpty() ? Messages.Overview_unused : String.join(", ", now.users().stream() //$NON-NLS-1$
				.map(user -> NLS.bind(user.running() ? Messages.Overview_running : Messages.Overview_stopped, user.name(), user.host())).toList()));
		features(info);
		chain.show(now.chain());
		String problem = now.chain().stream().map(bar -> bar.layer().problem()).filter(text -> !text.isEmpty()).findFirst().orElse(null);
		if (!now.faults().isEmpty())
			say(Messages.Overview_faulty, String.join("\n", now.faults()), IMessageProvider.ERROR); //$NON-NLS-1$
		else if (problem != null)
			say(Messages.Overview_look, problem, IMessageProvider.WARNING);
		else if (now.changed())
			say(Messages.Overview_look, Messages.Overview_changed, IMessageProvider.INFORMATION);
		form.reflow(true);
	}

	/** What only this format has, by qemu-img's own names: administrators know them from there. */
	private void features(ImageInfo info) {
		featureRows.forEach(Control::dispose);
		featureRows.clear();
		info.formatSpecific().forEach((key, value) -> {
			if (value instanceof List<?> || value instanceof java.util.Map<?, ?>)
				return;
			featureRows.add(features.label(key));
			Text text = new Text(features.rows(), SWT.READ_ONLY);
			toolkit.adapt(text, true, false);
			text.setText(String.valueOf(value));
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
			featureRows.add(text);
		});
		if (featureRows.isEmpty())
			featureRows.add(features.label(Messages.Overview_noFeatures));
		features.rows().layout(true, true);
	}

	private static void size(Text text, long bytes) {
		Facts.set(text, Sizes.human(bytes));
		text.setToolTipText(NLS.bind(Messages.Bytes, String.format("%,d", bytes))); //$NON-NLS-1$
	}

	ChainCanvas chain() {
		return chain;
	}

	/** The layers as they were found; empty before. */
	List<Layer> layers() {
		return chain.layers();
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}
}
