package org.virtworkbench.libvirt.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.virtworkbench.libvirt.LibvirtDomains.DomainRecord;
import org.virtworkbench.libvirt.LibvirtDomains.Figures;
import org.virtworkbench.libvirt.LibvirtError;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/**
 * Reads domains of one connection in bulk. On a worker thread. Remembers what the driver does not have, so that only the first reading
 * finds it out.
 */
final class DomainRecords {

	private static final int LIST_TRANSIENT = 1 << 3;
	private static final int LIST_AUTOSTART = 1 << 10;
	/** VIR_DOMAIN_STATS_STATE, _BALLOON, _VCPU. */
	private static final int GROUPS = 1 | 1 << 2 | 1 << 3;
	/** All groups that the driver has. */
	private static final int ALL_GROUPS = 0;
	/** Do not wait for a domain that is busy: its figures are left out, its state is there. Since 4.5.0. */
	private static final int NOWAIT = 1 << 29;
	private static final int MAXIMUM = 1 << 2;
	private static final int INVALID_ARGUMENT = 8;
	private static final int PAUSED = 3;
	private static final int CRASHED = 6;

	private static final byte[] STATE = TypedParameters.field("state.state"); //$NON-NLS-1$
	private static final byte[] REASON = TypedParameters.field("state.reason"); //$NON-NLS-1$
	private static final byte[] MEMORY = TypedParameters.field("balloon.current"); //$NON-NLS-1$
	private static final byte[] MAX_MEMORY = TypedParameters.field("balloon.maximum"); //$NON-NLS-1$
	private static final byte[] VCPU = TypedParameters.field("vcpu.current"); //$NON-NLS-1$
	private static final byte[] MAX_VCPU = TypedParameters.field("vcpu.maximum"); //$NON-NLS-1$

	private final Session session;
	private volatile boolean statistics;
	private volatile int nowait = NOWAIT;

	/** @param statistics whether to try them; false is for tests, as no driver that tests can have lacks them */
	DomainRecords(Session session, boolean statistics) {
		this.session = session;
		this.statistics = statistics;
	}

	/** All, by three round trips where the driver has statistics. */
	List<DomainRecord> all(Pointer connect) throws LibvirtError {
		if (statistics)
			try {
				return allByStatistics(connect);
			} catch (LibvirtError | LinkageError e) {
				giveUpStatistics(e);
			}
		Flags flags = new Flags(uuids(connect, LIST_TRANSIENT), uuids(connect, LIST_AUTOSTART));
		List<DomainRecord> records = new ArrayList<>();
		forEach(connect, domain -> {
			UUID uuid = uuid(domain);
			DomainRecord record = byInfo(domain, uuid, !flags.transients.contains(uuid), flags.autostarts.contains(uuid));
			if (record != null)
				records.add(record);
		});
		return records;
	}

	/** Which domains are transient, and which start by themselves. */
	private record Flags(Set<UUID> transients, Set<UUID> autostarts) {
	}

	/** The three calls overlap: a far host answers them after one delay rather than three. */
	private List<DomainRecord> allByStatistics(Pointer connect) throws LibvirtError {
		FutureTask<Set<UUID>> transients = session.beside(open -> uuids(open.pointer(), LIST_TRANSIENT));
		FutureTask<Set<UUID>> autostarts = session.beside(open -> uuids(open.pointer(), LIST_AUTOSTART));
		PointerByReference found = new PointerByReference();
		int count = Libvirt_1_2_8.virConnectGetAllDomainStats(connect, GROUPS, found, nowait);
		if (count < 0 && nowait != 0 && LibvirtRuntime.lastError().code() == INVALID_ARGUMENT) {
			nowait = 0;
			count = Libvirt_1_2_8.virConnectGetAllDomainStats(connect, GROUPS, found, 0);
		}
		check(count);
		try {
			return read(found.getValue(), count, new Flags(join(transients), join(autostarts)));
		} finally {
			// ten thousand take a while, which nobody has to wait for
			Pointer records = found.getValue();
			session.beside(open -> {
				Libvirt_1_2_8.virDomainStatsRecordListFree(records);
				return null;
			});
		}
	}

	private static <T> T join(FutureTask<T> task) throws LibvirtError {
		task.run();
		try {
			return task.get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof LibvirtError error)
				throw error;
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			// nobody interrupts a worker
			throw new IllegalStateException(e);
		}
	}

	private void giveUpStatistics(Throwable e) throws LibvirtError {
		if (e instanceof LibvirtError error && error.code() != LibvirtError.NO_SUPPORT)
			throw error;
		statistics = false;
	}

	/** struct _virDomainStatsRecord: the domain, its parameters, their number. */
	private static List<DomainRecord> read(Pointer array, int count, Flags flags) throws LibvirtError {
		List<DomainRecord> records = new ArrayList<>(count);
		TypedParameters parameters = new TypedParameters();
		try (Memory memory = new Memory(16)) {
			for (long address : addresses(array, count)) {
				Pointer record = new Pointer(address);
				Pointer domain = new Pointer(record.getLong(0));
				parameters.read(record.getLong(8), record.getInt(16));
				UUID uuid = uuid(domain, memory);
				records.add(record(domain, uuid, parameters, !flags.transients.contains(uuid), flags.autostarts.contains(uuid)));
			}
		}
		return records;
	}

	private static DomainRecord record(Pointer domain, UUID uuid, TypedParameters parameters, boolean persistent, boolean autostart) {
		int state = 0;
		int reason = 0;
		int vcpu = -1;
		int maxVcpu = -1;
		long memory = -1;
		long maxMemory = -1;
		for (int i = 0; i < parameters.count(); i++)
			switch (parameters.initial(i)) {
			case 's' -> {
				if (parameters.is(i, STATE))
					state = (int) parameters.number(i);
				else if (parameters.is(i, REASON))
					reason = (int) parameters.number(i);
			}
			case 'b' -> {
				if (parameters.is(i, MEMORY))
					memory = parameters.number(i);
				else if (parameters.is(i, MAX_MEMORY))
					maxMemory = parameters.number(i);
			}
			case 'v' -> {
				if (parameters.is(i, VCPU))
					vcpu = (int) parameters.number(i);
				else if (parameters.is(i, MAX_VCPU))
					maxVcpu = (int) parameters.number(i);
			}
			default -> {
				// another group's
			}
			}
		return new DomainRecord(uuid, name(domain), Libvirt_0_10.virDomainGetID(domain), state, reason, vcpu, maxVcpu, memory, maxMemory,
				persistent, autostart);
	}

	/** One domain, or null where it vanished. */
	DomainRecord one(Pointer domain) throws LibvirtError {
		try {
			UUID uuid = uuid(domain);
			IntByReference flag = new IntByReference();
			boolean persistent = check(Libvirt_0_10.virDomainIsPersistent(domain)) == 1;
			// a driver without autostart starts nothing by itself
			boolean autostart = Libvirt_0_10.virDomainGetAutostart(domain, flag) == 0 && flag.getValue() != 0;
			if (statistics)
				try {
					return oneByStatistics(domain, GROUPS, parameters -> record(domain, uuid, parameters, persistent, autostart));
				} catch (LibvirtError | LinkageError e) {
					giveUpStatistics(e);
				}
			return byInfo(domain, uuid, persistent, autostart);
		} catch (LibvirtError e) {
			return absent(e);
		}
	}

	/** All figures that the driver has of a domain. */
	Map<String, Object> statistics(Pointer domain) throws LibvirtError {
		return oneByStatistics(domain, ALL_GROUPS, TypedParameters::toMap);
	}

	private interface Reading<T> {
		T from(TypedParameters parameters);
	}

	private <T> T oneByStatistics(Pointer domain, int groups, Reading<T> reading) throws LibvirtError {
		PointerByReference found = new PointerByReference();
		try (Memory domains = new Memory(2L * Native.POINTER_SIZE)) {
			domains.setPointer(0, domain);
			domains.setPointer(Native.POINTER_SIZE, null);
			int count = Libvirt_1_2_8.virDomainListGetStats(domains, groups, found, nowait);
			if (count < 0 && nowait != 0 && LibvirtRuntime.lastError().code() == INVALID_ARGUMENT) {
				nowait = 0;
				count = Libvirt_1_2_8.virDomainListGetStats(domains, groups, found, 0);
			}
			check(count);
			if (count == 0)
				throw new LibvirtError(LibvirtError.NO_DOMAIN, 0, Messages.UnknownError);
			try {
				Pointer record = found.getValue().getPointer(0);
				TypedParameters parameters = new TypedParameters();
				parameters.read(record.getLong(8), record.getInt(16));
				return reading.from(parameters);
			} finally {
				Libvirt_1_2_8.virDomainStatsRecordListFree(found.getValue());
			}
		}
	}

	private static DomainRecord byInfo(Pointer domain, UUID uuid, boolean persistent, boolean autostart) throws LibvirtError {
		try (Memory info = new Memory(40)) {
			check(Libvirt_0_10.virDomainGetInfo(domain, info));
			int state = info.getByte(0);
			int reason = 0;
			if (state == PAUSED || state == CRASHED) {
				IntByReference now = new IntByReference(state);
				IntByReference why = new IntByReference();
				if (Libvirt_0_10.virDomainGetState(domain, now, why, 0) == 0)
					reason = why.getValue();
			}
			return new DomainRecord(uuid, name(domain), Libvirt_0_10.virDomainGetID(domain), state, reason, info.getShort(24) & 0xffff, -1,
					info.getLong(16), info.getLong(8), persistent, autostart);
		} catch (LibvirtError e) {
			return absent(e);
		}
	}

	/** virDomainGetInfo and virDomainGetVcpusFlags, or null where the domain vanished. */
	Figures figures(Pointer domain) throws LibvirtError {
		// struct _virDomainInfo: state, maxMem, memory, nrVirtCpu, cpuTime
		try (Memory info = new Memory(40)) {
			check(Libvirt_0_10.virDomainGetInfo(domain, info));
			return new Figures(info.getShort(24) & 0xffff, Libvirt_0_10.virDomainGetVcpusFlags(domain, MAXIMUM), info.getLong(16),
					info.getLong(8), info.getLong(32));
		} catch (LibvirtError e) {
			return absent(e);
		}
	}

	private static <T> T absent(LibvirtError error) throws LibvirtError {
		if (error.code() == LibvirtError.NO_DOMAIN)
			return null;
		throw error;
	}

	private static Set<UUID> uuids(Pointer connect, int flags) throws LibvirtError {
		Set<UUID> uuids = new HashSet<>();
		forEach(connect, flags, domain -> uuids.add(uuid(domain)));
		return uuids;
	}

	interface Visitor {
		void visit(Pointer domain) throws LibvirtError;
	}

	static void forEach(Pointer connect, Visitor visitor) throws LibvirtError {
		forEach(connect, 0, visitor);
	}

	/** Each domain of virConnectListAllDomains. */
	private static void forEach(Pointer connect, int flags, Visitor visitor) throws LibvirtError {
		PointerByReference found = new PointerByReference();
		int count = Libvirt_0_10.virConnectListAllDomains(connect, found, flags);
		Owned.array(found, count, LibvirtError.NO_DOMAIN, Libvirt_0_10::virDomainFree, domain -> {
			visitor.visit(domain);
			return null;
		});
	}

	private static long[] addresses(Pointer array, int count) {
		return count == 0 ? new long[0] : array.getLongArray(0, count);
	}

	/** libvirt's pointer, to be freed by the caller. */
	static Pointer lookup(Pointer connect, UUID uuid) throws LibvirtError {
		return check(Libvirt_0_10.virDomainLookupByUUID(connect, bytes(uuid)));
	}

	/** As libvirt's binary form: RFC 9562, big endian. */
	static byte[] bytes(UUID uuid) {
		return ByteBuffer.allocate(16).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits()).array();
	}

	static UUID uuid(Pointer domain) throws LibvirtError {
		try (Memory memory = new Memory(16)) {
			return uuid(domain, memory);
		}
	}

	private static UUID uuid(Pointer domain, Memory memory) throws LibvirtError {
		check(Libvirt_0_10.virDomainGetUUID(domain, memory));
		return uuidIn(memory);
	}

	/** What a vir...GetUUID wrote. */
	static UUID uuidIn(Memory memory) {
		return new UUID(bigEndian(memory.getLong(0)), bigEndian(memory.getLong(8)));
	}

	private static long bigEndian(long value) {
		return ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN ? value : Long.reverseBytes(value);
	}

	static String name(Pointer domain) {
		return Libvirt_0_10.virDomainGetName(domain).getString(0, "UTF-8"); //$NON-NLS-1$
	}

	static int check(int result) throws LibvirtError {
		if (result < 0)
			throw LibvirtRuntime.lastError();
		return result;
	}

	static Pointer check(Pointer result) throws LibvirtError {
		if (result == null)
			throw LibvirtRuntime.lastError();
		return result;
	}
}
