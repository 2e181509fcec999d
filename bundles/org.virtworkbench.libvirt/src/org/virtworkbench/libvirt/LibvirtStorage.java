package org.virtworkbench.libvirt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** libvirt's storage pools and their volumes. See https://libvirt.org/html/libvirt-libvirt-storage.html */
public interface LibvirtStorage {

	/** Every pool: one bulk call, and two round trips each for its size and what only its XML says. Sorted by name. */
	List<PoolRecord> pools(IProgressMonitor monitor) throws CoreException;

	/** Empty where no pool has the name. */
	Optional<PoolRecord> pool(String name, IProgressMonitor monitor) throws CoreException;

	/** virStoragePoolGetXMLDesc. */
	String poolXml(UUID pool, IProgressMonitor monitor) throws CoreException;

	/** Every volume of an active pool: one bulk call, and one round trip each for its XML. Sorted by name. */
	List<VolumeRecord> volumes(UUID pool, IProgressMonitor monitor) throws CoreException;

	/** virStorageVolLookupByName; empty where the pool has no such volume. */
	Optional<VolumeRecord> volume(UUID pool, String name, IProgressMonitor monitor) throws CoreException;

	/** virStorageVolLookupByPath: the volume that an active pool knows by this path; empty where none does. */
	Optional<VolumeRecord> volumeAt(String path, IProgressMonitor monitor) throws CoreException;

	/**
	 * virStorageVolCreateXML. The monitor is told how much is written where the volume is allocated at once; cancelling gives the caller
	 * control back, the daemon goes on.
	 */
	VolumeRecord createVolume(UUID pool, String xml, IProgressMonitor monitor) throws CoreException;

	/** virStorageVolDelete. */
	void deleteVolume(UUID pool, String name, IProgressMonitor monitor) throws CoreException;

	/** virStoragePoolRefresh: libvirt looks what is really in the pool. */
	void refresh(UUID pool, IProgressMonitor monitor) throws CoreException;

	/** virStoragePoolCreateXML: a pool without a definition, active until it is stopped. */
	UUID createPool(String xml, IProgressMonitor monitor) throws CoreException;

	/** virStoragePoolDestroy, which in spite of its name only stops the pool: what is in it stays. */
	void stopPool(UUID pool, IProgressMonitor monitor) throws CoreException;

	/**
	 * @param type       "dir", "logical", "rbd", ...
	 * @param capacity   bytes; 0 while inactive
	 * @param allocation bytes
	 * @param available  bytes
	 * @param path       the folder or device of its volumes, or null for a pool that has none (rbd)
	 * @param source     the name in {@code <source>}, such as a volume group or a pool of Ceph; or null
	 */
	record PoolRecord(UUID uuid, String name, String type, boolean active, boolean persistent, boolean autostart, long capacity,
			long allocation, long available, String path, String source) {
	}

	/**
	 * @param pool       the pool's name
	 * @param type       "file", "block", "dir", "network", "netdir", "ploop"
	 * @param format     "qcow2", "raw", "iso"; null where the pool's volumes have none
	 * @param capacity   bytes that a guest sees
	 * @param allocation bytes
	 * @param backing    path of the backing store, or null
	 */
	record VolumeRecord(String pool, String name, String key, String path, String type, String format, long capacity, long allocation,
			String backing) {
	}
}
