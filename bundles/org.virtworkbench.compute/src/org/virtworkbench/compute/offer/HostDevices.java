package org.virtworkbench.compute.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.libvirt.LibvirtNodeDevices.Kind;
import org.virtworkbench.libvirt.LibvirtNodeDevices.NodeDevice;
import org.virtworkbench.libvirt.LibvirtSession;

/** Devices of a host that can be given to a guest, with what the host itself uses them for. */
public final class HostDevices {

	/** What such a device is to be in the guest. */
	public enum Use {
		/** {@code <hostdev type='pci'>}. */
		PCI("pci", Kind.PCI), //$NON-NLS-1$
		/** {@code <hostdev type='usb'>}. */
		USB("usb", Kind.USB), //$NON-NLS-1$
		/** {@code <hostdev type='mdev'>}. */
		MDEV("mdev", Kind.MDEV), //$NON-NLS-1$
		/** {@code <disk type='block'>}: a disk of the host as it is. */
		BLOCK("block", Kind.STORAGE), //$NON-NLS-1$
		/** {@code <disk type='nvme'>}. */
		NVME("nvme", Kind.PCI), //$NON-NLS-1$
		/** {@code <interface type='hostdev'>}: a virtual function of SR-IOV, or a network adapter as a whole. */
		NIC("hostdev", Kind.PCI); //$NON-NLS-1$

		private final String word;
		private final Kind kind;

		Use(String word, Kind kind) {
			this.word = word;
			this.kind = kind;
		}

		/** The type of the device in the definition. */
		public String word() {
			return word;
		}

		/** Whether only a whole IOMMU group can be given. */
		public boolean isPci() {
			return kind == Kind.PCI;
		}
	}

	/**
	 * One device.
	 *
	 * @param address  "0000:06:02.0", "1.2" (bus and device), "/dev/sda" or a UUID
	 * @param words    vendor and product; the name that libvirt gives it where neither is known
	 * @param group    its IOMMU group; -1 where there is none: a PCI device then cannot be given to a guest
	 * @param driver   of the host, or null
	 * @param uses     interfaces of the host that are up, and block devices of the host, which are lost with it: "eth0", "/dev/sda"
	 * @param function of which device it is a virtual function (SR-IOV): "0000:06:00.0"; null for others
	 * @param source   what the definition says of it, by paths below {@code <source>}: "address.bus" and "0x00"
	 */
	public record Device(String address, String words, int group, String driver, List<String> uses, String function, Map<String, String> source) {
		public Device {
			uses = List.copyOf(uses);
			source = Map.copyOf(source);
		}
	}

	/** Devices that the bus itself needs, and that no guest gets. */
	private static final String BRIDGE = "0x06"; //$NON-NLS-1$
	private static final String NETWORK = "0x02"; //$NON-NLS-1$
	private static final String NVME_STORAGE = "0x0108"; //$NON-NLS-1$
	/** The root hubs that the kernel makes: "Linux Foundation". */
	private static final String ROOT_HUB = "0x1d6b"; //$NON-NLS-1$

	private HostDevices() {
	}

	/** One bulk call, and one round trip for each device. */
	public static List<Device> read(Connection connection, Use use, IProgressMonitor monitor) throws CoreException {
		Set<Kind> kinds = EnumSet.of(use.kind, Kind.NET, Kind.STORAGE);
		return of(connection.require(LibvirtSession.class).nodeDevices().list(kinds, monitor), use);
	}

	/** Those that suit the use, sorted: what the host uses itself comes last. @param all with interfaces and block devices, to know what is in use */
	public static List<Device> of(List<NodeDevice> all, Use use) {
		List<Device> found = new ArrayList<>();
		for (NodeDevice device : all)
			if (device.kind() == use.kind && device.address() != null) {
				XmlElement xml = new DefinitionDocument(device.xml()).root();
				if (suits(device, xml, use))
					found.add(new Device(device.address(), words(device, xml), device.iommuGroup(), device.driver(), uses(device, xml, all), function(xml),
							source(device, use)));
			}
		found.sort(Comparator.comparing((Device device) -> !device.uses().isEmpty()).thenComparing(device -> use == Use.NIC && device.function() == null)
				.thenComparing(Device::address));
		return found;
	}

	private static boolean suits(NodeDevice device, XmlElement xml, Use use) {
		String code = capability(xml).flatMap(capability -> capability.child("class").stream()).map(XmlElement::text).findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
		return switch (use) {
		case PCI -> !code.startsWith(BRIDGE);
		case NVME -> code.startsWith(NVME_STORAGE);
		case NIC -> code.startsWith(NETWORK);
		case USB -> device.vendorId() != null && device.productId() != null && !ROOT_HUB.equals(device.vendorId());
		case MDEV -> true;
		case BLOCK -> capability(xml).flatMap(capability -> capability.child("drive_type").stream()).noneMatch(type -> !"disk".equals(type.text())); //$NON-NLS-1$ //$NON-NLS-2$
		};
	}

	private static Stream<XmlElement> capability(XmlElement xml) {
		return xml == null ? Stream.of() : xml.children("capability").stream(); //$NON-NLS-1$
	}

	/** The address of the physical function to which a virtual one belongs; null where it is none. */
	private static String function(XmlElement xml) {
		return capability(xml).flatMap(capability -> capability.children("capability").stream()) //$NON-NLS-1$
				.filter(inner -> "phys_function".equals(inner.attributeValue("type"))).flatMap(inner -> inner.child("address").stream()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.map(address -> "%04x:%02x:%02x.%x".formatted(number(address, "domain"), number(address, "bus"), number(address, "slot"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						number(address, "function"))) //$NON-NLS-1$
				.findFirst().orElse(null);
	}

	private static int number(XmlElement address, String attribute) {
		String word = address.attributeValue(attribute);
		return word == null ? 0 : Integer.decode(word);
	}

	/** An interface that is down and a device that belongs to a guest already are no use. */
	private static List<String> uses(NodeDevice device, XmlElement xml, List<NodeDevice> all) {
		String path = path(xml);
		return all.stream().filter(each -> each != device).filter(each -> each.kind() == Kind.NET || each.kind() == Kind.STORAGE).filter(each -> {
			XmlElement inner = new DefinitionDocument(each.xml()).root();
			String below = path(inner);
			boolean inside = path != null && below != null ? below.startsWith(path + '/') : device.name().equals(each.parent());
			return inside && (each.kind() == Kind.STORAGE || isUp(inner));
		}).map(NodeDevice::address).filter(Objects::nonNull).distinct().toList();
	}

	private static String path(XmlElement xml) {
		return xml == null ? null : xml.child("path").map(XmlElement::text).orElse(null); //$NON-NLS-1$
	}

	private static boolean isUp(XmlElement xml) {
		return capability(xml).flatMap(capability -> capability.child("link").stream()).anyMatch(link -> "up".equals(link.attributeValue("state"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String words(NodeDevice device, XmlElement xml) {
		String vendor = device.vendor() == null ? device.vendorId() : device.vendor();
		String product = device.product() == null ? device.productId() : device.product();
		// a disk has a model and a size in place of a product
		String model = capability(xml).flatMap(capability -> capability.child("model").stream()).map(XmlElement::text).findFirst().orElse(null); //$NON-NLS-1$
		String size = capability(xml).flatMap(capability -> capability.child("size").stream()).map(XmlElement::text).filter(text -> text.matches("\\d{1,18}")) //$NON-NLS-1$ //$NON-NLS-2$
				.map(text -> Sizes.human(Long.parseLong(text))).findFirst().orElse(null);
		String words = Stream.of(vendor, product, model, size).filter(Objects::nonNull).collect(Collectors.joining(" ")); //$NON-NLS-1$
		return words.isEmpty() ? device.name() : words;
	}

	private static Map<String, String> source(NodeDevice device, Use use) {
		return switch (use) {
		case USB -> Map.of("vendor.id", device.vendorId(), "product.id", device.productId()); //$NON-NLS-1$ //$NON-NLS-2$
		case BLOCK -> Map.of("dev", device.address()); //$NON-NLS-1$
		case MDEV -> Map.of("address.uuid", device.address()); //$NON-NLS-1$
		case PCI -> pci(device.address(), "address."); //$NON-NLS-1$
		case NVME -> with(pci(device.address(), "address."), "type"); //$NON-NLS-1$ //$NON-NLS-2$
		case NIC -> with(pci(device.address(), "addressElement."), "addressElement.type"); //$NON-NLS-1$ //$NON-NLS-2$
		};
	}

	private static Map<String, String> with(Map<String, String> source, String type) {
		source.put(type, "pci"); //$NON-NLS-1$
		return source;
	}

	/** @param address "0000:00:02.0" */
	private static Map<String, String> pci(String address, String place) {
		String[] parts = address.split("[:.]"); //$NON-NLS-1$
		Map<String, String> source = new LinkedHashMap<>();
		String[] names = { "domain", "bus", "slot", "function" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		for (int i = 0; i < names.length && i < parts.length; i++)
			source.put(place + names[i], "0x" + parts[i]); //$NON-NLS-1$
		return source;
	}
}
