package org.virtworkbench.compute.ui.internal.save;

import org.eclipse.osgi.util.NLS;

/** The words of dialogs and notices of a save by which tests of other packages find them. */
public final class SaveWords {

	private SaveWords() {
	}

	public static String saveTitle() {
		return Messages.Save_title;
	}

	public static String save() {
		return Messages.Save_ok;
	}

	public static String conflictTitle() {
		return Messages.Conflict_title;
	}

	public static String goOn() {
		return Messages.Conflict_ok;
	}

	public static String takeMine() {
		return Messages.Conflict_takeMine;
	}

	public static String takeTheirs() {
		return Messages.Conflict_takeTheirs;
	}

	public static String allMine() {
		return Messages.Conflict_allMine;
	}

	/** The notice that the stored definition was changed by somebody else. */
	public static String changed(String host) {
		return NLS.bind(Messages.Notice_changed, host);
	}

	/** The notice that a domain is not there any more. */
	public static String gone(String name, String host) {
		return NLS.bind(Messages.Notice_gone, name, host);
	}

	public static String defineAgain() {
		return Messages.Notice_defineAgain;
	}
}
