package org.virtworkbench.ui.internal.connection;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Answers;
	public static String AutoConnect;
	public static String Bhyve;
	public static String BhyveNeeds;
	public static String Cancel;
	public static String CancelTest;
	public static String CloudHypervisor;
	public static String CloudHypervisorNeeds;
	public static String ConfirmTitle;
	public static String ConnectNow;
	public static String CopyOf;
	public static String DriverColumn;
	public static String EditTitle;
	public static String Esx;
	public static String EsxNeeds;
	public static String Finish;
	public static String HostHint;
	public static String HostLabel;
	public static String HostMissing;
	public static String HyperV;
	public static String HyperVNeeds;
	public static String Libssh;
	public static String Local;
	public static String Lxc;
	public static String LxcNeeds;
	public static String NameLabel;
	public static String NameMissing;
	public static String NameTaken;
	public static String NameWrong;
	public static String NeedsColumn;
	public static String NewTitle;
	public static String No;
	public static String Ok;
	public static String OpenVZ;
	public static String OpenVZNeeds;
	public static String PageDescription;
	public static String PasswordTitle;
	public static String PathLabel;
	public static String Qemu;
	public static String QemuNeeds;
	public static String ReadOnly;
	public static String RemoveButton;
	public static String RemoveMany;
	public static String RemoveOne;
	public static String RemoveTitle;
	public static String RenameLabel;
	public static String RenameTitle;
	public static String SavingConnections;
	public static String Ssh;
	public static String Tcp;
	public static String TcpWarning;
	public static String Test;
	public static String TestButton;
	public static String TestCancelled;
	public static String TestHint;
	public static String TestNeeds;
	public static String Testing;
	public static String Tls;
	public static String TransportLabel;
	public static String UriLabel;
	public static String UriMissing;
	public static String UriWrong;
	public static String UserHint;
	public static String UserLabel;
	public static String UserTitle;
	public static String VCenter;
	public static String VCenterNeeds;
	public static String VMware;
	public static String VMwareNeeds;
	public static String VirtualBox;
	public static String VirtualBoxNeeds;
	public static String Virtuozzo;
	public static String VirtuozzoNeeds;
	public static String Xen;
	public static String XenNeeds;
	public static String Yes;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
