package org.virtworkbench.compute.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.internal.XmlSecrets;
import org.virtworkbench.core.text.ShellWords;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlAttribute;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;

/** Devices in virsh's words: attach-disk and attach-interface where they can say it all, else the XML itself. */
final class VirshDevices {

	/** By "element@attribute", what attach-disk calls it; "" for what needs no word of its own. */
	private static final Map<String, String> DISK = Map.ofEntries(Map.entry("@type", "--sourcetype"), Map.entry("@device", "--type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("@rawio", "--rawio"), Map.entry("driver@name", "--driver"), Map.entry("driver@type", "--subdriver"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("driver@cache", "--cache"), Map.entry("driver@io", "--io"), Map.entry("driver@iothread", "--iothread"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("source@file", ""), Map.entry("source@dev", ""), Map.entry("target@dev", ""), Map.entry("target@bus", "--targetbus"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("readonly", "--mode readonly"), Map.entry("shareable", "--mode shareable"), Map.entry("serial", "--serial"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("wwn", "--wwn"), Map.entry("alias@name", "--alias")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final Map<String, String> INTERFACE = Map.ofEntries(Map.entry("@type", ""), Map.entry("source@network", ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("source@bridge", ""), Map.entry("source@dev", ""), Map.entry("source@mode", "--source-mode"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("mac@address", "--mac"), Map.entry("model@type", "--model"), Map.entry("target@dev", "--target"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("alias@name", "--alias")); //$NON-NLS-1$ //$NON-NLS-2$

	private VirshDevices() {
	}

	/** Whether virsh has a command of its own to detach it. */
	static boolean namesIt(DeviceXml device) {
		return device.key() != null && (device.kind().equals("disk") || device.kind().equals("interface")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static List<String> attach(AttachDevice operation, Set<Impact> affected) throws CoreException {
		DeviceXml device = operation.device();
		List<String> options = HardwareOperation.options(affected);
		List<String> words = new ArrayList<>();
		XmlElement root = DefinitionDocument.wellFormed(device.text(), Messages.TheDevice).root();
		boolean disk = device.kind().equals("disk"); //$NON-NLS-1$
		if ((disk || device.kind().equals("interface")) && words(root, disk ? DISK : INTERFACE, words) && fits(root, disk)) { //$NON-NLS-1$
			words.addAll(options);
			return disk ? operation.domain().virsh("attach-disk", words, source(root), DeviceXml.attribute(root, "target", "dev")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					: operation.domain().virsh("attach-interface", words, root.attributeValue("type"), source(root)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return withXml(operation.domain(), "attach-device", device, options); //$NON-NLS-1$
	}

	/** What the commands decide by themselves must be what the element says. */
	private static boolean fits(XmlElement root, boolean disk) {
		String type = root.attributeValue("type"); //$NON-NLS-1$
		if (type == null || source(root) == null)
			return false;
		if (!disk)
			return Set.of("network", "bridge", "direct").contains(type); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return Set.of("file", "block").contains(type) //$NON-NLS-1$ //$NON-NLS-2$
				&& DeviceXml.attribute(root, "target", "dev") != null && root.children("readonly").size() + root.children("shareable").size() < 2; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static String source(XmlElement root) {
		return root.child("source").flatMap(source -> source.attributes().stream() //$NON-NLS-1$
				.filter(attribute -> Set.of("file", "dev", "network", "bridge").contains(attribute.name())).findFirst()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.map(XmlAttribute::value).orElse(null);
	}

	/** Adds the options that say the element; false where something has no word. */
	private static boolean words(XmlElement root, Map<String, String> known, List<String> words) {
		for (XmlAttribute attribute : root.attributes())
			if (!word(known, '@' + attribute.name(), attribute.value(), words))
				return false;
		for (XmlElement child : root.children()) {
			if (!child.children().isEmpty())
				return false;
			if (known.containsKey(child.name()) && !word(known, child.name(), child.text(), words))
				return false;
			if (!known.containsKey(child.name()) && child.attributes().isEmpty())
				return false;
			for (XmlAttribute attribute : child.attributes())
				if (!word(known, child.name() + '@' + attribute.name(), attribute.value(), words))
					return false;
		}
		return true;
	}

	private static boolean word(Map<String, String> known, String path, String value, List<String> words) {
		String word = known.get(path);
		if (word == null)
			return false;
		if (word.contains(" ")) //$NON-NLS-1$
			words.addAll(List.of(word.split(" "))); //$NON-NLS-1$
		else if (word.equals("--rawio")) { //$NON-NLS-1$
			if (value.equals("yes")) //$NON-NLS-1$
				words.add(word);
		} else if (!word.isEmpty())
			words.addAll(List.of(word, value));
		return true;
	}

	static List<String> detach(DomainRef domain, DeviceXml device, Set<Impact> affected) throws CoreException {
		if (!namesIt(device))
			return withXml(domain, "detach-device", device, HardwareOperation.options(affected)); //$NON-NLS-1$
		if (device.kind().equals("disk")) //$NON-NLS-1$
			return domain.virsh("detach-disk", HardwareOperation.options(affected), device.key()); //$NON-NLS-1$
		String type = DefinitionDocument.wellFormed(device.text(), Messages.TheDevice).root().attributeValue("type"); //$NON-NLS-1$
		return domain.virsh("detach-interface", HardwareOperation.options(affected, "--mac", device.key()), type == null ? "network" : type); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** A command that reads the element from a file: here from standard input. */
	static List<String> withXml(DomainRef domain, String command, DeviceXml device, List<String> options) {
		if (XmlSecrets.in(device.text())) // no command shows a password: whoever pastes this gives the element himself
			return domain.virsh(command, options, "/dev/stdin"); //$NON-NLS-1$
		return List.of("sh", "-c", "printf %s " + ShellWords.quote(device.text()) + " | " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ ShellWords.join(domain.virsh(command, options, "/dev/stdin"))); //$NON-NLS-1$
	}
}
