package org.virtworkbench.compute.ui.internal.command;

/** The words of dialogs by which tests of other packages find them. */
public final class DestroyWords {

	private DestroyWords() {
	}

	public static String title() {
		return Messages.Destroy_title;
	}

	public static String proceed() {
		return Messages.Destroy_proceed;
	}

	public static String timeout() {
		return Messages.Timeout_title;
	}
}
