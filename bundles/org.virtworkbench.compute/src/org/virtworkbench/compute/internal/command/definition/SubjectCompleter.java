package org.virtworkbench.compute.internal.command.definition;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.compute.internal.command.DomainCompleter;
import org.virtworkbench.core.command.Completer;
import org.virtworkbench.core.command.Invocation;

/** The first word of get and set: a domain, or where a file is given in its place, the path. */
@Component(property = Completer.KIND_PROPERTY + '=' + SubjectCompleter.KIND)
public final class SubjectCompleter implements Completer {

	static final String KIND = "definition-subject"; //$NON-NLS-1$

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public List<String> words(Invocation call) throws CoreException {
		return call.has("file") ? DefinitionWords.paths(call) : new DomainCompleter().words(call); //$NON-NLS-1$
	}
}
