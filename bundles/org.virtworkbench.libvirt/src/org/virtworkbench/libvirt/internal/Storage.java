package org.virtworkbench.libvirt.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.virtworkbench.libvirt.LibvirtError;
import org.virtworkbench.libvirt.LibvirtStorage;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/** Calls on pools and volumes. */
final class Storage implements LibvirtStorage {

	/** virErrorNumber. */
	private static final int NO_POOL = 49;
	private static final int NO_VOLUME = 50;
	/** Volumes on one turn of a worker: the caller sees a cancel in between, and the deadline counts for each turn. */
	private static final int TURN = 256;

	private final Session session;

	Storage(Session session) {
		this.session = session;
	}

	@Override
	public List<PoolRecord> pools(IProgressMonitor monitor) throws CoreException {
		return session.read(() -> Messages.bind(Messages.CannotListPools, session.name()), monitor, connect -> {
			PointerByReference found = new PointerByReference();
			int count = Libvirt_0_10_Storage.virConnectListAllStoragePools(connect.pointer(), found, 0);
			return Owned.array(found, count, NO_POOL, Libvirt_0_10_Storage::virStoragePoolFree, Storage::poolRecord).stream()
					.sorted(Comparator.comparing(PoolRecord::name)).toList();
		});
	}

	@Override
	public Optional<PoolRecord> pool(String name, IProgressMonitor monitor) throws CoreException {
		return session.read(() -> Messages.bind(Messages.CannotFindPool, name), monitor,
				connect -> present(Libvirt_0_10_Storage.virStoragePoolLookupByName(connect.pointer(), name), NO_POOL,
						Libvirt_0_10_Storage::virStoragePoolFree, Storage::poolRecord));
	}

	/** Empty where libvirt says that there is none. */
	private static <T> Optional<T> present(Pointer object, int none, Owned.Free free, Owned.Reading<T> reading) throws LibvirtError {
		try {
			return Optional.of(Owned.object(object, free, reading));
		} catch (LibvirtError e) {
			if (e.code() == none)
				return Optional.empty();
			throw e;
		}
	}

	private static PoolRecord poolRecord(Pointer pool) throws LibvirtError {
		Element xml = Element.of(Owned.string(Libvirt_0_10_Storage.virStoragePoolGetXMLDesc(pool, 0)));
		IntByReference autostart = new IntByReference();
		boolean starts = Libvirt_0_10_Storage.virStoragePoolGetAutostart(pool, autostart) == 0 && autostart.getValue() != 0;
		try (Memory info = new Memory(32)) {
			DomainRecords.check(Libvirt_0_10_Storage.virStoragePoolGetInfo(pool, info));
			return new PoolRecord(uuid(pool), poolName(pool), xml.attribute("type"), //$NON-NLS-1$
					DomainRecords.check(Libvirt_0_10_Storage.virStoragePoolIsActive(pool)) == 1,
					DomainRecords.check(Libvirt_0_10_Storage.virStoragePoolIsPersistent(pool)) == 1, starts, info.getLong(8), info.getLong(16),
					info.getLong(24), xml.textAt("target", "path"), xml.textAt("source", "name")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	private static UUID uuid(Pointer pool) throws LibvirtError {
		try (Memory memory = new Memory(16)) {
			DomainRecords.check(Libvirt_0_10_Storage.virStoragePoolGetUUID(pool, memory));
			return DomainRecords.uuidIn(memory);
		}
	}

	private static String poolName(Pointer pool) {
		return Libvirt_0_10_Storage.virStoragePoolGetName(pool).getString(0, "UTF-8"); //$NON-NLS-1$
	}

	/** A pool that is read or changed: how failures begin names it, once it is found. */
	private <T> NativeCall<T> onPool(UUID uuid, Doing doing, Owned.Reading<T> reading) {
		return connect -> Owned.object(Libvirt_0_10_Storage.virStoragePoolLookupByUUID(connect.pointer(), DomainRecords.bytes(uuid)),
				Libvirt_0_10_Storage::virStoragePoolFree, pool -> {
					doing.name(poolName(pool));
					return reading.from(pool);
				});
	}

	private <T> T readPool(String word, UUID uuid, IProgressMonitor monitor, Owned.Reading<T> reading) throws CoreException {
		Doing doing = new Doing(word, uuid);
		return session.read(doing, monitor, onPool(uuid, doing, reading));
	}

	private <T> T changePool(String word, UUID uuid, IProgressMonitor monitor, Owned.Reading<T> change) throws CoreException {
		Doing doing = new Doing(word, uuid);
		return session.change(doing, monitor, onPool(uuid, doing, change));
	}

	@Override
	public String poolXml(UUID pool, IProgressMonitor monitor) throws CoreException {
		return readPool(Messages.VerbReadPool, pool, monitor, found -> Owned.string(Libvirt_0_10_Storage.virStoragePoolGetXMLDesc(found, 0)));
	}

	@Override
	public List<VolumeRecord> volumes(UUID pool, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		List<String> names = readPool(Messages.VerbListVolumes, pool, progress.split(10), found -> {
			PointerByReference volumes = new PointerByReference();
			int count = Libvirt_0_10_Storage.virStoragePoolListAllVolumes(found, volumes, 0);
			return Owned.array(volumes, count, NO_VOLUME, Libvirt_0_10_Storage::virStorageVolFree, Storage::volumeName);
		});
		List<VolumeRecord> records = new ArrayList<>(names.size());
		SubMonitor turns = progress.split(90).setWorkRemaining(1 + names.size() / TURN);
		for (int from = 0; from < names.size(); from += TURN) {
			List<String> turn = names.subList(from, Math.min(from + TURN, names.size()));
			records.addAll(readPool(Messages.VerbListVolumes, pool, turns.split(1), found -> {
				List<VolumeRecord> some = new ArrayList<>();
				for (String name : turn)
					volumeIn(found, name).ifPresent(some::add);
				return some;
			}));
		}
		records.sort(Comparator.comparing(VolumeRecord::name));
		return List.copyOf(records);
	}

	private static Optional<VolumeRecord> volumeIn(Pointer pool, String name) throws LibvirtError {
		String poolName = poolName(pool);
		return present(Libvirt_0_10_Storage.virStorageVolLookupByName(pool, name), NO_VOLUME, Libvirt_0_10_Storage::virStorageVolFree,
				volume -> volumeRecord(poolName, volume));
	}

	@Override
	public Optional<VolumeRecord> volume(UUID pool, String name, IProgressMonitor monitor) throws CoreException {
		return readPool(Messages.VerbListVolumes, pool, monitor, found -> volumeIn(found, name));
	}

	@Override
	public Optional<VolumeRecord> volumeAt(String path, IProgressMonitor monitor) throws CoreException {
		return session.read(() -> Messages.bind(Messages.CannotFindVolume, path), monitor,
				connect -> present(Libvirt_0_10_Storage.virStorageVolLookupByPath(connect.pointer(), path), NO_VOLUME,
						Libvirt_0_10_Storage::virStorageVolFree, volume -> {
							String pool = Owned.object(Libvirt_0_10_Storage.virStoragePoolLookupByVolume(volume),
									Libvirt_0_10_Storage::virStoragePoolFree, Storage::poolName);
							return volumeRecord(pool, volume);
						}));
	}

	private static String volumeName(Pointer volume) {
		return Libvirt_0_10_Storage.virStorageVolGetName(volume).getString(0, "UTF-8"); //$NON-NLS-1$
	}

	private static VolumeRecord volumeRecord(String pool, Pointer volume) throws LibvirtError {
		Element xml = Element.of(Owned.string(Libvirt_0_10_Storage.virStorageVolGetXMLDesc(volume, 0)));
		return new VolumeRecord(pool, volumeName(volume), xml.textAt("key"), xml.textAt("target", "path"), xml.attribute("type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				xml.at("target", "format").map(format -> format.attribute("type")).orElse(null), xml.bytesAt("capacity"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				xml.bytesAt("allocation"), xml.textAt("backingStore", "path")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public VolumeRecord createVolume(UUID pool, String xml, IProgressMonitor monitor) throws CoreException {
		String name = Element.of(xml).textAt("name"); //$NON-NLS-1$
		try (VolumeProgress progress = new VolumeProgress(monitor, given -> readPool(Messages.VerbListVolumes, pool, given,
				found -> Owned.object(Libvirt_0_10_Storage.virStorageVolLookupByName(found, name), Libvirt_0_10_Storage::virStorageVolFree,
						Storage::written)))) {
			return changePool(Messages.bind(Messages.VerbCreateVolume, name), pool, monitor, found -> {
				String poolName = poolName(found);
				return Owned.object(Libvirt_0_10_Storage.virStorageVolCreateXML(found, xml, 0), Libvirt_0_10_Storage::virStorageVolFree,
						volume -> volumeRecord(poolName, volume));
			});
		}
	}

	private static VolumeProgress.Written written(Pointer volume) throws LibvirtError {
		try (Memory info = new Memory(24)) {
			DomainRecords.check(Libvirt_0_10_Storage.virStorageVolGetInfo(volume, info));
			return new VolumeProgress.Written(info.getLong(16), info.getLong(8));
		}
	}

	@Override
	public void deleteVolume(UUID pool, String name, IProgressMonitor monitor) throws CoreException {
		changePool(Messages.bind(Messages.VerbDeleteVolume, name), pool, monitor,
				found -> Owned.object(Libvirt_0_10_Storage.virStorageVolLookupByName(found, name), Libvirt_0_10_Storage::virStorageVolFree,
						volume -> DomainRecords.check(Libvirt_0_10_Storage.virStorageVolDelete(volume, 0))));
	}

	@Override
	public void refresh(UUID pool, IProgressMonitor monitor) throws CoreException {
		changePool(Messages.VerbRefreshPool, pool, monitor, found -> DomainRecords.check(Libvirt_0_10_Storage.virStoragePoolRefresh(found, 0)));
	}

	@Override
	public UUID createPool(String xml, IProgressMonitor monitor) throws CoreException {
		return session.change(() -> Messages.bind(Messages.CannotCreatePool, Element.of(xml).textAt("name")), monitor, //$NON-NLS-1$
				connect -> Owned.object(Libvirt_0_10_Storage.virStoragePoolCreateXML(connect.pointer(), xml, 0),
						Libvirt_0_10_Storage::virStoragePoolFree, Storage::uuid));
	}

	@Override
	public void stopPool(UUID pool, IProgressMonitor monitor) throws CoreException {
		changePool(Messages.VerbStopPool, pool, monitor, found -> DomainRecords.check(Libvirt_0_10_Storage.virStoragePoolDestroy(found)));
	}
}
