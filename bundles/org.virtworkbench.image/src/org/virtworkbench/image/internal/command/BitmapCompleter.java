package org.virtworkbench.image.internal.command;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.core.command.Completer;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.image.Bitmap;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.image.qcow2.Qcow2Image;

/** Completes the bitmaps of the image that was typed before; the source of a merge is one of the image that holds it. */
@Component(property = Completer.KIND_PROPERTY + '=' + BitmapCompleter.KIND)
public final class BitmapCompleter implements Completer {

	static final String KIND = "image-bitmap"; //$NON-NLS-1$

	private final ImageTools tools;

	@Activate
	public BitmapCompleter(@Reference ImageTools tools) {
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
		boolean elsewhere = !call.operands(BitmapCommands.NAME).isEmpty() && call.has(BitmapCommands.SOURCE_FILE);
		try (DiskImage image = elsewhere ? other(call) : new Given(tools, call).open()) {
			return image instanceof Qcow2Image qcow2 ? qcow2.bitmaps().stream().map(Bitmap::name).sorted().toList() : List.of();
		}
	}

	private static DiskImage other(Invocation call) throws CoreException {
		Path file = Given.path(call.value(BitmapCommands.SOURCE_FILE).orElse("")); //$NON-NLS-1$
		return ImageFile.open(file, null);
	}
}
