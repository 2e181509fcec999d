package org.virtworkbench.compute.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DefineDomain;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.DomainXml;
import org.virtworkbench.compute.apply.DomainChange.Effect;
import org.virtworkbench.compute.apply.HotPlug.Step;
import org.virtworkbench.compute.definition.DefinitionFactory;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DomainDefinition;
import org.virtworkbench.compute.definition.Interface;
import org.virtworkbench.compute.hardware.HardwareOperation;
import org.virtworkbench.compute.hardware.MacAddresses;
import org.virtworkbench.compute.internal.DomainSchema;
import org.virtworkbench.compute.internal.XmlSecrets;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.Target;
import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.definition.DefinitionChange.Kind;
import org.virtworkbench.definition.DefinitionDiff;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionView;
import org.virtworkbench.definition.TextDiff;
import org.virtworkbench.definition.ThreeWay;
import org.virtworkbench.definition.schema.Finding;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.By;
import org.virtworkbench.libvirt.LibvirtDomains.DomainRecord;
import org.virtworkbench.libvirt.LibvirtSession;

/**
 * Makes the stored definition of a domain what a text says, and changes the running domain too where that can be. A domain that does not
 * exist is defined. With a base, a definition that somebody else changed meanwhile is a CONFLICT failure whose cause is a
 * {@link DefinitionConflict}; nothing is applied then.
 *
 * @param edited   a domain's XML; its UUID, else its name says which domain
 * @param base     what the edit began with, read with passwords; null: it is applied whatever the host has now
 * @param resolve  what to do where the host has something else than the base
 * @param validate libvirt checks the text against its schema, instead of dropping silently what it does not know
 */
public record ApplyDomain(Connection connection, String edited, String base, Resolve resolve, boolean validate) implements Operation<ApplyResult> {

	/** What becomes of the changes that somebody else made since the base was read. */
	public enum Resolve {
		/** Nothing is applied where there are any. */
		REFUSE,
		/** Both are applied where they do not touch each other; else nothing is. */
		MERGE,
		/** They are overwritten. */
		OVERWRITE
	}

	public ApplyDomain {
		Objects.requireNonNull(connection);
		Objects.requireNonNull(edited);
		Objects.requireNonNull(resolve);
	}

	/** An edit that began with a base, as an editor saves it. */
	public ApplyDomain(Connection connection, String edited, String base) {
		this(connection, edited, base, Resolve.REFUSE, true);
	}

	/** What is known before it runs: all that {@link #plan} and {@link #run} have in common. */
	private record Found(DefinitionDocument current, DefinitionDocument wanted, DomainRecord record, List<DefinitionChange> changes) {
		boolean active() {
			return record != null && record.id() >= 0;
		}

		List<Step> steps(DomainRef domain) {
			return new HotPlug(domain, current.root(), wanted.root()).steps(changes);
		}
	}

	@Override
	public String label() {
		return NLS.bind(Messages.Apply, name());
	}

	private String name() {
		DefinitionDocument document = new DefinitionDocument(edited);
		return document.root() == null ? "" : document.root().child("name").map(each -> each.text().strip()).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public Target target() {
		DefinitionDocument document = new DefinitionDocument(edited);
		String uuid = document.root() == null ? null : document.root().child("uuid").map(each -> each.text().strip()).orElse(null); //$NON-NLS-1$
		return new Target(connection, DomainRef.SECTION, uuid, name());
	}

	/** What a run would do, by what the host says now; fails as a run would. */
	public ApplyPreview preview(IProgressMonitor monitor) throws CoreException {
		Found found = find(monitor);
		return new ApplyPreview(found.current == null ? null : found.current.text(), found.wanted.text(), found.active(), expected(found), DomainSchema.dropped(found.wanted.text()));
	}

	private List<DomainChange> expected(Found found) {
		List<DomainChange> expected = new ArrayList<>();
		if (!found.active())
			found.changes.forEach(change -> expected.add(DomainChange.of(change, Effect.STORED, null)));
		else
			for (Step step : found.steps(ref(found)))
				step.changes().forEach(change -> expected.add(DomainChange.of(change, step.waits() ? Effect.NEXT_START : Effect.LIVE, null)));
		return expected;
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		Found found = find(monitor);
		List<List<String>> commands = new ArrayList<>();
		List<String> warnings = new ArrayList<>();
		if (found.current == null || !found.changes.isEmpty())
			commands.addAll(define(found).plan(monitor).commands());
		if (found.record != null && !found.record.persistent())
			warnings.add(NLS.bind(Messages.BecomesPersistent, name()));
		if (XmlSecrets.in(found.wanted.text()))
			warnings.add(NLS.bind(Messages.SecretLeftOut, name()));
		int waiting = 0;
		if (found.active())
			for (Step step : found.steps(ref(found)))
				if (step.waits())
					waiting += step.changes().size();
				else
					for (HardwareOperation operation : step.operations())
						try {
							commands.addAll(operation.plan(monitor).commands());
						} catch (CoreException e) {
							warnings.add(NLS.bind(Messages.WaitsBecause, operation.label(), e.getStatus().getMessage()));
						}
		if (waiting > 0)
			warnings.add(NLS.bind(Messages.ChangesWait, waiting, found.record.name()));
		for (Finding finding : validate ? DomainSchema.errors(found.wanted.text()) : DomainSchema.dropped(found.wanted.text()))
			warnings.add(NLS.bind(validate ? Messages.UnknownRefused : Messages.UnknownDropped, new Object[] { finding.line(), finding.column(), finding.sentence() }));
		String diff = TextDiff.unified(found.current == null ? "" : found.current.text(), found.wanted.text(), connection.name(), name()); //$NON-NLS-1$
		return new Plan(commands, diff, warnings, List.of());
	}

	private DefineDomain define(Found found) throws CoreException {
		return new DefineDomain(connection, DomainXml.of(found.wanted.text()), validate);
	}

	@Override
	public ApplyResult run(IProgressMonitor monitor) throws CoreException {
		Found found = find(monitor);
		UUID uuid = found.current != null && found.changes.isEmpty() ? found.record.uuid() : define(found).run(monitor);
		DomainRef domain = new DomainRef(connection, uuid, name());
		List<DomainChange> changes = new ArrayList<>();
		if (!found.active())
			changes.addAll(expected(found));
		else
			for (Step step : found.steps(domain))
				changes.addAll(plug(step, monitor));
		DefinitionDocument stored = DefinitionDocument.wellFormed(libvirt().xml(uuid, true, true, monitor), domain.name());
		if (base == null && found.current != null)
			changes.removeIf(change -> change.kind() == Kind.REMOVED && Adjustments.stays(change.path(), found.current, stored));
		List<DefinitionChange> altered = new ArrayList<>();
		List<DefinitionChange> added = new ArrayList<>();
		for (DefinitionChange change : Adjustments.meaningful(DefinitionDiff.compare(found.wanted.root(), stored.root())))
			(change.kind() == Kind.ADDED || change.kind() == Kind.MOVED ? added : altered).add(change);
		return new ApplyResult(uuid, domain.name(), changes, altered, added, stored.text());
	}

	private static List<DomainChange> plug(Step step, IProgressMonitor monitor) throws CoreException {
		String reason = null;
		if (!step.waits())
			try {
				for (HardwareOperation operation : step.operations())
					operation.run(monitor);
				return step.changes().stream().map(change -> DomainChange.of(change, Effect.LIVE, null)).toList();
			} catch (CoreException e) {
				if (Failure.kind(e.getStatus()) == Failure.Kind.NO_CONNECTION)
					throw e;
				reason = NLS.bind(Messages.StoredOnly, e.getStatus().getMessage());
			}
		String why = reason;
		return step.changes().stream().map(change -> DomainChange.of(change, Effect.NEXT_START, why)).toList();
	}

	private Found find(IProgressMonitor monitor) throws CoreException {
		if (connection.readOnly())
			throw Failure.failed(NLS.bind(Messages.ReadOnly, name(), connection.name()));
		DefinitionDocument wanted = DefinitionDocument.wellFormed(DomainXml.of(edited).text(), Messages.TheDefinition);
		if (name().isEmpty())
			throw Failure.failed(Messages.NoName);
		DomainRecord record = record(wanted, monitor).orElse(null);
		if (record == null) {
			if (base != null && resolve != Resolve.OVERWRITE)
				throw Failure.of(Failure.Kind.CONFLICT, NLS.bind(Messages.Gone, name(), connection.name()), new DefinitionConflict(base, edited, null, List.of(), null));
			return new Found(null, wanted, null, List.of());
		}
		if (!record.name().equals(name()))
			throw Failure.failed(NLS.bind(Messages.Rename, record.name(), name()));
		DefinitionDocument current = DefinitionDocument.wellFormed(libvirt().xml(record.uuid(), true, true, monitor), record.name());
		DefinitionDocument merged = base == null ? wanted : merged(wanted, current);
		complete(merged, record);
		List<DefinitionChange> changes = Adjustments.meaningful(DefinitionDiff.compare(current.root(), merged.root()));
		if (base == null)
			changes = changes.stream().filter(change -> !Adjustments.leftToLibvirt(change)).toList();
		return new Found(current, merged, record, changes);
	}

	private Optional<DomainRecord> record(DefinitionDocument wanted, IProgressMonitor monitor) throws CoreException {
		String uuid = wanted.root().child("uuid").map(each -> each.text().strip()).orElse(null); //$NON-NLS-1$
		Optional<DomainRecord> byName = libvirt().find(name(), By.NAME, monitor);
		if (uuid == null)
			return byName;
		Optional<DomainRecord> byUuid = libvirt().find(uuid, By.UUID, monitor);
		if (byUuid.isEmpty() && byName.isPresent())
			throw Failure.failed(NLS.bind(Messages.OtherUuid, new Object[] { name(), byName.get().uuid(), uuid }));
		return byUuid;
	}

	private DefinitionDocument merged(DefinitionDocument wanted, DefinitionDocument current) throws CoreException {
		DefinitionDocument from = DefinitionDocument.wellFormed(base, Messages.TheBase);
		List<DefinitionChange> theirs = Adjustments.meaningful(DefinitionDiff.compare(from.root(), current.root()));
		if (theirs.isEmpty() || resolve == Resolve.OVERWRITE)
			return wanted;
		ThreeWay merge = ThreeWay.merge(from, wanted, current);
		if (resolve == Resolve.MERGE && merge.clean())
			return DefinitionDocument.wellFormed(merge.merged(), Messages.TheDefinition);
		throw Failure.of(Failure.Kind.CONFLICT, NLS.bind(merge.clean() ? Messages.ConflictMergeable : Messages.Conflict, name(), connection.name()),
				new DefinitionConflict(base, edited, current.text(), theirs, merge));
	}

	/** What must be the same in both definitions of the domain is said before libvirt chooses it: the UUID, and addresses of new interfaces. */
	private static void complete(DefinitionDocument wanted, DomainRecord record) {
		DefinitionView view = new DefinitionView(wanted, DefinitionPackage.Literals.DOMAIN_DEFINITION);
		DomainDefinition domain = (DomainDefinition) view.root();
		if (domain.getUuid() == null)
			domain.setUuid(record.uuid().toString());
		if (record.id() >= 0 && domain.getDevices() != null)
			for (Interface nic : domain.getDevices().getInterface())
				if (nic.getMac() == null) {
					var mac = DefinitionFactory.eINSTANCE.createInterfaceMac();
					mac.setAddress(MacAddresses.random());
					nic.setMac(mac);
				}
		view.dispose();
	}

	private DomainRef ref(Found found) {
		return new DomainRef(connection, found.record.uuid(), found.record.name());
	}

	/** What libvirt would drop, or refuse where it validates. */

	private LibvirtDomains libvirt() throws CoreException {
		return connection.require(LibvirtSession.class).domains();
	}
}
