package org.virtworkbench.ui.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.virtworkbench.core.Connection;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionView;

/**
 * What all pages of one editor edit: one text, its objects, one history of undo, and the text that the host or the file has. Dirty is what
 * differs from that. UI thread only.
 */
public final class EditedDefinition {

	private final EClass type;
	private final DefinitionDocument document;
	private final DefinitionView view;
	private final IDocument text;
	private final IDocumentUndoManager undo;
	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private final Map<Class<?>, Object> facts = new HashMap<>();
	private String base;
	private EObject running;
	private boolean readOnly;
	private boolean onHost;
	private boolean linking;

	/**
	 * Of no text yet: nothing can be edited until {@link #reset} gives one.
	 *
	 * @param type of the root object
	 */
	public EditedDefinition(EClass type) {
		this.type = Objects.requireNonNull(type);
		document = new DefinitionDocument(""); //$NON-NLS-1$
		view = new DefinitionView(document, type);
		this.text = new Document();
		DocumentUndoManagerRegistry.connect(this.text);
		undo = DocumentUndoManagerRegistry.getDocumentUndoManager(this.text);
		undo.connect(this);
		link();
	}

	/** What is typed reaches the objects, and what the forms change reaches the text, each once. */
	private void link() {
		text.addDocumentListener(new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// only what was changed counts
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				if (!linking)
					linked(() -> document.replace(event.getOffset(), event.getLength(), event.getText() == null ? "" : event.getText())); //$NON-NLS-1$
				changed();
			}
		});
		document.addListener(edit -> {
			if (!linking)
				linked(() -> {
					try {
						text.replace(edit.offset(), edit.length(), edit.inserted());
					} catch (BadLocationException e) {
						throw new IllegalStateException(e); // both are the same text
					}
				});
		});
	}

	private void linked(Runnable change) {
		linking = true;
		try {
			change.run();
		} finally {
			linking = false;
		}
	}

	public EClass type() {
		return type;
	}

	/** The syntax of the text. */
	public DefinitionDocument document() {
		return document;
	}

	/** The objects of the text. */
	public DefinitionView view() {
		return view;
	}

	/** The text for a viewer; the same as {@link DefinitionDocument#text()} at any time. */
	public IDocument text() {
		return text;
	}

	/** The context of the history in which every change of any page is one step. */
	public IUndoContext undoContext() {
		return undo.getUndoContext();
	}

	/** The root object, or null while there never was a well-formed text. */
	public EObject root() {
		return document.root() == null ? null : view.root();
	}

	/** Whether there is a text. */
	public boolean isLoaded() {
		return base != null;
	}

	/** The root object of the guest, pool or network that runs now; null where none does. */
	public EObject running() {
		return running;
	}

	/** @param text as the host says it; null: nothing runs */
	public void setRunning(String text) {
		running = text == null ? null : new DefinitionView(new DefinitionDocument(text), type).root();
		changed();
	}

	/** The text that the host or the file has, as far as is known; null while there is none. */
	public String base() {
		return base;
	}

	/** The host or the file has this text now; what is edited stays. */
	public void setBase(String text) {
		base = Objects.requireNonNull(text);
		changed();
	}

	/** Shows another text as the result of one step that can be undone; only what differs is replaced. */
	public void setText(String wanted) {
		String now = text.get();
		int start = 0;
		int most = Math.min(now.length(), wanted.length());
		while (start < most && now.charAt(start) == wanted.charAt(start))
			start++;
		int end = 0;
		while (end < most - start && now.charAt(now.length() - 1 - end) == wanted.charAt(wanted.length() - 1 - end))
			end++;
		if (start + end == now.length() && now.length() == wanted.length())
			return;
		try {
			undo.commit();
			text.replace(start, now.length() - start - end, wanted.substring(start, wanted.length() - end));
			undo.commit();
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Shows the text of the host or the file in place of what was edited; no undo leads behind it. */
	public void reset(String text) {
		base = Objects.requireNonNull(text);
		setText(text);
		OperationHistoryFactory.getOperationHistory().dispose(undoContext(), true, true, false);
		changed();
	}

	public boolean isDirty() {
		return base != null && !base.equals(text.get());
	}

	/** Whether the forms can be edited: the text is well-formed and may be changed. */
	public boolean isEditable() {
		return !readOnly && base != null && view.editable();
	}

	/** Where and why the text is not well-formed, as a sentence; null where it is. */
	public String syntaxProblem() {
		return base == null ? null : document.problems().stream().findFirst()
				.map(problem -> NLS.bind(Messages.SyntaxError, new Object[] { problem.line(), problem.column(), problem.sentence() })).orElse(null);
	}

	public boolean isReadOnly() {
		return readOnly;
	}

	public void setReadOnly(boolean now) {
		if (readOnly == now)
			return;
		readOnly = now;
		changed();
	}

	/** Runs changes of the objects as one step of undo. */
	public void edit(Runnable change) {
		undo.beginCompoundChange();
		try {
			document.compound(change);
		} finally {
			undo.endCompoundChange();
		}
	}

	/** What is known of the host beside its connection, such as what its hypervisor can do: for suggestions and warnings. */
	public <T> Optional<T> fact(Class<T> kind) {
		return Optional.ofNullable(kind.cast(facts.get(kind)));
	}

	/** @param fact null: not known any more */
	public <T> void setFact(Class<T> kind, T fact) {
		if (Objects.equals(facts.put(kind, fact), fact))
			return;
		changed();
	}

	/** Whether it is the definition of an object on a host, be that connected or not, rather than of a file. */
	public boolean isOnHost() {
		return onHost;
	}

	public void setOnHost(boolean now) {
		onHost = now;
	}

	/** The open connection of the host; empty for a file, and while the host is not connected. */
	public Optional<Connection> connection() {
		return fact(Connection.class).filter(Connection::isAlive);
	}

	/** Told after each change of the text, the base, what runs or what is known of the host. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Forgets the history; to be called when the editor closes. */
	public void dispose() {
		undo.disconnect(this);
		DocumentUndoManagerRegistry.disconnect(text);
	}
}
