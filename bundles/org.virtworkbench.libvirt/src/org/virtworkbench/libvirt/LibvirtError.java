package org.virtworkbench.libvirt;

/** What libvirt said, as the cause of a CoreException. See https://libvirt.org/html/libvirt-virterror.html */
public class LibvirtError extends Exception {

	private static final long serialVersionUID = 1L;

	/** virErrorNumber values that callers decide by. */
	public static final int NO_SUPPORT = 3;
	public static final int OPERATION_DENIED = 29;
	public static final int NO_DOMAIN = 42;
	public static final int AUTH_FAILED = 45;
	public static final int OPERATION_INVALID = 55;

	private final int code;
	private final int domain;

	/**
	 * @param code   virErrorNumber
	 * @param domain virErrorDomain
	 */
	public LibvirtError(int code, int domain, String message) {
		super(message);
		this.code = code;
		this.domain = domain;
	}

	public int code() {
		return code;
	}

	public int domain() {
		return domain;
	}
}
