package org.virtworkbench.image.ui.internal.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.AllocationMap;
import org.virtworkbench.image.ClusterUse;
import org.virtworkbench.image.Layer;
import org.virtworkbench.image.ui.internal.ImageReading.Opened;

/** A backing chain as a stack of boxes, the image on top: each with its format, size, and the share of the guest's data that comes from it. */
final class ChainCanvas extends Canvas {

	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$
	private static final int HEIGHT = 46, GAP = 16, MARGIN = 4, WIDTH = 640;

	private List<Bar> bars = List.of();
	private int chosen = -1;
	private Consumer<Path> open = path -> {
	};

	/**
	 * One layer.
	 *
	 * @param data  bytes of the guest's disk that come from it; empty where that is not known
	 * @param whole bytes of the guest's disk that come from any layer
	 */
	record Bar(Layer layer, OptionalLong data, long whole) {
	}

	ChainCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, event -> {
			setFocus();
			choose(at(event));
		});
		addListener(SWT.MouseDoubleClick, event -> openChosen());
		addListener(SWT.MouseMove, event -> {
			int bar = at(event);
			String tip = bar < 0 ? null : tip(bars.get(bar));
			if (!java.util.Objects.equals(tip, getToolTipText()))
				setToolTipText(tip);
		});
		addListener(SWT.KeyDown, event -> {
			switch (event.keyCode) {
			case SWT.ARROW_DOWN -> choose(Math.min(bars.size() - 1, chosen + 1));
			case SWT.ARROW_UP -> choose(Math.max(0, chosen - 1));
			case SWT.CR, SWT.KEYPAD_CR -> openChosen();
			default -> {
				// other keys are the window's
			}
			}
		});
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = chosen >= 0 && chosen < bars.size() ? tip(bars.get(chosen)) : Messages.Overview_chain;
			}
		});
	}

	/** In a job: the layers with their shares, as far as those can be known. */
	static List<Bar> bars(Opened opened, IProgressMonitor monitor) throws CoreException {
		AllocationMap map = opened.chain().isMappable() ? opened.chain().map(monitor) : null;
		List<Bar> bars = new ArrayList<>();
		long whole = 0;
		if (map != null)
			for (Layer layer : opened.chain().layers())
				whole += map.dataBytes(layer.depth());
		for (Layer layer : opened.chain().layers())
			bars.add(new Bar(layer, map == null ? OptionalLong.empty() : OptionalLong.of(map.dataBytes(layer.depth())), whole));
		return bars;
	}

	void onOpen(Consumer<Path> listener) {
		open = listener;
	}

	void show(List<Bar> now) {
		bars = List.copyOf(now);
		chosen = -1;
		getParent().layout(true, true);
		redraw();
	}

	List<Layer> layers() {
		return bars.stream().map(Bar::layer).toList();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int count = Math.max(1, bars.size());
		return new Point(widthHint == SWT.DEFAULT ? WIDTH : widthHint, MARGIN * 2 + count * HEIGHT + (count - 1) * GAP);
	}

	private Rectangle box(int bar) {
		return new Rectangle(MARGIN, MARGIN + bar * (HEIGHT + GAP), Math.max(200, Math.min(WIDTH, getClientArea().width - 2 * MARGIN)), HEIGHT);
	}

	private int at(Event event) {
		for (int i = 0; i < bars.size(); i++)
			if (box(i).contains(event.x, event.y))
				return i;
		return -1;
	}

	private void choose(int bar) {
		chosen = bar;
		redraw();
	}

	/** The image itself is open already. */
	private void openChosen() {
		if (chosen > 0 && chosen < bars.size() && bars.get(chosen).layer().image().isPresent())
			bars.get(chosen).layer().path().ifPresent(open);
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		boolean dark = AllocationCanvas.isDark(getBackground().getRGB());
		Color line = new Color(dark ? 0x8a : 0x7e, dark ? 0x93 : 0x8b, dark ? 0x9d : 0x98);
		for (int i = 0; i < bars.size(); i++)
			paint(gc, i, line, dark);
	}

	private void paint(GC gc, int number, Color line, boolean dark) {
		Bar bar = bars.get(number);
		Layer layer = bar.layer();
		Rectangle box = box(number);
		boolean opened = layer.image().isPresent();
		gc.setForeground(line);
		if (number > 0) {
			int x = box.x + 24;
			gc.setLineWidth(1);
			gc.drawLine(x, box.y - GAP + 2, x, box.y - 3);
			gc.drawLine(x, box.y - 3, x - 4, box.y - 8);
			gc.drawLine(x, box.y - 3, x + 4, box.y - 8);
		}
		if (opened && bar.data().isPresent() && bar.whole() > 0) {
			gc.setBackground(new Color(UseColours.colour(number == 0 ? ClusterUse.DATA : ClusterUse.BACKING, dark)));
			gc.setAlpha(90);
			gc.fillRectangle(box.x, box.y, (int) Math.max(bar.data().getAsLong() > 0 ? 2 : 0, box.width * bar.data().getAsLong() / bar.whole()), box.height);
			gc.setAlpha(255);
		}
		gc.setForeground(number == chosen ? getForeground() : line);
		gc.setLineWidth(number == chosen ? 2 : 1);
		gc.setLineStyle(opened ? SWT.LINE_SOLID : SWT.LINE_DASH);
		gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, 6, 6);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setForeground(getForeground());
		// not by clipping: on GTK that would also let it draw over what lies around the form
		gc.drawText(end(gc, layer.name(), box.width - 20), box.x + 10, box.y + 5, true);
		gc.drawText(beginning(gc, words(bar), box.width - 20), box.x + 10, box.y + 24, true);
	}

	/** As much of a path as fits: its end tells files apart. */
	private static String end(GC gc, String text, int width) {
		for (int from = 0; from < text.length(); from++) {
			String shown = from == 0 ? text : ELLIPSIS + text.substring(from);
			if (gc.textExtent(shown).x <= width)
				return shown;
		}
		return ELLIPSIS;
	}

	private static String beginning(GC gc, String text, int width) {
		for (int to = text.length(); to > 0; to--) {
			String shown = to == text.length() ? text : text.substring(0, to) + ELLIPSIS;
			if (gc.textExtent(shown).x <= width)
				return shown;
		}
		return ELLIPSIS;
	}

	/** "qcow2, 20 GiB, 34 % of the data", or why the chain ends here. */
	private static String words(Bar bar) {
		if (bar.layer().image().isEmpty())
			return state(bar.layer().state());
		String size = bar.layer().image().get().format().qemuName() + ", " + Sizes.human(bar.layer().image().get().virtualSize()); //$NON-NLS-1$
		return bar.data().isEmpty() ? size : NLS.bind(Messages.Chain_share, new Object[] { size, Sizes.human(bar.data().getAsLong()),
				Percent.of(bar.data().getAsLong(), bar.whole()) });
	}

	private static String state(Layer.State state) {
		return switch (state) {
		case OPENED, WRONG_FORMAT -> ""; //$NON-NLS-1$
		case UNSTATED_FORMAT -> Messages.Chain_unstated;
		case MISSING -> Messages.Chain_missing;
		case NOT_ALLOWED -> Messages.Chain_notAllowed;
		case NOT_A_FILE -> Messages.Chain_notFile;
		case LOOP -> Messages.Chain_loop;
		case TOO_DEEP -> Messages.Chain_tooDeep;
		case UNREADABLE -> Messages.Chain_unreadable;
		};
	}

	private static String tip(Bar bar) {
		String path = bar.layer().path().map(Path::toString).orElse(bar.layer().name());
		return bar.layer().problem().isEmpty() ? path + '\n' + words(bar) : path + '\n' + bar.layer().problem();
	}
}
