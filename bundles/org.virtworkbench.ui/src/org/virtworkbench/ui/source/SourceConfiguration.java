package org.virtworkbench.ui.source;

import org.eclipse.jface.text.DefaultIndentLineAutoEditStrategy;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TabsToSpacesConverter;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** What the platform's viewer does with our text. */
final class SourceConfiguration extends SourceViewerConfiguration {

	private static final int UNDO_STEPS = 1000;
	private static final int INDENT = 2;
	private static final int ACTIVATION_MS = 200;

	private final XmlColours colours;
	private final Checking checking;
	private final Source source;

	SourceConfiguration(XmlColours colours, Checking checking, Source source) {
		this.colours = colours;
		this.checking = checking;
		this.source = source;
	}

	@Override
	public String getConfiguredDocumentPartitioning(ISourceViewer viewer) {
		return XmlPartitions.NAME;
	}

	@Override
	public String[] getConfiguredContentTypes(ISourceViewer viewer) {
		return new String[] { IDocument.DEFAULT_CONTENT_TYPE, XmlPartitions.TAG, XmlPartitions.COMMENT, XmlPartitions.CDATA };
	}

	@Override
	public int getTabWidth(ISourceViewer viewer) {
		return INDENT;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		return XmlPresentation.of(colours);
	}

	@Override
	public IUndoManager getUndoManager(ISourceViewer viewer) {
		return new TextViewerUndoManager(UNDO_STEPS);
	}

	@Override
	public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
		TabsToSpacesConverter spaces = new TabsToSpacesConverter();
		spaces.setNumberOfSpacesPerTab(INDENT);
		spaces.setLineTracker(new org.eclipse.jface.text.DefaultLineTracker());
		return new IAutoEditStrategy[] { new DefaultIndentLineAutoEditStrategy(), spaces };
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		ContentAssistant assistant = new ContentAssistant(true);
		assistant.setDocumentPartitioning(XmlPartitions.NAME);
		SchemaProposals proposals = new SchemaProposals(checking, source);
		for (String type : new String[] { IDocument.DEFAULT_CONTENT_TYPE, XmlPartitions.TAG })
			assistant.setContentAssistProcessor(proposals, type);
		assistant.enableAutoActivation(true);
		assistant.setAutoActivationDelay(ACTIVATION_MS);
		assistant.enableColoredLabels(true);
		assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
		assistant.setInformationControlCreator(plainText());
		return assistant;
	}

	@Override
	public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
		QuickAssistAssistant assistant = new QuickAssistAssistant();
		assistant.setQuickAssistProcessor(new FindingFixes(checking));
		assistant.setInformationControlCreator(plainText());
		return assistant;
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new SchemaHover(checking);
	}

	@Override
	public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
		return new DefaultAnnotationHover();
	}

	@Override
	public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
		return plainText();
	}

	private static IInformationControlCreator plainText() {
		return parent -> new DefaultInformationControl(parent, (String) null);
	}
}
