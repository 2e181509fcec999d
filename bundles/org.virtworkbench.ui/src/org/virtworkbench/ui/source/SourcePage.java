package org.virtworkbench.ui.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.virtworkbench.definition.schema.Finding;

/**
 * The XML of a definition, to be written: with colours, folding, completion, explanations, findings as one types and ways to put them right, and an
 * outline. All that takes time runs in the background. A page of an editor or the whole of one; what else edits the same text is seen at
 * once. UI thread only.
 */
public final class SourcePage {

	private final Source source;
	private final SashForm area;
	private final SourceText text;
	private final FindingList list;
	private final Checking checking;
	private final List<Consumer<List<Finding>>> listeners = new ArrayList<>();
	private final SourceCommands commands;
	private SourceOutline outline;

	/**
	 * Lay out {@link #control()}.
	 *
	 * @param site of the editor, whose keys and menus work on the text while it has the focus
	 */
	public SourcePage(Composite parent, IWorkbenchPartSite site, Source source) {
		this.source = source;
		area = new SashForm(parent, SWT.VERTICAL);
		checking = new Checking(source, area.getDisplay(), this::found);
		text = new SourceText(area, source, checking);
		list = new FindingList(area, finding -> {
			reveal(finding.offset(), finding.length());
			setFocus();
		});
		area.setWeights(4, 1);
		area.setMaximizedControl(text.control());
		commands = new SourceCommands(site, text);
		area.addListener(SWT.Dispose, event -> {
			commands.dispose();
			checking.dispose();
		});
		checking.now();
	}

	public Control control() {
		return area;
	}

	public boolean setFocus() {
		return text.viewer().getTextWidget().setFocus();
	}

	/** Whether the text can be changed; it can at first. */
	public void setEditable(boolean editable) {
		text.viewer().setEditable(editable);
	}

	/** The selection of the text. */
	public ISelectionProvider selectionProvider() {
		return text.viewer().getSelectionProvider();
	}

	/** For a test, and for what an editor must reach that is not here. */
	public SourceViewer viewer() {
		return text.viewer();
	}

	/** The elements of the text, for the Outline view; a new page where the last one was closed. */
	public IContentOutlinePage outline() {
		if (outline == null || outline.isDisposed())
			outline = new SourceOutline(source.document(), text.viewer(), this::reveal);
		return outline;
	}

	/** Selects a stretch of the text and scrolls to it; the focus stays where it is. */
	public void reveal(int offset, int length) {
		int size = source.text().getLength();
		int from = Math.min(offset, size);
		text.viewer().exposeModelRange(new Region(from, Math.min(length, size - from)));
		text.viewer().setSelectedRange(from, Math.min(length, size - from));
		text.viewer().revealRange(from, Math.min(length, size - from));
	}

	/** What was found in the text as it was when it was checked last, in its order. */
	public List<Finding> findings() {
		return checking.findings();
	}

	/** Is told on the UI thread whenever other things were found. */
	public void addFindingsListener(Consumer<List<Finding>> listener) {
		listeners.add(listener);
	}

	public void removeFindingsListener(Consumer<List<Finding>> listener) {
		listeners.remove(listener);
	}

	/**
	 * Another check beside that by the schema, such as advice. Called in the background with each text that is well-formed.
	 *
	 * @param check must not throw; findings in any order
	 */
	public void addCheck(Function<String, List<Finding>> check) {
		checking.add(check);
	}

	/** Checks again though the text is the same: what a check knows of the host has changed. */
	public void recheck() {
		checking.now();
	}

	Checking checking() {
		return checking;
	}

	private void found(List<Finding> findings) {
		if (area.isDisposed())
			return;
		text.show(findings);
		list.show(findings);
		area.setMaximizedControl(findings.isEmpty() ? text.control() : null);
		if (outline != null)
			outline.refresh();
		for (Consumer<List<Finding>> listener : List.copyOf(listeners))
			listener.accept(findings);
	}
}
