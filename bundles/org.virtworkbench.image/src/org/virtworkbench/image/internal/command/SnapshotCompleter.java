package org.virtworkbench.image.internal.command;

import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.core.command.Completer;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.operation.ImageTools;

/** Completes the snapshots within the image that was typed before. */
@Component(service = Completer.class, property = Completer.KIND_PROPERTY + '=' + SnapshotCompleter.KIND)
public final class SnapshotCompleter extends ContentCompleter {

	static final String KIND = "image-snapshot"; //$NON-NLS-1$

	@Activate
	public SnapshotCompleter(@Reference ImageTools tools) {
		super(tools, KIND);
	}

	@Override
	Stream<String> names(DiskImage image) throws CoreException {
		return image.snapshots().stream().map(InternalSnapshot::name);
	}
}
