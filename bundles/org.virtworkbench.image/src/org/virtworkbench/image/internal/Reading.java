package org.virtworkbench.image.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Failure.Kind;
import org.virtworkbench.image.Source;

/** Reads pieces of a source, and says in a sentence why it could not. */
public final class Reading {

	private Reading() {
	}

	/** The bytes from this position on, fewer at the end of the file; ready to be read, big endian. */
	public static ByteBuffer bytes(Source source, long position, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(0, Math.min(length, source.size() - position)));
		source.read(position, buffer);
		return buffer.flip();
	}

	public static CoreException failed(Source source, IOException failure) {
		return failed(source.name(), failure);
	}

	public static CoreException failed(String name, IOException failure) {
		if (failure instanceof NoSuchFileException)
			return Failure.of(Kind.FAILED, NLS.bind(Messages.NoSuchFile, name), failure);
		if (failure instanceof AccessDeniedException)
			return Failure.of(Kind.FAILED, NLS.bind(Messages.NotReadable, name), failure);
		String reason = failure instanceof FileSystemException file && file.getReason() != null ? file.getReason() : failure.getMessage();
		return Failure.of(Kind.FAILED, NLS.bind(Messages.ReadFailed, name, reason), failure);
	}

	public static void close(Source source) {
		try {
			source.close();
		} catch (IOException e) {
			// it was only read: nothing is lost
		}
	}
}
