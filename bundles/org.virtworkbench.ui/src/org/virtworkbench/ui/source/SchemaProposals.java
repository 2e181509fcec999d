package org.virtworkbench.ui.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.virtworkbench.core.Connection;
import org.virtworkbench.definition.schema.Completion;
import org.virtworkbench.definition.schema.HostValues;
import org.virtworkbench.definition.schema.Place;
import org.virtworkbench.definition.schema.ValueSource;
import org.virtworkbench.ui.Services;

/** Proposes what the schema allows and what the host has. The assistant asks in the background. */
final class SchemaProposals implements IContentAssistProcessor {

	private static final ICompletionProposal[] NONE = {};

	private final Checking checking;
	private final Source source;
	private volatile String error;

	SchemaProposals(Checking checking, Source source) {
		this.checking = checking;
		this.source = source;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		error = null;
		try {
			Completion completion = checking.schema().at(checking.text(), offset);
			List<ICompletionProposal> proposals = new ArrayList<>();
			for (ValueSource.Value value : hostValues(completion.place()))
				proposals.add(SchemaProposal.of(completion.place(), value));
			for (Completion.Proposal proposal : completion.proposals())
				if (proposal.kind() != Completion.Kind.VALUE || proposals.stream().noneMatch(other -> other.getDisplayString().equals(proposal.name())))
					proposals.add(SchemaProposal.of(completion.place(), proposal));
			return proposals.toArray(NONE);
		} catch (CoreException e) {
			error = e.getStatus().getMessage();
			return NONE;
		}
	}

	private List<ValueSource.Value> hostValues(Place place) {
		Optional<Connection> connection = source.connection().get();
		boolean value = place.kind() == Place.Kind.ATTRIBUTE_VALUE || place.kind() == Place.Kind.CONTENT;
		if (connection.isEmpty() || !value)
			return List.of();
		String typed = place.typed().toLowerCase(Locale.ROOT);
		return Services.from(HostValues.class, values -> values.at(place, connection.get(), new NullProgressMonitor())).stream()
				.filter(one -> one.text().toLowerCase(Locale.ROOT).contains(typed)).toList();
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[] { '<', '"', '\'', ' ' };
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return error;
	}
}
