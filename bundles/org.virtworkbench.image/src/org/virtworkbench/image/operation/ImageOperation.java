package org.virtworkbench.image.operation;

import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Target;

/** A change of one existing image in its place. */
public interface ImageOperation<R> extends Operation<R> {

	QemuImg qemu();

	ImageRef image();

	@Override
	default Target target() {
		return image().target();
	}
}
