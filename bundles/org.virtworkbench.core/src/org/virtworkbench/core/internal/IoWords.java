package org.virtworkbench.core.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** What an input or output error of Java means, as the end of a sentence: its own text is often only the path. */
public final class IoWords {

	private IoWords() {
	}

	public static String of(IOException failure) {
		if (failure instanceof AccessDeniedException)
			return Messages.AccessDenied;
		if (failure instanceof CharacterCodingException)
			return Messages.NotUtf8;
		if (failure instanceof FileSystemException file && file.getReason() != null)
			return file.getReason();
		return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
	}
}
