package org.virtworkbench.compute.internal.command.definition;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	public static String Get, Set, Check, Diff, Apply, Edit, SubjectOperand, PathOperand, ValueOperand, CheckOperand, DiffOperand,
			ApplyOperand, FileOption, RemoveOption, StrictOption, SchemaOption, TextOption, BaseOption, MergeOption, ForceOption,
			NoValidateOption, StandardInput, ValueMissing, CheckWhat, Severity_error, Severity_warning, Severity_advice, Column_path,
			Column_change, Column_before, Column_after, Change_added, Change_removed, Change_changed, Change_moved, UseMerge, UseForce,
			InputTwice, CannotKeep, DiffOther;
	/** {0} name or text. */
	public static String BadPath, PathMissing, Write, FileChanged, CannotWrite, Valid, LineMoved, Now, NextStart, AlteredByLibvirt,
			Theirs, Exclusive, KeptIn, ApplyLater, NothingEdited, NothingRuns, DiffAlone, Running, BadEditor, EditorMissing;
	/** {0} name or place, {1} what. */
	public static String NotDomain, LineAdded, LineRemoved, EditorFailed;
	/** {0} place, {1} before, {2} after or sentence. */
	public static String NotValidPlace, LineChanged;
	/** {0} path, {1} base, {2} mine, {3} theirs. */
	public static String ThreeWays;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
