package org.virtworkbench.compute.creation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.HostCapabilities;
import org.virtworkbench.compute.internal.HostFiles;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.definition.XmlElement;

/**
 * By what a new guest of a host is run.
 *
 * @param type "kvm", "qemu", or what else the host's driver has
 * @param arch of the host
 * @param os   "hvm"
 * @param note why it is not KVM, a sentence; null where it is, or where another type was asked for
 * @param types all that can be used, the fastest first
 * @param lacking why KVM is not among them, a sentence; or null
 * @param machines of the architecture, the names that stand for the newest of a family first
 */
record Virtualization(String type, String arch, String os, String note, List<String> types, String lacking, List<String> machines) {

	private static final String KVM = "kvm"; //$NON-NLS-1$
	private static final String QEMU = "qemu"; //$NON-NLS-1$

	/** @param wanted null: KVM where the host really has it */
	static Virtualization of(Connection connection, String wanted, IProgressMonitor monitor) throws CoreException {
		HostCapabilities host = HostCapabilities.read(connection, monitor);
		XmlElement guest = guest(host.guests(), host.architecture().orElse(null));
		List<String> offered = new ArrayList<>();
		for (XmlElement domain : guest.child("arch").orElseThrow().children("domain")) //$NON-NLS-1$ //$NON-NLS-2$
			offered.add(domain.attributeValue("type")); //$NON-NLS-1$
		String os = guest.child("os_type").map(XmlElement::text).orElse("hvm"); //$NON-NLS-1$ //$NON-NLS-2$
		String guestArch = guest.child("arch").orElseThrow().attributeValue("name"); //$NON-NLS-1$ //$NON-NLS-2$
		String lacking = lacking(connection, guestArch, offered);
		List<String> types = offered.stream().filter(each -> !each.equals(KVM) || lacking == null)
				.sorted(Comparator.comparing(each -> !each.equals(KVM))).toList();
		if (wanted != null && !offered.contains(wanted))
			throw Failure.failed(NLS.bind(Messages.NoSuchType, new Object[] { connection.name(), wanted, String.join(", ", offered) })); //$NON-NLS-1$
		// where nothing else is offered, libvirt's word stands
		String type = wanted != null ? wanted : types.isEmpty() ? offered.get(0) : types.get(0);
		return new Virtualization(type, guestArch, os, wanted == null && !type.equals(KVM) ? lacking : null, types.isEmpty() ? offered : types, lacking,
				host.machines(guestArch));
	}

	/** Why KVM cannot be used; null where it can, or where the host has nothing to do with QEMU. */
	private static String lacking(Connection connection, String arch, List<String> offered) {
		if (!offered.contains(QEMU) && !offered.contains(KVM))
			return null;
		Optional<String> missing = !offered.contains(KVM) ? Optional.of(Messages.KvmNotOffered)
				: new HostFiles(connection).local() ? missing(arch) : Optional.empty();
		return missing.map(why -> NLS.bind(Messages.Emulated, connection.name(), why)).orElse(null);
	}

	/** Of the host's own architecture; else the first. */
	private static XmlElement guest(List<XmlElement> all, String arch) throws CoreException {
		List<XmlElement> guests = all.stream()
				.filter(guest -> guest.child("arch").filter(each -> !each.children("domain").isEmpty()).isPresent()).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		return guests.stream().filter(guest -> arch != null && arch.equals(guest.child("arch").orElseThrow().attributeValue("name"))).findFirst() //$NON-NLS-1$ //$NON-NLS-2$
				.or(() -> guests.stream().findFirst()).orElseThrow(() -> Failure.failed(Messages.NoGuests));
	}

	/** What this machine lacks for KVM whatever libvirt says: its capabilities are cached, and a device file alone proves nothing. */
	private static Optional<String> missing(String arch) {
		if (!Files.exists(Path.of("/dev/kvm"))) //$NON-NLS-1$
			return Optional.of(Messages.KvmNoDevice);
		if (!arch.equals("x86_64") && !arch.equals("i686")) //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.empty();
		try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) { //$NON-NLS-1$
			return lines.anyMatch(line -> line.startsWith("flags") && line.matches(".*\\b(vmx|svm)\\b.*")) ? Optional.empty() //$NON-NLS-1$ //$NON-NLS-2$
					: Optional.of(Messages.KvmNoFlag);
		} catch (IOException e) {
			// cannot be told: libvirt's word stands
			return Optional.empty();
		}
	}
}
