package org.virtworkbench.cli.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AfterDashes;
	public static String AllHostsOption;
	public static String AllHostsReadOnly;
	public static String AllHostsUseless;
	public static String Arguments;
	public static String CannotWrite;
	public static String ConfirmByName;
	public static String ConfirmImpossible;
	public static String ConnectOption;
	public static String Done;
	public static String DryRunOption;
	public static String EphemeralChange;
	public static String EphemeralHost;
	public static String ExitCodes;
	public static String GlobalOptions;
	public static String HelpOption;
	public static String HelpSummary;
	public static String HostColumn;
	public static String JsonOption;
	public static String Meant;
	public static String MoreHelp;
	public static String NoHost;
	public static String NoSavedHosts;
	public static String NotConfirmed;
	public static String OperandMissing;
	public static String OperandTooMany;
	public static String Operands;
	public static String OptionNeedsValue;
	public static String OptionWithoutValue;
	public static String Options;
	public static String OtherCommands;
	public static String ReadOnlyChange;
	public static String ReadOnlyOption;
	public static String SayScope;
	public static String SayVerb;
	public static String ScopeOperand;
	public static String Scopes;
	public static String SeeHelp;
	public static String Unexpected;
	public static String UnknownOption;
	public static String UnknownScope;
	public static String UnknownVerb;
	public static String Usage;
	public static String VerbOperand;
	public static String VerboseOption;
	public static String VersionSummary;
	public static String YesOption;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
