package org.virtworkbench.cli.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AfterDashes;
	public static String AllHostsOption;
	public static String AllHostsReadOnly;
	public static String AllHostsUseless;
	public static String Arguments;
	public static String CannotReadScript;
	public static String CannotWrite;
	public static String ConfirmByName;
	public static String ConfirmImpossible;
	public static String ConnectOption;
	public static String Done;
	public static String DryRunOption;
	public static String EphemeralChange;
	public static String EphemeralHost;
	public static String ExitCodes;
	public static String ExitSummary;
	public static String GlobalOptions;
	public static String HelpOption;
	public static String HelpSummary;
	public static String HostColumn;
	public static String InShell;
	public static String JsonOption;
	public static String KeepGoingOption;
	public static String Label;
	public static String ManConnections;
	public static String ManDefaultUri;
	public static String ManDescription;
	public static String ManDryRun;
	public static String ManEnvironment;
	public static String ManExit;
	public static String ManExit0;
	public static String ManExit1;
	public static String ManExit130;
	public static String ManExit2;
	public static String ManExit3;
	public static String ManExit4;
	public static String ManFiles;
	public static String ManForms;
	public static String ManHome;
	public static String ManHost;
	public static String ManJournal;
	public static String ManKept;
	public static String ManName;
	public static String ManNoColor;
	public static String ManOption;
	public static String ManOutput;
	public static String ManScripts;
	public static String ManSeeAlso;
	public static String ManSummary;
	public static String ManSynopsis;
	public static String Meant;
	public static String MoreHelp;
	public static String NoHistory;
	public static String NoHost;
	public static String NoSavedHosts;
	public static String NoScript;
	public static String NoTerminal;
	public static String NotConfirmed;
	public static String OperandMissing;
	public static String OperandTooMany;
	public static String Operands;
	public static String OptionNeedsValue;
	public static String OptionTakesOneOf;
	public static String OptionWithoutValue;
	public static String OptionWord;
	public static String Options;
	public static String OtherCommands;
	public static String QuoteOpen;
	public static String ReadOnlyChange;
	public static String ReadOnlyOption;
	public static String RunSummary;
	public static String SayScope;
	public static String SayVerb;
	public static String ScopeOperand;
	public static String Scopes;
	public static String ScriptNotUtf8;
	public static String ScriptOperand;
	public static String ScriptsTooDeep;
	public static String SeeHelp;
	public static String ShellInScript;
	public static String ShellSummary;
	public static String StandardInput;
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
