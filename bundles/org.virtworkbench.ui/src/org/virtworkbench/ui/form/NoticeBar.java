package org.virtworkbench.ui.form;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A line above the pages of an editor for what a person should know of its object, each with what can be done about it; takes no room while there is nothing. */
public final class NoticeBar {

	/** How much it matters; the order is that of the bar. */
	public enum Kind {
		ERROR, WARNING, ADVICE;

		private String image() {
			return switch (this) {
			case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
			case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
			case ADVICE -> ISharedImages.IMG_OBJS_INFO_TSK;
			};
		}
	}

	/**
	 * One thing to know.
	 *
	 * @param sentence for people
	 * @param actions  links behind it
	 */
	public record Notice(Kind kind, String sentence, List<Action> actions) {

		public Notice {
			Objects.requireNonNull(sentence);
			actions = List.copyOf(actions);
		}

		/** Two of the same words are the same, whatever their actions are made of. */
		@Override
		public boolean equals(Object other) {
			return other instanceof Notice notice && kind == notice.kind && sentence.equals(notice.sentence)
					&& actions.stream().map(Action::label).toList().equals(notice.actions.stream().map(Action::label).toList());
		}

		@Override
		public int hashCode() {
			return Objects.hash(kind, sentence);
		}
	}

	/** @param label a verb: "Use virtio" */
	public record Action(String label, Runnable run) {
	}

	private final Composite area;
	private final Label image;
	private final Link words;
	private final Link more;
	private List<Notice> notices = List.of();
	private int at;

	public NoticeBar(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 6).spacing(8, 0).applyTo(area);
		image = new Label(area, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).hint(16, 16).applyTo(image);
		words = new Link(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(words);
		words.addListener(SWT.Selection, event -> run(event.text));
		more = new Link(area, SWT.NONE);
		more.addListener(SWT.Selection, event -> turn());
		area.setVisible(false);
	}

	/** To be laid out in a grid by the caller, who gives it GridData that grab horizontally. */
	public Composite area() {
		return area;
	}

	/** Shows these, the most important first; the one that was being read stays. */
	public void show(List<Notice> all) {
		List<Notice> sorted = all.stream().sorted((a, b) -> a.kind().compareTo(b.kind())).toList();
		Notice read = notices.isEmpty() ? null : notices.get(at);
		int same = read == null ? -1 : sorted.indexOf(read);
		boolean unchanged = sorted.equals(notices);
		notices = sorted;
		// What matters more than what is being read does not wait to be turned to.
		at = same < 0 || sorted.get(0).kind().compareTo(read.kind()) < 0 && !unchanged ? 0 : same;
		if (!unchanged || !area.getVisible() && !sorted.isEmpty())
			draw();
	}

	public List<Notice> notices() {
		return notices;
	}

	private void turn() {
		at = (at + 1) % notices.size();
		draw();
	}

	private void draw() {
		boolean seen = !notices.isEmpty();
		if (seen) {
			Notice notice = notices.get(at);
			image.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(notice.kind().image()));
			StringBuilder text = new StringBuilder(escape(notice.sentence()));
			notice.actions().forEach(action -> text.append("  <a>").append(escape(action.label())).append("</a>")); //$NON-NLS-1$ //$NON-NLS-2$
			words.setText(text.toString());
			more.setText(notices.size() == 1 ? "" : NLS.bind(Messages.NextNotice, at + 1, notices.size())); //$NON-NLS-1$
		}
		area.setVisible(seen);
		((GridData) area.getLayoutData()).exclude = !seen;
		area.getParent().layout(true, true);
	}

	/** Does what the link of this label does. */
	public void run(String label) {
		if (!notices.isEmpty())
			notices.get(at).actions().stream().filter(action -> escape(action.label()).equals(label) || action.label().equals(label)).findFirst()
					.ifPresent(action -> action.run().run());
	}

	private static String escape(String text) {
		return text.replace("&", "&&").replace("<", "\u2039"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
