package org.virtworkbench.ui.source;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.SourceViewer;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;

/** Marks the names in start and end tag of the element whose name the caret is in. */
final class TagMarks {

	static final String TYPE = "org.virtworkbench.ui.source.pair"; //$NON-NLS-1$

	private final DefinitionDocument document;
	private final AnnotationModel annotations;
	private Annotation[] shown = new Annotation[0];

	TagMarks(SourceViewer viewer, DefinitionDocument document, AnnotationModel annotations) {
		this.document = document;
		this.annotations = annotations;
		viewer.addPostSelectionChangedListener(event -> {
			if (event.getSelection() instanceof ITextSelection selection)
				mark(selection.getOffset());
		});
	}

	private void mark(int caret) {
		Map<Annotation, Position> marks = new HashMap<>();
		XmlElement element = document.wellFormed() ? document.elementAt(caret) : null;
		// A caret right behind a tag belongs to the outer element.
		if (element != null && !element.selfClosing()) {
			int name = element.name().length();
			int start = element.nameOffset();
			int end = element.contentOffset() + element.contentLength() + 2;
			if (within(caret, start, name) || within(caret, end, name)) {
				marks.put(new Annotation(TYPE, false, null), new Position(start, name));
				marks.put(new Annotation(TYPE, false, null), new Position(end, name));
			}
		}
		if (shown.length == 0 && marks.isEmpty())
			return;
		annotations.replaceAnnotations(shown, marks);
		shown = marks.keySet().toArray(Annotation[]::new);
	}

	private static boolean within(int caret, int offset, int length) {
		return caret >= offset && caret <= offset + length;
	}
}
