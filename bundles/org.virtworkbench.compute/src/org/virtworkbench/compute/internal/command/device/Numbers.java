package org.virtworkbench.compute.internal.command.device;

import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.text.Sizes;

/** Numbers and sizes of a command line. */
final class Numbers {

	private Numbers() {
	}

	/** The value of an option; null where it was not given. */
	static Long of(Invocation call, String option) throws CoreException {
		String text = call.value(option).orElse(null);
		return text == null ? null : Long.valueOf(whole(text));
	}

	static int whole(String text) throws CoreException {
		if (!text.matches("\\d{1,9}")) //$NON-NLS-1$
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.NotANumber, text));
		return Integer.parseInt(text);
	}

	/** KiB, which is what a bare number means; rounded up, as libvirt does. */
	static long memory(String text) throws CoreException {
		OptionalLong bytes = Sizes.parse(text, "KiB"); //$NON-NLS-1$
		if (bytes.isEmpty())
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.NotASize, text));
		return Math.ceilDiv(bytes.getAsLong(), 1024);
	}
}
