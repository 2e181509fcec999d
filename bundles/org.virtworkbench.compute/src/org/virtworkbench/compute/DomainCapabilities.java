package org.virtworkbench.compute;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Connection;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.libvirt.LibvirtError;
import org.virtworkbench.libvirt.LibvirtSession;

/**
 * What guests of one kind can have on a host, as virConnectGetDomainCapabilities says. See https://libvirt.org/formatdomaincaps.html
 *
 * @param emulator path of the program
 * @param virtType "kvm", "qemu", ...
 * @param machine  with its version: "pc-q35-7.2"; or null
 * @param maxVcpus 0 where it is not said
 * @param xml      as libvirt gave it
 * @param root     of that
 */
public record DomainCapabilities(String emulator, String virtType, String machine, String arch, int maxVcpus, String xml, XmlElement root) {

	/** As {@link org.virtworkbench.libvirt.LibvirtHost#domainCapabilities}: null for an argument is the host's own choice. */
	public static DomainCapabilities read(Connection connection, String emulator, String arch, String machine, String virtType, IProgressMonitor monitor)
			throws CoreException {
		return of(connection.require(LibvirtSession.class).host().domainCapabilities(emulator, arch, machine, virtType, monitor));
	}

	/** As {@link #read}; empty where the host's driver does not tell. What it refuses, and a lost connection, are failures. */
	public static Optional<DomainCapabilities> ifTold(Connection connection, String arch, String machine, String virtType, IProgressMonitor monitor)
			throws CoreException {
		try {
			return Optional.of(read(connection, null, arch, machine, virtType, monitor));
		} catch (CoreException e) {
			if (e.getStatus().getException() instanceof LibvirtError error && error.code() == LibvirtError.NO_SUPPORT)
				return Optional.empty();
			throw e;
		}
	}

	/** Of libvirt's text. */
	public static DomainCapabilities of(String xml) throws CoreException {
		XmlElement root = DefinitionDocument.wellFormed(xml, "domcapabilities").root(); //$NON-NLS-1$
		String most = root.child("vcpu").map(vcpu -> vcpu.attributeValue("max")).orElse("0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new DomainCapabilities(text(root, "path"), text(root, "domain"), text(root, "machine"), text(root, "arch"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Integer.parseInt(most), xml, root);
	}

	private static String text(XmlElement parent, String child) {
		return parent.child(child).map(XmlElement::text).orElse(null);
	}

	private Optional<XmlElement> at(String... path) {
		Optional<XmlElement> at = Optional.of(root);
		for (String step : path)
			at = at.flatMap(element -> element.child(step));
		return at;
	}

	/** Whether the element at a path says supported='yes': "devices", "tpm". */
	public boolean supports(String... path) {
		return at(path).filter(element -> "yes".equals(element.attributeValue("supported"))).isPresent(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The words of an enumeration: the last of the path is its name: "devices", "disk", "bus". Empty where the host does not say. */
	public List<String> values(String... path) {
		return enumeration(path).orElse(List.of());
	}

	/** As {@link #values}: empty where there is no such enumeration, or none because the device is not supported. */
	public Optional<List<String>> enumeration(String... path) {
		String[] parent = List.of(path).subList(0, path.length - 1).toArray(String[]::new);
		return at(parent).filter(element -> !"no".equals(element.attributeValue("supported"))).stream().flatMap(element -> element.children("enum").stream()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.filter(each -> path[path.length - 1].equals(each.attributeValue("name"))).findFirst() //$NON-NLS-1$
				.map(each -> each.children("value").stream().map(XmlElement::text).toList()); //$NON-NLS-1$
	}

	/** Whether there is a CPU mode: "host-model", "host-passthrough", "maximum", "custom". */
	public boolean hasCpuMode(String mode) {
		return cpuMode(mode).filter(element -> "yes".equals(element.attributeValue("supported"))).isPresent(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** {@code <mode name="custom" ...>} of the CPU; empty where the host does not say. */
	public Optional<XmlElement> cpuMode(String mode) {
		return at("cpu").stream().flatMap(cpu -> cpu.children("mode").stream()) //$NON-NLS-1$ //$NON-NLS-2$
				.filter(each -> mode.equals(each.attributeValue("name"))).findFirst(); //$NON-NLS-1$
	}

	/** The named CPU models of mode "custom". @param usable only those that run here without taking features away */
	public List<String> cpuModels(boolean usable) {
		return cpuMode("custom").stream().flatMap(custom -> custom.children("model").stream()) //$NON-NLS-1$ //$NON-NLS-2$
				.filter(model -> !usable || "yes".equals(model.attributeValue("usable"))).map(XmlElement::text).toList(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
