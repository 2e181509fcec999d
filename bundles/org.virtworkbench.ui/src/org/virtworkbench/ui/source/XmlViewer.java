package org.virtworkbench.ui.source;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** XML to be read: line numbers, colours that suit a light and a dark background, and the usual keys for copying. UI thread only. */
public final class XmlViewer {

	private final SourceViewer viewer;

	/** Fills nothing by itself: lay out the control of {@link #viewer()}. */
	public XmlViewer(Composite parent) {
		CompositeRuler ruler = new CompositeRuler();
		LineNumberRulerColumn numbers = new LineNumberRulerColumn();
		ruler.addDecorator(0, numbers);
		viewer = new SourceViewer(parent, ruler, SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI | SWT.READ_ONLY | SWT.FULL_SELECTION);
		viewer.setEditable(false);
		viewer.getTextWidget().setFont(JFaceResources.getTextFont());
		XmlColours colours = new XmlColours(viewer, ruler, numbers);
		viewer.configure(new SourceViewerConfiguration() {
			@Override
			public String getConfiguredDocumentPartitioning(ISourceViewer source) {
				return XmlPartitions.NAME;
			}

			@Override
			public IPresentationReconciler getPresentationReconciler(ISourceViewer source) {
				return XmlPresentation.of(colours);
			}
		});
		IDocument document = new Document();
		XmlPartitions.install(document);
		viewer.setDocument(document);
	}

	/** Keeps the place that is being read. */
	public void show(String xml) {
		if (viewer.getDocument().get().equals(xml))
			return;
		int top = viewer.getTopIndex();
		viewer.getDocument().set(xml);
		viewer.setTopIndex(top);
	}

	public String text() {
		return viewer.getDocument().get();
	}

	public SourceViewer viewer() {
		return viewer;
	}

	/** Copies the selection to the clipboard. */
	public void copy() {
		viewer.doOperation(ITextOperationTarget.COPY);
	}
}
