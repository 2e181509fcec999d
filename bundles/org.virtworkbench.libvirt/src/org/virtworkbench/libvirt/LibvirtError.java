package org.virtworkbench.libvirt;

/** What libvirt said, as the cause of a CoreException. See https://libvirt.org/html/libvirt-virterror.html */
public class LibvirtError extends Exception {

	private static final long serialVersionUID = 1L;

	/** virErrorNumber values that callers decide by. */
	public static final int NO_SUPPORT = 3;
	public static final int UNKNOWN_HOST = 4;
	public static final int NO_CONNECT = 5;
	public static final int INVALID_CONN = 6;
	public static final int DOM_EXIST = 28;
	public static final int OPERATION_DENIED = 29;
	public static final int SYSTEM_ERROR = 38;
	public static final int RPC = 39;
	public static final int GNUTLS_ERROR = 40;
	public static final int NO_DOMAIN = 42;
	public static final int AUTH_FAILED = 45;
	public static final int OPERATION_INVALID = 55;
	public static final int CONFIG_UNSUPPORTED = 67;
	public static final int OPERATION_TIMEOUT = 68;
	public static final int ARGUMENT_UNSUPPORTED = 74;
	public static final int AUTH_CANCELLED = 79;
	public static final int OPERATION_UNSUPPORTED = 84;
	public static final int AGENT_UNRESPONSIVE = 86;
	public static final int ACCESS_DENIED = 88;
	public static final int AUTH_UNAVAILABLE = 94;

	private final int code;
	private final int domain;
	private final int systemError;

	/**
	 * @param code   virErrorNumber
	 * @param domain virErrorDomain
	 */
	public LibvirtError(int code, int domain, String message) {
		this(code, domain, 0, message);
	}

	/**
	 * @param systemError virError.int1: the errno of a VIR_ERR_SYSTEM_ERROR, else 0 or what the code says of it
	 */
	public LibvirtError(int code, int domain, int systemError, String message) {
		super(message);
		this.code = code;
		this.domain = domain;
		this.systemError = systemError;
	}

	public int code() {
		return code;
	}

	public int domain() {
		return domain;
	}

	/** The errno of a {@link #SYSTEM_ERROR}; decide by it, never by the message: libvirt translates that. */
	public int systemError() {
		return systemError;
	}
}
