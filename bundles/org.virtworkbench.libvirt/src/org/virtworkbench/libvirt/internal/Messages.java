package org.virtworkbench.libvirt.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AdviseAnswer;
	public static String AdviseAuthFile;
	public static String AdviseAuthFileMissing;
	public static String AdviseDriver;
	public static String AdviseElse;
	public static String AdviseGroup;
	public static String AdviseHost;
	public static String AdviseHostKey;
	public static String AdviseHostKeyChanged;
	public static String AdviseHostName;
	public static String AdviseListen;
	public static String AdvisePassword;
	public static String AdvisePolkit;
	public static String AdviseSsh;
	public static String AdviseSshKey;
	public static String AdviseStart;
	public static String AdviseTls;
	public static String AliasSyntax;
	public static String BecauseDefault;
	public static String BecauseEnvironment;
	public static String BecauseNothingElse;
	public static String BecauseSocket;
	public static String BecauseTest;
	public static String BlockedDriver;
	public static String BlockedInactive;
	public static String BlockedNotPaused;
	public static String BlockedNotShutOff;
	public static String BlockedPaused;
	public static String BlockedReadOnly;
	public static String BlockedRunning;
	public static String BlockedSuspended;
	public static String BlockedTransientAutostart;
	public static String BlockedTransientUndefine;
	public static String Busy;
	public static String CannotConnect;
	public static String CannotCreatePool;
	public static String CannotDefine;
	public static String CannotFind;
	public static String CannotFindPool;
	public static String CannotFindVolume;
	public static String CannotInitialise;
	public static String CannotList;
	public static String CannotListCpuModels;
	public static String CannotListInterfaces;
	public static String CannotListNetworks;
	public static String CannotListNodeDevices;
	public static String CannotListPools;
	public static String CannotListen;
	public static String CannotReadCapabilities;
	public static String CannotReadHost;
	public static String CannotReadNetwork;
	public static String CannotVerb;
	public static String Closed;
	public static String ConfSyntax;
	public static String ConfUnreadable;
	public static String ConnectionClosed;
	public static String Denied;
	public static String EventUnreadable;
	public static String Failed;
	public static String LabelDefault;
	public static String LabelQemuSession;
	public static String LabelQemuSystem;
	public static String LabelTest;
	public static String LibraryMissing;
	public static String ListenerFailed;
	public static String Lost;
	public static String NoAction;
	public static String NoAgent;
	public static String NoAnswer;
	public static String NoCpus;
	public static String NoDomain;
	public static String NoSignOfLife;
	public static String NoSupport;
	public static String NotOffered;
	public static String OpenTimedOut;
	public static String Password;
	public static String PrompterFailed;
	public static String TestFile;
	public static String Unexpected;
	public static String UnknownError;
	public static String UriSyntax;
	public static String VerbAddIoThread, VerbDescription, VerbLifecycleAction, VerbMemoryStats, VerbMetadata, VerbPin, VerbRemoveIoThread,
			VerbTitle, VerbTuneBlockIo, VerbTuneDisk, VerbTuneIoThread, VerbTuneMemory, VerbTuneNuma, VerbTuneScheduler;
	public static String VerbAttach;
	public static String VerbAutostart;
	public static String VerbBlockInfo;
	public static String VerbBlockResize;
	public static String VerbCreateVolume;
	public static String VerbDeleteVolume;
	public static String VerbDestroy;
	public static String VerbDetach;
	public static String VerbListVolumes;
	public static String VerbMemory;
	public static String VerbReadPool;
	public static String VerbReadVcpus;
	public static String VerbReadXml;
	public static String VerbReboot;
	public static String VerbRefreshPool;
	public static String VerbRename;
	public static String VerbReset;
	public static String VerbResume;
	public static String VerbScreenshot;
	public static String VerbShutdown;
	public static String VerbStart;
	public static String VerbStats;
	public static String VerbStopPool;
	public static String VerbSuspend;
	public static String VerbUndefine;
	public static String VerbUpdate;
	public static String VerbVcpus;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
