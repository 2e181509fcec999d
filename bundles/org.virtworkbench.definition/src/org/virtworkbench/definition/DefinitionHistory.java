package org.virtworkbench.definition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Undo and redo of a document's edits, whoever made them: a form, the source page, a script. Undo gives back the very text. */
public final class DefinitionHistory implements DefinitionListener {

	/** What one undo takes back. */
	private static final class Step {
		final List<DefinitionEdit> edits = new ArrayList<>();
	}

	private final DefinitionDocument document;
	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();
	private Step compound;
	private boolean restoring;
	private Step saved;
	private boolean savedLost;

	/** Remembers from now on. */
	public DefinitionHistory(DefinitionDocument document) {
		this.document = document;
		document.addListener(this);
	}

	public boolean canUndo() {
		return !done.isEmpty();
	}

	public boolean canRedo() {
		return !undone.isEmpty();
	}

	/** Takes the last step back; nothing where there is none. */
	public void undo() {
		if (!canUndo())
			return;
		Step step = done.pop();
		restore(() -> {
			for (int i = step.edits.size() - 1; i >= 0; i--) {
				DefinitionEdit edit = step.edits.get(i);
				document.replace(edit.offset(), edit.inserted().length(), edit.removed());
			}
		});
		undone.push(step);
	}

	public void redo() {
		if (!canRedo())
			return;
		Step step = undone.pop();
		restore(() -> {
			for (DefinitionEdit edit : step.edits)
				document.replace(edit.offset(), edit.length(), edit.inserted());
		});
		done.push(step);
	}

	/** The text as it is now is the saved one. */
	public void saved() {
		saved = done.peek();
		savedLost = false;
	}

	/** Whether the text has been edited since it was {@link #saved()}, or since the beginning, and not been brought back by undo. */
	public boolean dirty() {
		return savedLost || saved != done.peek();
	}

	/** Forgets all steps: no undo leads behind this point. */
	public void clear() {
		savedLost |= dirty();
		done.clear();
		undone.clear();
		saved = null;
	}

	/** Remembers no more. */
	public void dispose() {
		document.removeListener(this);
	}

	@Override
	public void edited(DefinitionEdit edit) {
		if (restoring)
			return;
		if (undone.contains(saved) && saved != null)
			savedLost = true;
		undone.clear();
		Step step = compound == null || compound.edits.isEmpty() ? new Step() : compound;
		if (compound != null)
			compound = step;
		if (step.edits.isEmpty())
			done.push(step);
		step.edits.add(edit);
	}

	@Override
	public void compoundBegins() {
		compound = new Step();
	}

	@Override
	public void compoundEnds() {
		compound = null;
	}

	private void restore(Runnable edits) {
		restoring = true;
		try {
			document.compound(edits);
		} finally {
			restoring = false;
		}
	}
}
