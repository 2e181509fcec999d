package org.virtworkbench.ui.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IPainter;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.virtworkbench.definition.schema.Finding;

/** The text itself: colours, line numbers, folding, findings at their places. */
final class SourceText {

	private static final int RULER = 12;
	private static final String SQUIGGLES = "squiggles"; //$NON-NLS-1$
	private static final String BOX = "box"; //$NON-NLS-1$

	private final ProjectionViewer viewer;
	private final AnnotationModel annotations = new AnnotationModel();
	private final AnnotationPainter painter;
	private final OverviewRuler overview;
	private final XmlColours colours;
	private final SourceConfiguration configuration;
	private List<Region> folds = List.of();
	private final Checking checking;

	/** Colours need not be disposed of any more. */
	private static final ISharedTextColors COLOURS = new ISharedTextColors() {
		@Override
		public Color getColor(RGB rgb) {
			return new Color(rgb);
		}

		@Override
		public void dispose() {
			// nothing is held
		}
	};

	SourceText(Composite parent, Source source, Checking checking) {
		this.checking = checking;
		FindingAccess access = new FindingAccess();
		CompositeRuler ruler = new CompositeRuler();
		AnnotationRulerColumn pictures = new AnnotationRulerColumn(RULER + 4, access);
		ruler.addDecorator(0, pictures);
		LineNumberRulerColumn numbers = new LineNumberRulerColumn();
		ruler.addDecorator(1, numbers);
		overview = new OverviewRuler(access, RULER, COLOURS);
		viewer = new ProjectionViewer(parent, ruler, overview, true, SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI | SWT.FULL_SELECTION);
		viewer.getTextWidget().setFont(JFaceResources.getTextFont());
		colours = new XmlColours(viewer, ruler, numbers);
		configuration = new SourceConfiguration(colours, checking, source);
		XmlPartitions.install(source.text());
		viewer.configure(configuration);

		ProjectionSupport projection = new ProjectionSupport(viewer, access, COLOURS);
		for (String type : List.of(FindingAnnotation.ERROR, FindingAnnotation.WARNING, FindingAnnotation.ADVICE)) {
			projection.addSummarizableAnnotationType(type);
			pictures.addAnnotationType(type);
			overview.addAnnotationType(type);
			overview.addHeaderAnnotationType(type);
		}
		overview.setAnnotationTypeLayer(FindingAnnotation.ADVICE, 1);
		overview.setAnnotationTypeLayer(FindingAnnotation.WARNING, 2);
		overview.setAnnotationTypeLayer(FindingAnnotation.ERROR, 3);
		projection.install();
		viewer.setDocument(source.text(), annotations);
		viewer.enableProjection();

		painter = new AnnotationPainter(viewer, access);
		painter.addTextStyleStrategy(SQUIGGLES, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
		painter.addTextStyleStrategy(BOX, new AnnotationPainter.BoxStrategy(SWT.BORDER_SOLID));
		for (String type : List.of(FindingAnnotation.ERROR, FindingAnnotation.WARNING, FindingAnnotation.ADVICE))
			painter.addAnnotationType(type, SQUIGGLES);
		painter.addAnnotationType(TagMarks.TYPE, BOX);
		colour();
		colours.onChange(this::colour);
		viewer.addPainter(painter);
		viewer.addTextPresentationListener(painter);
		new TagMarks(viewer, source.document(), annotations);
	}

	private void colour() {
		boolean dark = colours.dark();
		colour(FindingAnnotation.ERROR, dark ? 0xff6b60 : 0xd01c10);
		colour(FindingAnnotation.WARNING, dark ? 0xe8b13a : 0xc07800);
		colour(FindingAnnotation.ADVICE, dark ? 0x74b6ff : 0x2a6fc0);
		painter.setAnnotationTypeColor(TagMarks.TYPE, XmlColours.color(dark ? 0x808890 : 0xa0a8b0));
		painter.paint(IPainter.CONFIGURATION);
		overview.update();
	}

	private void colour(String type, int rgb) {
		painter.setAnnotationTypeColor(type, XmlColours.color(rgb));
		overview.setAnnotationTypeColor(type, XmlColours.color(rgb));
	}

	ProjectionViewer viewer() {
		return viewer;
	}

	Control control() {
		return viewer.getControl();
	}

	AnnotationModel annotations() {
		return annotations;
	}

	/** Of the very text that is shown. */
	void show(List<Finding> findings) {
		List<Annotation> old = new ArrayList<>();
		Set<Finding> wanted = new HashSet<>(findings);
		Set<Finding> present = new HashSet<>();
		for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();)
			if (all.next() instanceof FindingAnnotation annotation) {
				Position position = annotations.getPosition(annotation);
				Finding finding = annotation.finding();
				if (position != null && position.getOffset() == place(finding).getOffset() && wanted.contains(finding))
					present.add(finding);
				else
					old.add(annotation);
			}
		Map<Annotation, Position> added = new HashMap<>();
		for (Finding finding : findings)
			if (!finding.id().equals(Finding.NO_SCHEMA) && !present.contains(finding))
				added.put(new FindingAnnotation(finding), place(finding));
		if (!old.isEmpty() || !added.isEmpty())
			annotations.replaceAnnotations(old.toArray(Annotation[]::new), added);
		List<Region> now = checking.result().folds();
		if (now != null && !now.equals(folds))
			fold(now);
	}

	/** At least one character, so that there is something to be seen and pointed at. */
	private Position place(Finding finding) {
		int size = viewer.getDocument().getLength();
		int length = Math.max(1, finding.length());
		int offset = Math.max(0, Math.min(finding.offset(), size - length));
		return new Position(offset, Math.min(length, size - offset));
	}

	/** What is folded stays so: only folds that come or go are touched. */
	private void fold(List<Region> now) {
		folds = now;
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null)
			return;
		Set<Region> missing = new HashSet<>(now);
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position position = model.getPosition(annotation);
			if (position == null || !missing.remove(new Region(position.getOffset(), position.getLength())))
				gone.add(annotation);
		}
		Map<Annotation, Position> added = new HashMap<>();
		for (Region fold : missing)
			added.put(new ProjectionAnnotation(), new Position(fold.getOffset(), fold.getLength()));
		if (!gone.isEmpty() || !added.isEmpty())
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
	}

	SourceConfiguration configuration() {
		return configuration;
	}
}
