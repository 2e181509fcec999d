package org.virtworkbench.ui.source;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;

/** The elements of the text as a tree, with what tells one from its siblings. Selecting one selects its tag, and the caret's element is selected. */
final class SourceOutline extends ContentOutlinePage {

	/** What tells elements apart, in the order in which it is looked for: attributes of the element, then of or in its children. */
	private static final List<String> KEYS = List.of("dev", "name", "type", "mode", "model", "id", "bus"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final int LONGEST = 60;

	private final DefinitionDocument document;
	private final SourceViewer text;
	private final BiConsumer<Integer, Integer> reveal;
	private final ISelectionChangedListener caret = event -> {
		if (event.getSelection() instanceof ITextSelection selection)
			follow(selection.getOffset());
	};
	private boolean following;
	private boolean disposed;

	SourceOutline(DefinitionDocument document, SourceViewer text, BiConsumer<Integer, Integer> reveal) {
		this.document = document;
		this.text = text;
		this.reveal = reveal;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		tree.setContentProvider(new Elements());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		tree.setUseHashlookup(true);
		tree.setInput(document);
		tree.expandToLevel(3);
		tree.addSelectionChangedListener(event -> {
			if (!following && event.getStructuredSelection().getFirstElement() instanceof XmlElement element)
				reveal.accept(element.nameOffset(), element.name().length());
		});
		text.addPostSelectionChangedListener(caret);
	}

	private void follow(int offset) {
		TreeViewer tree = getTreeViewer();
		if (tree == null || tree.getControl().isDisposed())
			return;
		XmlElement element = document.elementAt(offset);
		if (element == null || tree.getStructuredSelection().getFirstElement() == element)
			return;
		following = true;
		try {
			tree.setSelection(new StructuredSelection(element), true);
		} finally {
			following = false;
		}
	}

	/** The text was checked: the tree is that of the text again. */
	void refresh() {
		TreeViewer tree = getTreeViewer();
		if (tree == null || tree.getControl().isDisposed() || !document.wellFormed())
			return;
		following = true;
		try {
			tree.refresh();
		} finally {
			following = false;
		}
	}

	boolean isDisposed() {
		return disposed;
	}

	@Override
	public void dispose() {
		disposed = true;
		text.removePostSelectionChangedListener(caret);
		super.dispose();
	}

	private static final class Elements implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			XmlElement root = ((DefinitionDocument) input).root();
			return root == null ? new Object[0] : new Object[] { root };
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((XmlElement) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return ((XmlElement) element).parent();
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((XmlElement) element).children().isEmpty();
		}
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			XmlElement of = (XmlElement) element;
			StyledString label = new StyledString(of.name());
			key(of).ifPresent(key -> label.append("  " + key, StyledString.DECORATIONS_STYLER)); //$NON-NLS-1$
			return label;
		}

		@Override
		public String getText(Object element) {
			return getStyledText(element).getString();
		}
	}

	/** {@code vda} of a disk, the MAC address of an interface, the text of a leaf. */
	static Optional<String> key(XmlElement element) {
		if (element.children().isEmpty()) {
			String content = element.text().strip();
			if (!content.isEmpty())
				return Optional.of(shortened(content));
			if (!element.attributes().isEmpty())
				return Optional.of(shortened(KEYS.stream().map(element::attributeValue).filter(value -> value != null && !value.isEmpty()).findFirst()
						.orElseGet(() -> element.attributes().get(0).value())));
			return Optional.empty();
		}
		for (String child : List.of("target@dev", "mac@address", "name", "model@type", "address@uuid")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			String[] step = child.split("@"); //$NON-NLS-1$
			Optional<String> found = element.child(step[0]).map(of -> step.length == 1 ? of.text().strip() : of.attributeValue(step[1]));
			if (found.isPresent() && !found.get().isEmpty())
				return found.map(SourceOutline::shortened);
		}
		return KEYS.stream().map(element::attributeValue).filter(value -> value != null && !value.isEmpty()).findFirst().map(SourceOutline::shortened);
	}

	private static String shortened(String text) {
		String line = text.lines().findFirst().orElse(""); //$NON-NLS-1$
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + '\u2026';
	}
}
