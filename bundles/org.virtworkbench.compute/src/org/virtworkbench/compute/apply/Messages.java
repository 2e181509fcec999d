package org.virtworkbench.compute.apply;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	/** Label. {0} name. */
	public static String Apply;
	/** {0} name. */
	public static String BecomesPersistent, SecretLeftOut;
	public static String TheBase, TheDefinition, NoName;
	/** {0} name, {1} host. */
	public static String ReadOnly, Conflict, ConflictMergeable, Gone;
	/** {0} name, {1} new name. */
	public static String Rename;
	/** {0} name, {1} UUID, {2} UUID in the definition. */
	public static String OtherUuid;
	/** {0} what, {1} why. */
	public static String WaitsBecause;
	/** {0} why not now. */
	public static String StoredOnly;
	/** {0} how many, {1} name. */
	public static String ChangesWait;
	/** {0} line, {1} column, {2} sentence. */
	public static String UnknownDropped, UnknownRefused;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
