package org.virtworkbench.image.internal.command;

import java.util.stream.Stream;

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
@Component(service = Completer.class, property = Completer.KIND_PROPERTY + '=' + BitmapCompleter.KIND)
public final class BitmapCompleter extends ContentCompleter {

	static final String KIND = "image-bitmap"; //$NON-NLS-1$

	@Activate
	public BitmapCompleter(@Reference ImageTools tools) {
		super(tools, KIND);
	}

	@Override
	DiskImage image(Invocation call) throws CoreException {
		boolean elsewhere = !call.operands(BitmapCommands.NAME).isEmpty() && call.has(BitmapCommands.SOURCE_FILE);
		return elsewhere ? ImageFile.open(Given.path(call.value(BitmapCommands.SOURCE_FILE).orElse("")), null) : super.image(call); //$NON-NLS-1$
	}

	@Override
	Stream<String> names(DiskImage image) throws CoreException {
		return image instanceof Qcow2Image qcow2 ? qcow2.bitmaps().stream().map(Bitmap::name) : Stream.of();
	}
}
