package org.virtworkbench.image.ui.internal.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.core.Failure;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.qcow2.Qcow2Image;
import org.virtworkbench.image.ui.internal.ImageReading;

/** The image's own tables, from the header down to each cluster, with the bytes of whatever is chosen. */
public final class StructurePage implements ImagePage {

	private final SashForm area;
	private final TreeViewer tree;
	private final Composite facts;
	private final HexView hex;
	private final Map<Node, List<?>> children = new HashMap<>();
	private ImageReading reading;
	private List<?> roots = List.of();
	private boolean read;
	private boolean active;
	/** What is to be shown once it is read; null: nothing. */
	private Place wanted;

	/**
	 * A place that leads down the tree.
	 *
	 * @param root  the words of the root to begin at
	 * @param holds whether the place is in a node
	 */
	private record Place(String root, Predicate<Node> holds) {
	}

	public StructurePage(Composite parent) {
		area = new SashForm(parent, SWT.HORIZONTAL);
		tree = new TreeViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.getTree().setHeaderVisible(true);
		tree.setUseHashlookup(true);
		column(Messages.Structure_what, 230, node -> node.text());
		column(Messages.Structure_value, 150, node -> node.detail());
		tree.setContentProvider(new Content());
		Composite right = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 8).applyTo(right);
		facts = new Composite(right, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(facts);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
		hex = new HexView(right, this::bytes);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(hex.control());
		area.setWeights(36, 64);
		tree.addSelectionChangedListener(event -> chosen(event.getStructuredSelection().getFirstElement() instanceof Node node ? node : null));
	}

	private void column(String title, int width, java.util.function.Function<Node, String> text) {
		TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof Node node ? text.apply(node) : tree.getTree().indexOf(column.getColumn()) == 0 ? element.toString() : ""; //$NON-NLS-1$
			}
		});
	}

	@Override
	public Control control() {
		return area;
	}

	TreeViewer tree() {
		return tree;
	}

	HexView hex() {
		return hex;
	}

	@Override
	public void show(ImageReading now) {
		reading = now;
		read = false;
		children.clear();
		roots = List.of();
		tree.setInput(this);
		chosen(null);
		activate(active);
	}

	@Override
	public void activate(boolean now) {
		active = now;
		if (!now || read || reading == null)
			return;
		read = true;
		roots = List.of(Messages.Structure_reading);
		tree.refresh();
		reading.ask(Messages.Structure_asked, (opened, monitor) -> opened.image() instanceof Qcow2Image qcow2 ? Qcow2Nodes.roots(qcow2)
				: List.of(OtherNodes.start(opened.image())), this::rooted, why -> rooted(List.of(why)));
	}

	private void rooted(List<?> now) {
		if (area.isDisposed())
			return;
		roots = now;
		tree.refresh();
		if (!now.isEmpty() && now.get(0) instanceof Node first) {
			tree.setSelection(new StructuredSelection(first));
			tree.setExpandedState(first, true);
		}
		follow();
	}

	/** Opens the tables down to the entry of this byte of the guest's disk, or as far as there are any. */
	public void reveal(long guestOffset) {
		go(new Place(Messages.Node_l1, node -> node.guest() >= 0 && node.guest() <= guestOffset && guestOffset < node.end()));
	}

	/** Opens the list of the file's parts at the one that holds this byte of the file. */
	public void revealInFile(long offset) {
		go(new Place(Messages.Node_layout, node -> node.offset() >= 0 && node.offset() <= offset && offset < node.offset() + node.length()));
	}

	private void go(Place place) {
		wanted = place;
		activate(true);
		follow();
	}

	private void follow() {
		if (wanted == null || roots.contains(Messages.Structure_reading))
			return; // goes on when they are there
		Node last = null;
		for (Object root : roots)
			if (root instanceof Node node && node.text().equals(wanted.root()))
				last = node;
		while (last != null && last.read() != null) {
			List<?> below = children.get(last);
			tree.setExpandedState(last, true);
			if (below == null || below.contains(Messages.Structure_reading)) {
				read(last);
				return; // goes on when they are there
			}
			Node next = null;
			for (Object child : below)
				if (child instanceof Node node && wanted.holds().test(node))
					next = node;
			if (next == null)
				break;
			last = next;
		}
		wanted = null;
		if (last != null)
			tree.setSelection(new StructuredSelection(last), true);
	}

	private void chosen(Node node) {
		for (Control child : facts.getChildren())
			child.dispose();
		if (node == null) {
			hex.nothing();
		} else {
			for (Node.Fact fact : node.facts())
				if (!fact.value().isEmpty())
					row(fact.what(), fact.value());
			if (node.offset() >= 0)
				row(Messages.Fact_position, Qcow2Nodes.position(node.offset()));
			if (node.offset() >= 0)
				hex.show(node.offset(), node.length());
			else
				hex.nothing();
		}
		facts.getParent().layout(true, true);
	}

	private void row(String what, String value) {
		Label label = new Label(facts, SWT.NONE);
		label.setText(AllocationPage.escape(what));
		Text text = new Text(facts, SWT.READ_ONLY);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
		text.setToolTipText(value);
	}

	/** Any format: what stands in the file itself. */
	private void bytes(long offset, int length, Consumer<byte[]> then) {
		if (reading != null)
			reading.ask(Messages.Structure_bytes, (opened, monitor) -> bytes(opened.image().source(), offset, length), then,
					why -> then.accept(new byte[0]));
	}

	private static byte[] bytes(Source source, long offset, int length) throws CoreException {
		try {
			ByteBuffer into = ByteBuffer.allocate(length);
			int read = source.read(offset, into);
			return Arrays.copyOf(into.array(), read);
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.Structure_unreadable, source.name(), e.getMessage()), e);
		}
	}

	private void read(Node node) {
		if (children.containsKey(node))
			return;
		children.put(node, List.of(Messages.Structure_reading));
		reading.ask(node.text(), node.read()::read, below -> arrived(node, below), why -> arrived(node, List.of(why)));
	}

	private void arrived(Node node, List<?> below) {
		if (area.isDisposed())
			return;
		children.put(node, below);
		tree.refresh(node);
		follow();
	}

	@Override
	public void setFocus() {
		tree.getTree().setFocus();
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return roots.toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			if (!(element instanceof Node node) || node.read() == null)
				return new Object[0];
			read(node);
			return children.get(node).toArray();
		}

		@Override
		public Object getParent(Object element) {
			for (Map.Entry<Node, List<?>> entry : children.entrySet())
				if (entry.getValue().contains(element))
					return entry.getKey();
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Node node && node.read() != null;
		}
	}
}
