package org.virtworkbench.compute.hardware;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;

/**
 * One device of a domain, as one element of {@code <devices>}. See https://libvirt.org/formatdomain.html#devices
 *
 * @param text the element
 * @param kind its name: "disk", "interface", "hostdev"
 * @param key  what tells it from others of its kind: the target of a disk, the MAC address of an interface, else the address or null
 */
public record DeviceXml(String text, String kind, String key) {

	private static final Map<String, String> OTHER_KEYS = Map.of("controller", "index", "redirdev", "bus"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	public DeviceXml {
		Objects.requireNonNull(text);
		Objects.requireNonNull(kind);
	}

	/** @throws CoreException where the text is not one well-formed element */
	public static DeviceXml of(String text) throws CoreException {
		return of(DefinitionDocument.wellFormed(text, Messages.TheDevice).root());
	}

	/** An element of a domain's document. */
	public static DeviceXml of(XmlElement element) {
		return new DeviceXml(element.source(), element.localName(), key(element));
	}

	private static String key(XmlElement device) {
		return switch (device.localName()) {
		case "disk" -> attribute(device, "target", "dev"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "interface" -> attribute(device, "mac", "address"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> Optional.ofNullable(OTHER_KEYS.get(device.localName())).map(device::attributeValue)
				.orElseGet(() -> attribute(device, "alias", "name")); //$NON-NLS-1$ //$NON-NLS-2$
		};
	}

	static String attribute(XmlElement device, String child, String name) {
		return device.child(child).map(element -> element.attributeValue(name)).orElse(null);
	}

	/** "disk vdb", "interface 52:54:00:aa:bb:cc": in libvirt's words. */
	public String shown() {
		return key == null ? kind : kind + ' ' + key;
	}

	/** Whether this is the same device in another definition of its domain. */
	boolean isSameAs(DeviceXml other) {
		return kind.equals(other.kind) && (key == null ? text.equals(other.text) : key.equalsIgnoreCase(other.key));
	}

	/** The element of this device in a domain's document; empty where it has none such. */
	Optional<XmlElement> in(DefinitionDocument domain) {
		return domain.root().child("devices").stream().flatMap(devices -> devices.children(kind).stream()) //$NON-NLS-1$
				.filter(element -> isSameAs(of(element))).findFirst();
	}

	/** As much as libvirt needs to find a disk or an interface, where addresses and sources may differ between definitions; else all of it. */
	String identity() throws CoreException {
		XmlElement root = DefinitionDocument.wellFormed(text, Messages.TheDevice).root();
		if (key == null || !kind.equals("disk") && !kind.equals("interface")) //$NON-NLS-1$ //$NON-NLS-2$
			return text;
		XmlElement child = root.child(kind.equals("disk") ? "target" : "mac").orElseThrow(() -> Failure.failed(NLS.bind(Messages.NoKey, kind))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		StringBuilder start = new StringBuilder("<" + kind); //$NON-NLS-1$
		for (String name : new String[] { "type", "device" }) //$NON-NLS-1$ //$NON-NLS-2$
			root.attribute(name).ifPresent(attribute -> start.append(' ').append(name).append("='").append(attribute.value()).append('\'')); //$NON-NLS-1$
		return start.append('>').append(child.source()).append("</").append(kind).append('>').toString(); //$NON-NLS-1$
	}
}
