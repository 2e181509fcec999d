package org.virtworkbench.libvirt.internal;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.libvirt.LibvirtException;
import org.virtworkbench.libvirt.LibvirtError;
import org.virtworkbench.libvirt.LibvirtHost;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/** Calls about the host itself. */
final class Host implements LibvirtHost {

	/** VIR_NODE_MEMORY_STATS_ALL_CELLS. */
	private static final int ALL_CELLS = -1;
	/** struct _virNodeMemoryStats: a name of at most 80 bytes, a number. */
	private static final int STATISTIC = 88;
	private static final int STATISTIC_VALUE = 80;
	/** struct _virNodeInfo: the model in 32 bytes, memory in KiB, then six numbers. */
	private static final int NODE_INFO = 64;

	private final Session session;

	Host(Session session) {
		this.session = session;
	}

	private String cannotRead() {
		return Messages.bind(Messages.CannotReadHost, session.name());
	}

	@Override
	public String capabilities(IProgressMonitor monitor) throws CoreException {
		return session.read(this::cannotRead, monitor, OpenConnect::getCapabilities);
	}

	@Override
	public String domainCapabilities(String emulator, String arch, String machine, String virtType, IProgressMonitor monitor)
			throws CoreException {
		return session.read(() -> Messages.bind(Messages.CannotReadCapabilities, session.name()), monitor, connect -> Owned
				.string(Libvirt_1_2_7.virConnectGetDomainCapabilities(connect.pointer(), emulator, arch, machine, virtType, 0)));
	}

	@Override
	public List<String> cpuModels(String arch, IProgressMonitor monitor) throws CoreException {
		return session.read(() -> Messages.bind(Messages.CannotListCpuModels, arch, session.name()), monitor, connect -> {
			PointerByReference found = new PointerByReference();
			int count = DomainRecords.check(Libvirt_1_1_3.virConnectGetCPUModelNames(connect.pointer(), arch, found, 0));
			List<String> models = new ArrayList<>(count);
			for (int i = 0; i < count; i++)
				models.add(Owned.string(found.getValue().getPointer((long) i * Native.POINTER_SIZE)));
			if (found.getValue() != null)
				Native.free(Pointer.nativeValue(found.getValue()));
			return List.copyOf(models);
		});
	}

	@Override
	public HostFacts facts(IProgressMonitor monitor) throws CoreException {
		return session.read(this::cannotRead, monitor, Host::facts);
	}

	private static HostFacts facts(OpenConnect connect) throws LibvirtError, LibvirtException {
		try (Memory node = new Memory(NODE_INFO)) {
			DomainRecords.check(Libvirt_0_10.virNodeGetInfo(connect.pointer(), node));
			Map<String, Long> memory = memory(connect.pointer());
			return new HostFacts(connect.getHostName(), connect.getType(), version(hypervisor(connect)), version(connect.getLibVersion()),
					version(org.libvirt.Library.getVersion()), node.getString(0, "UTF-8"), cpuModel(connect), node.getInt(40), //$NON-NLS-1$
					node.getInt(44), node.getInt(48), node.getInt(52), node.getInt(56), node.getInt(60),
					memory.getOrDefault("total", node.getLong(32)), memory.containsKey("free") ? memory.get("free") : freeMemory(connect)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	/** 0 where the driver does not say. */
	private static long hypervisor(OpenConnect connect) {
		try {
			return connect.getVersion();
		} catch (LibvirtException e) {
			return 0;
		}
	}

	private static long freeMemory(OpenConnect connect) {
		try {
			return connect.getFreeMemory() / 1024;
		} catch (LibvirtException e) {
			return 0;
		}
	}

	/** Empty where the driver has none. */
	private static Map<String, Long> memory(Pointer connect) {
		IntByReference count = new IntByReference();
		if (Libvirt_0_10.virNodeGetMemoryStats(connect, ALL_CELLS, null, count, 0) < 0 || count.getValue() == 0)
			return Map.of();
		try (Memory statistics = new Memory((long) count.getValue() * STATISTIC)) {
			if (Libvirt_0_10.virNodeGetMemoryStats(connect, ALL_CELLS, statistics, count, 0) < 0)
				return Map.of();
			Map<String, Long> memory = new java.util.HashMap<>();
			for (long at = 0; at < (long) count.getValue() * STATISTIC; at += STATISTIC)
				memory.put(statistics.getString(at, "US-ASCII"), statistics.getLong(at + STATISTIC_VALUE)); //$NON-NLS-1$
			return memory;
		}
	}

	/** libvirt's number 1000000 * major + 1000 * minor + release as people write it, or null for 0. */
	static String version(long number) {
		return number == 0 ? null : number / 1_000_000 + "." + number / 1000 % 1000 + '.' + number % 1000; //$NON-NLS-1$
	}

	/** {@code <capabilities><host><cpu><model>}, or null. */
	private static String cpuModel(OpenConnect connect) {
		try {
			return cpuModel(connect.getCapabilities());
		} catch (LibvirtException | XMLStreamException e) {
			// some drivers have no capabilities; the rest of what is known stands without them
			return null;
		}
	}

	private static String cpuModel(String capabilities) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(capabilities));
		String path = ""; //$NON-NLS-1$
		while (reader.hasNext())
			switch (reader.next()) {
			case XMLStreamReader.START_ELEMENT -> {
				path += '/' + reader.getLocalName();
				if (path.equals("/capabilities/host/cpu/model")) //$NON-NLS-1$
					return reader.getElementText();
			}
			case XMLStreamReader.END_ELEMENT -> {
				path = path.substring(0, path.lastIndexOf('/'));
				if (path.equals("/capabilities")) //$NON-NLS-1$
					// host is the first child; guests may be hundreds of kilobytes
					return null;
			}
			default -> {
				// text
			}
			}
		return null;
	}
}
