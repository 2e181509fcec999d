package org.virtworkbench.compute.hardware;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.internal.HostFiles;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.libvirt.LibvirtSession;

/**
 * The format of a disk image as somebody states it: a storage pool about its volume, or the name's suffix where the header agrees. Never
 * guessed from content alone: a guest with a raw disk can write a header into it that names any file of the host as its base.
 */
public final class DiskFormats {

	private static final String RAW = "raw"; //$NON-NLS-1$

	private static final Map<String, String> SUFFIXES = Map.ofEntries(Map.entry("qcow2", "qcow2"), Map.entry("qcow", "qcow2"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("raw", RAW), Map.entry("img", RAW), Map.entry("iso", RAW), Map.entry("vmdk", "vmdk"), Map.entry("vdi", "vdi"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			Map.entry("vhd", "vpc"), Map.entry("vpc", "vpc"), Map.entry("vhdx", "vhdx"), Map.entry("qed", "qed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	/** What a header of the format begins with, and where. */
	private record Magic(int offset, byte[] bytes) {
		boolean in(byte[] header) {
			return header.length >= offset + bytes.length && Arrays.equals(header, offset, offset + bytes.length, bytes, 0, bytes.length);
		}
	}

	private static final Map<String, Magic> MAGIC = magic();

	private DiskFormats() {
	}

	private static Map<String, Magic> magic() {
		Map<String, Magic> magic = new LinkedHashMap<>();
		magic.put("qcow2", new Magic(0, new byte[] { 'Q', 'F', 'I', (byte) 0xfb })); //$NON-NLS-1$
		magic.put("vmdk", new Magic(0, ascii("KDMV"))); //$NON-NLS-1$ //$NON-NLS-2$
		magic.put("vdi", new Magic(64, new byte[] { 0x7f, 0x10, (byte) 0xda, (byte) 0xbe })); //$NON-NLS-1$
		magic.put("vpc", new Magic(0, ascii("conectix"))); //$NON-NLS-1$ //$NON-NLS-2$
		magic.put("vhdx", new Magic(0, ascii("vhdxfile"))); //$NON-NLS-1$ //$NON-NLS-2$
		magic.put("qed", new Magic(0, new byte[] { 'Q', 'E', 'D', 0 })); //$NON-NLS-1$
		return magic;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * The format of an existing image in QEMU's word; fails with what to do where nobody states it.
	 *
	 * @param option how the format is given where this is asked: "--subdriver FORMAT"
	 */
	public static String of(Connection connection, String path, String option, IProgressMonitor monitor) throws CoreException {
		HostFiles files = new HostFiles(connection);
		if (files.exists(path, monitor).equals(Optional.of(false)))
			throw Failure.failed(NLS.bind(Messages.NoFile, path, connection.name()));
		if (path.startsWith("/dev/")) //$NON-NLS-1$
			return RAW;
		Optional<String> known = connection.require(LibvirtSession.class).storage().volumeAt(path, monitor)
				.map(volume -> volume.format()).filter(format -> format != null);
		if (known.isPresent())
			return known.get().equals("iso") ? RAW : known.get(); //$NON-NLS-1$
		String named = SUFFIXES.get(suffix(path));
		if (named == null)
			throw Failure.failed(NLS.bind(Messages.FormatUnknown, path, option));
		byte[] header = files.header(path, monitor).orElseThrow(() -> Failure.failed(NLS.bind(Messages.HeaderUnreadable, path, option)));
		List<String> found = MAGIC.entrySet().stream().filter(each -> each.getValue().in(header)).map(Map.Entry::getKey).toList();
		if (!found.equals(named.equals(RAW) ? List.of() : List.of(named)))
			throw Failure.failed(NLS.bind(Messages.FormatDisagrees,
					new Object[] { path, named, found.isEmpty() ? RAW : found.get(0), option }));
		return named;
	}

	private static String suffix(String path) {
		return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}
}
