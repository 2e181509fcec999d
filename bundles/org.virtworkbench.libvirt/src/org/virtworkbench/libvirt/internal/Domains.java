package org.virtworkbench.libvirt.internal;

import java.io.ByteArrayOutputStream;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.libvirt.Domain;
import org.libvirt.LibvirtException;
import org.libvirt.Stream;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtError;

import com.sun.jna.Pointer;

/** Calls on domains. Each native domain lives for one call on one worker and is freed before that returns. */
final class Domains implements LibvirtDomains {

	/** Up to so many domains are asked one by one, four round trips each; above, the bulk call for all is cheaper. */
	private static final int FEW = 4;
	/** Per-domain calls on one turn of a worker: their caller sees a cancel in between, and the deadline counts for each turn. */
	private static final int TURN = 256;

	private static final int XML_SECURE = 1;
	private static final int XML_INACTIVE = 2;
	private static final int START_PAUSED = 1;
	private static final int DESTROY_GRACEFUL = 1;
	private static final int DEFINE_VALIDATE = 1;
	/** Bytes of a screenshot read at a time: the most that one message of libvirt's protocol carries. */
	private static final int PART = 256 * 1024;
	private static final Pattern ID = Pattern.compile("\\d{1,9}"); //$NON-NLS-1$

	private final Session session;
	private final DomainEvents events;
	private final DomainRecords records;
	private final DomainVerbs verbs;

	Domains(Session session, DomainEvents events) {
		this.session = session;
		this.events = events;
		records = new DomainRecords(session, true);
		verbs = new DomainVerbs(session.driver(), session.readOnly());
	}

	@Override
	public List<DomainRecord> list(IProgressMonitor monitor) throws CoreException {
		return session.read(this::cannotList, monitor, connect -> records.all(connect.pointer()));
	}

	private String cannotList() {
		return Messages.bind(Messages.CannotList, session.name());
	}

	@Override
	public List<DomainRecord> list(Collection<UUID> uuids, IProgressMonitor monitor) throws CoreException {
		Set<UUID> wanted = new HashSet<>(uuids);
		if (wanted.size() > FEW)
			return list(monitor).stream().filter(record -> wanted.contains(record.uuid())).toList();
		return session.read(this::cannotList, monitor, connect -> {
			List<DomainRecord> found = new ArrayList<>();
			for (UUID uuid : wanted) {
				DomainRecord record = ifPresent(connect.pointer(), uuid, records::one);
				if (record != null)
					found.add(record);
			}
			return found;
		});
	}

	/** Null where the domain does not exist. */
	private static <T> T ifPresent(Pointer connect, UUID uuid, Owned.Reading<T> call) throws LibvirtError {
		Pointer domain;
		try {
			domain = DomainRecords.lookup(connect, uuid);
		} catch (LibvirtError e) {
			if (e.code() == LibvirtError.NO_DOMAIN)
				return null;
			throw e;
		}
		try {
			return call.from(domain);
		} finally {
			Libvirt_0_10.virDomainFree(domain);
		}
	}

	@Override
	public Map<UUID, Figures> figures(Collection<UUID> uuids, IProgressMonitor monitor) throws CoreException {
		List<UUID> all = List.copyOf(new HashSet<>(uuids));
		Map<UUID, Figures> found = HashMap.newHashMap(all.size());
		SubMonitor progress = SubMonitor.convert(monitor, 1 + all.size() / TURN);
		for (int from = 0; from < all.size(); from += TURN) {
			List<UUID> turn = all.subList(from, Math.min(from + TURN, all.size()));
			found.putAll(session.read(this::cannotList, progress.split(1), connect -> {
				Map<UUID, Figures> some = new HashMap<>();
				for (UUID uuid : turn) {
					Figures figures = ifPresent(connect.pointer(), uuid, records::figures);
					if (figures != null)
						some.put(uuid, figures);
				}
				return some;
			}));
		}
		return found;
	}

	@Override
	public Optional<DomainRecord> find(String text, By by, IProgressMonitor monitor) throws CoreException {
		return session.read(() -> Messages.bind(Messages.CannotFind, text), monitor, connect -> {
			Pointer domain = lookup(connect.pointer(), text, by);
			if (domain == null)
				return Optional.empty();
			try {
				return Optional.ofNullable(records.one(domain));
			} finally {
				Libvirt_0_10.virDomainFree(domain);
			}
		});
	}

	private static Pointer lookup(Pointer connect, String text, By by) throws LibvirtError {
		Pointer domain = null;
		if ((by == By.ANY || by == By.ID) && ID.matcher(text).matches())
			domain = orAbsent(Libvirt_0_10.virDomainLookupByID(connect, Integer.parseInt(text)));
		if (domain == null && (by == By.ANY || by == By.UUID)) {
			UUID uuid = uuid(text);
			if (uuid != null)
				domain = orAbsent(Libvirt_0_10.virDomainLookupByUUID(connect, DomainRecords.bytes(uuid)));
		}
		if (domain == null && (by == By.ANY || by == By.NAME) && !text.isEmpty())
			domain = orAbsent(Libvirt_0_10.virDomainLookupByName(connect, text));
		return domain;
	}

	/** Null where there is none; any other failure is one. */
	private static Pointer orAbsent(Pointer domain) throws LibvirtError {
		if (domain != null)
			return domain;
		LibvirtError error = LibvirtRuntime.lastError();
		if (error.code() == LibvirtError.NO_DOMAIN)
			return null;
		throw error;
	}

	/** As libvirt writes it, or without hyphens. */
	private static UUID uuid(String text) {
		String hyphened = text.matches("[0-9a-fA-F]{32}") ? text.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5") : text; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return hyphened.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(hyphened) : null; //$NON-NLS-1$
	}

	@Override
	public String xml(UUID uuid, boolean inactive, boolean secure, IProgressMonitor monitor) throws CoreException {
		Doing doing = new Doing(Messages.VerbReadXml, uuid);
		int flags = (secure ? XML_SECURE : 0) | (inactive ? XML_INACTIVE : 0);
		return session.read(doing, monitor, connect -> withDomain(connect, uuid, doing, domain -> domain.getXMLDesc(flags)));
	}

	@Override
	public UUID define(String xml, boolean validate, IProgressMonitor monitor) throws CoreException {
		return learning(Verb.DEFINE, () -> session.change(() -> Messages.CannotDefine, monitor, connect -> {
			// by our own binding: libvirt-java's has no flags
			Pointer domain = DomainRecords.check(validate ? Libvirt_1_2_12.virDomainDefineXMLFlags(connect.pointer(), xml, DEFINE_VALIDATE)
					: Libvirt_0_10.virDomainDefineXML(connect.pointer(), xml));
			try {
				return DomainRecords.uuid(domain);
			} finally {
				Libvirt_0_10.virDomainFree(domain);
			}
		}));
	}

	@Override
	public void undefine(UUID uuid, Set<Undefine> with, IProgressMonitor monitor) throws CoreException {
		int flags = 0;
		for (Undefine one : with)
			flags |= switch (one) {
			case MANAGED_SAVE -> 1;
			case SNAPSHOTS_METADATA -> 1 << 1;
			case NVRAM -> 1 << 2;
			case KEEP_NVRAM -> 1 << 3;
			case CHECKPOINTS_METADATA -> 1 << 4;
			};
		int chosen = flags;
		change(Verb.UNDEFINE, Messages.VerbUndefine, uuid, monitor, domain -> domain.undefine(chosen));
	}

	@Override
	public void rename(UUID uuid, String name, IProgressMonitor monitor) throws CoreException {
		Doing doing = new Doing(Messages.VerbRename, uuid);
		learning(Verb.RENAME, () -> session.change(doing, monitor,
				connect -> withPointer(connect, uuid, doing, domain -> Libvirt_1_2_19.virDomainRename(domain, name, 0))));
	}

	@Override
	public Set<Undefine> kept(UUID uuid, IProgressMonitor monitor) throws CoreException {
		Doing doing = new Doing(Messages.VerbReadXml, uuid);
		return session.read(doing, monitor, connect -> Owned.object(
				Libvirt_0_10.virDomainLookupByUUID(connect.pointer(), DomainRecords.bytes(uuid)), Libvirt_0_10::virDomainFree, domain -> {
					doing.name(DomainRecords.name(domain));
					return KeptThings.of(domain);
				}));
	}

	@Override
	public void start(UUID uuid, boolean paused, IProgressMonitor monitor) throws CoreException {
		change(paused ? Verb.START_PAUSED : Verb.START, Messages.VerbStart, uuid, monitor, domain -> domain.create(paused ? START_PAUSED : 0));
	}

	@Override
	public void shutdown(UUID uuid, Set<Way> ways, IProgressMonitor monitor) throws CoreException {
		Doing doing = new Doing(Messages.VerbShutdown, uuid);
		// by our own binding: libvirt-java's has no flags
		learning(Verb.SHUTDOWN, () -> session.change(doing, monitor,
				connect -> withPointer(connect, uuid, doing, domain -> Libvirt_0_10.virDomainShutdownFlags(domain, flags(ways)))));
	}

	@Override
	public void reboot(UUID uuid, Set<Way> ways, IProgressMonitor monitor) throws CoreException {
		change(Verb.REBOOT, Messages.VerbReboot, uuid, monitor, domain -> domain.reboot(flags(ways)));
	}

	/** virDomainShutdownFlagValues and virDomainRebootFlagValues are the same bits. */
	private static int flags(Set<Way> ways) {
		int flags = 0;
		for (Way way : ways)
			flags |= switch (way) {
			case ACPI -> 1;
			case AGENT -> 1 << 1;
			case INITCTL -> 1 << 2;
			case SIGNAL -> 1 << 3;
			case PARAVIRT -> 1 << 4;
			};
		return flags;
	}

	@Override
	public void destroy(UUID uuid, boolean graceful, IProgressMonitor monitor) throws CoreException {
		Doing doing = new Doing(Messages.VerbDestroy, uuid);
		// by our own binding: libvirt-java's has no flags
		learning(Verb.DESTROY, () -> session.destroy(doing, monitor, connect -> withPointer(connect, uuid, doing,
				domain -> Libvirt_0_10.virDomainDestroyFlags(domain, graceful ? DESTROY_GRACEFUL : 0))));
	}

	@Override
	public void reset(UUID uuid, IProgressMonitor monitor) throws CoreException {
		change(Verb.RESET, Messages.VerbReset, uuid, monitor, Domain::reset);
	}

	@Override
	public void suspend(UUID uuid, IProgressMonitor monitor) throws CoreException {
		change(Verb.SUSPEND, Messages.VerbSuspend, uuid, monitor, Domain::suspend);
	}

	@Override
	public void resume(UUID uuid, IProgressMonitor monitor) throws CoreException {
		change(Verb.RESUME, Messages.VerbResume, uuid, monitor, Domain::resume);
	}

	@Override
	public void setAutostart(UUID uuid, boolean autostart, IProgressMonitor monitor) throws CoreException {
		change(Verb.AUTOSTART, Messages.VerbAutostart, uuid, monitor, domain -> domain.setAutostart(autostart));
	}

	@Override
	public Map<String, Object> stats(UUID uuid, IProgressMonitor monitor) throws CoreException {
		Doing doing = new Doing(Messages.VerbStats, uuid);
		return session.read(doing, monitor, connect -> {
			Pointer domain = DomainRecords.lookup(connect.pointer(), uuid);
			try {
				doing.name(DomainRecords.name(domain));
				return new LinkedHashMap<>(records.statistics(domain));
			} finally {
				Libvirt_0_10.virDomainFree(domain);
			}
		});
	}

	@Override
	public Screenshot screenshot(UUID uuid, int screen, IProgressMonitor monitor) throws CoreException {
		Doing doing = new Doing(Messages.VerbScreenshot, uuid);
		return learning(Verb.SCREENSHOT, () -> session.read(doing, monitor, connect -> withDomain(connect, uuid, doing, domain -> {
			Stream stream = connect.streamNew(0);
			try {
				return screenshot(domain, screen, stream);
			} catch (LibvirtException e) {
				throw LibvirtRuntime.lastError();
			} finally {
				stream.free();
				Reference.reachabilityFence(stream);
			}
		})));
	}

	private static Screenshot screenshot(Domain domain, int screen, Stream stream) throws LibvirtException {
		String type = domain.screenshot(stream, screen);
		ByteArrayOutputStream image = new ByteArrayOutputStream();
		byte[] part = new byte[PART];
		int read;
		while ((read = stream.receive(part)) > 0)
			image.write(part, 0, read);
		stream.finish();
		return new Screenshot(type, image.toByteArray());
	}

	@Override
	public Optional<String> blocked(Verb verb, int state, boolean persistent) {
		return verbs.blocked(verb, state, persistent);
	}

	@Override
	public AutoCloseable onEvent(Consumer<UUID> listener) throws CoreException {
		return events.listen(listener);
	}

	private interface DomainCall<T> {
		T on(Domain domain) throws LibvirtException, LibvirtError;
	}

	private interface DomainChange {
		void on(Domain domain) throws LibvirtException;
	}

	private void change(Verb verb, String word, UUID uuid, IProgressMonitor monitor, DomainChange change) throws CoreException {
		Doing doing = new Doing(word, uuid);
		learning(verb, () -> session.change(doing, monitor, connect -> withDomain(connect, uuid, doing, domain -> {
			change.on(domain);
			return null;
		})));
	}

	/** libvirt-java's domain, freed by us before its finalizer could, and kept reachable until then. */
	private static <T> T withDomain(OpenConnect connect, UUID uuid, Doing doing, DomainCall<T> call) throws LibvirtException, LibvirtError {
		Domain domain = connect.domainLookupByUUID(uuid);
		try {
			doing.name(domain.getName());
			return call.on(domain);
		} catch (LibvirtException e) {
			// now, because freeing the domain clears this thread's last error
			throw LibvirtRuntime.lastError();
		} finally {
			domain.free();
			Reference.reachabilityFence(domain);
		}
	}

	/** A call that gives a number, -1 where it failed. */
	static int withPointer(OpenConnect connect, UUID uuid, Doing doing, Owned.Reading<Integer> call) throws LibvirtError {
		return Owned.object(Libvirt_0_10.virDomainLookupByUUID(connect.pointer(), DomainRecords.bytes(uuid)), Libvirt_0_10::virDomainFree, domain -> {
			doing.name(DomainRecords.name(domain));
			return DomainRecords.check(call.from(domain));
		});
	}

	private interface Learning<T> {
		T call() throws CoreException;
	}

	private <T> T learning(Verb verb, Learning<T> call) throws CoreException {
		try {
			return call.call();
		} catch (CoreException e) {
			if (e.getStatus().getException() instanceof LibvirtError error && error.code() == LibvirtError.NO_SUPPORT)
				verbs.unsupported(verb);
			throw e;
		}
	}
}
