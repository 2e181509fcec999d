package org.virtworkbench.compute.internal.command.definition;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.core.command.Completer;
import org.virtworkbench.core.command.Invocation;

/** The third word of set: a value that libvirt knows at the path. */
@Component(property = Completer.KIND_PROPERTY + '=' + ValueCompleter.KIND)
public final class ValueCompleter implements Completer {

	static final String KIND = "definition-value"; //$NON-NLS-1$

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public List<String> words(Invocation call) throws CoreException {
		return DefinitionWords.values(call.operand("PATH")); //$NON-NLS-1$
	}
}
