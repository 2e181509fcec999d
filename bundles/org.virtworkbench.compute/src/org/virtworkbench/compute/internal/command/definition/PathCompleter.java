package org.virtworkbench.compute.internal.command.definition;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.compute.internal.command.Named;
import org.virtworkbench.core.command.Completer;
import org.virtworkbench.core.command.Invocation;

/** The second word: a path in the definition of the domain; where a file is given, the value at the path. */
@Component(property = Completer.KIND_PROPERTY + '=' + PathCompleter.KIND)
public final class PathCompleter implements Completer {

	static final String KIND = "definition-path"; //$NON-NLS-1$

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public List<String> words(Invocation call) throws CoreException {
		return call.has("file") ? DefinitionWords.values(call.operand(Named.OPERAND)) : DefinitionWords.paths(call); //$NON-NLS-1$
	}
}
