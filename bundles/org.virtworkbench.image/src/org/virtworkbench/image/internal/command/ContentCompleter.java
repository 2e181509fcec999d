package org.virtworkbench.image.internal.command;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.core.command.Completer;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.operation.ImageTools;

/** Completes names that stand within the image that was typed before. */
abstract class ContentCompleter implements Completer {

	private final ImageTools tools;
	private final String kind;

	ContentCompleter(ImageTools tools, String kind) {
		this.tools = tools;
		this.kind = kind;
	}

	@Override
	public final String kind() {
		return kind;
	}

	@Override
	public final List<String> words(Invocation call) throws CoreException {
		if (call.operands(Given.FILE).isEmpty())
			return List.of();
		try (DiskImage image = image(call)) {
			return names(image).distinct().sorted().toList();
		}
	}

	/** The one to look into; closed by the caller. */
	DiskImage image(Invocation call) throws CoreException {
		return new Given(tools, call).open();
	}

	abstract Stream<String> names(DiskImage image) throws CoreException;
}
