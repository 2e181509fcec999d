package org.virtworkbench.ui.source;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.jface.text.source.ImageUtilities;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.virtworkbench.definition.schema.Severity;

/** The pictures and the order of findings in the rulers. */
final class FindingAccess implements IAnnotationAccess, IAnnotationAccessExtension {

	static Image image(Severity severity) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
		case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
		case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
		case ADVICE -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}

	static String word(Severity severity) {
		return switch (severity) {
		case ERROR -> Messages.Severity_error;
		case WARNING -> Messages.Severity_warning;
		case ADVICE -> Messages.Severity_advice;
		};
	}

	@Override
	public Object getType(Annotation annotation) {
		return annotation.getType();
	}

	@Override
	public boolean isMultiLine(Annotation annotation) {
		return true;
	}

	@Override
	public boolean isTemporary(Annotation annotation) {
		return !annotation.isPersistent();
	}

	@Override
	public String getTypeLabel(Annotation annotation) {
		return annotation instanceof FindingAnnotation found ? word(found.finding().severity()) : null;
	}

	@Override
	public int getLayer(Annotation annotation) {
		if (annotation instanceof IAnnotationPresentation presented)
			return presented.getLayer();
		return annotation instanceof FindingAnnotation found ? 10 - found.finding().severity().ordinal() : DEFAULT_LAYER;
	}

	@Override
	public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
		// Folds draw themselves.
		if (annotation instanceof IAnnotationPresentation presented)
			presented.paint(gc, canvas, bounds);
		else if (annotation instanceof FindingAnnotation found)
			ImageUtilities.drawImage(image(found.finding().severity()), gc, canvas, bounds, SWT.CENTER, SWT.TOP);
	}

	@Override
	public boolean isPaintable(Annotation annotation) {
		return annotation instanceof FindingAnnotation || annotation instanceof IAnnotationPresentation;
	}

	@Override
	public boolean isSubtype(Object annotationType, Object potentialSupertype) {
		return potentialSupertype.equals(annotationType);
	}

	@Override
	public Object[] getSupertypes(Object annotationType) {
		return new Object[0];
	}
}
