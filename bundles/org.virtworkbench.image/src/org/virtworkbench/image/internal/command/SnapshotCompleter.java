package org.virtworkbench.image.internal.command;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.core.command.Completer;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.operation.ImageTools;

/** Completes the snapshots within the image that was typed before. */
@Component(property = Completer.KIND_PROPERTY + '=' + SnapshotCompleter.KIND)
public final class SnapshotCompleter implements Completer {

	static final String KIND = "image-snapshot"; //$NON-NLS-1$

	private final ImageTools tools;

	@Activate
	public SnapshotCompleter(@Reference ImageTools tools) {
		this.tools = tools;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public List<String> words(Invocation call) throws CoreException {
		if (call.operands(Given.FILE).isEmpty())
			return List.of();
		try (DiskImage image = new Given(tools, call).open()) {
			return image.snapshots().stream().map(InternalSnapshot::name).distinct().sorted().toList();
		}
	}
}
