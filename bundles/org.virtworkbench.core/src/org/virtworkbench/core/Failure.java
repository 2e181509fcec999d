package org.virtworkbench.core;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Makes the CoreExceptions of all bundles alike: one sentence for a person, a kind for a script, the cause for the log. */
public final class Failure {

	/** What went wrong, in the terms of the exit codes. The status' code is {@link #exitCode()}. */
	public enum Kind {
		/** The request was understood and did not succeed. */
		FAILED(1),
		/** The request itself is wrong. */
		USAGE(2),
		/** The host cannot be reached, or was lost. */
		NO_CONNECTION(3),
		/** Somebody else changed the object meanwhile; nothing was overwritten. */
		CONFLICT(4);

		private final int exitCode;

		Kind(int exitCode) {
			this.exitCode = exitCode;
		}

		public int exitCode() {
			return exitCode;
		}
	}

	private Failure() {
	}

	/** A failure with a sentence that says what is wrong and what to do. */
	public static CoreException of(Kind kind, String sentence) {
		return of(kind, sentence, null);
	}

	/** @param cause for the log and "copy details"; its text is not shown in the sentence. May be null. */
	public static CoreException of(Kind kind, String sentence, Throwable cause) {
		return new CoreException(new Status(IStatus.ERROR, "org.virtworkbench.core", kind.exitCode(), sentence, cause)); //$NON-NLS-1$
	}

	public static CoreException failed(String sentence) {
		return of(Kind.FAILED, sentence);
	}

	/** The kind of any status, also of one that is not ours: {@link Kind#FAILED} then. */
	public static Kind kind(IStatus status) {
		for (Kind kind : Kind.values())
			if (status.getCode() == kind.exitCode && status.getPlugin().startsWith("org.virtworkbench")) //$NON-NLS-1$
				return kind;
		return Kind.FAILED;
	}
}
