package org.virtworkbench.compute.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.libvirt.LibvirtDomains.By;
import org.virtworkbench.libvirt.LibvirtSession;

/** How a domain is named on a command line: by id, then UUID, then name as in virsh, or by the one that an option says. */
public final class Named {

	public static final String OPERAND = "DOMAIN"; //$NON-NLS-1$

	private Named() {
	}

	public static Verb.Builder many(Verb.Builder verb) {
		return options(verb.operand(Operand.many(OPERAND, "domain", Messages.DomainOperand))); //$NON-NLS-1$
	}

	public static Verb.Builder one(Verb.Builder verb) {
		return options(verb.operand(Operand.one(OPERAND, "domain", Messages.DomainOperand))); //$NON-NLS-1$
	}

	/** The options that say how words name domains. */
	public static Verb.Builder options(Verb.Builder verb) {
		return verb.option(Option.flag("id", Messages.ByIdOption)).option(Option.flag("uuid", Messages.ByUuidOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.flag("name", Messages.ByNameOption)); //$NON-NLS-1$
	}

	/** The domain that a word names; fails with a sentence where there is none. */
	public static DomainRef find(Invocation call, Connection connection, String word) throws CoreException {
		By by = by(call);
		return connection.require(LibvirtSession.class).domains().find(word, by, call.monitor())
				.map(found -> new DomainRef(connection, found.uuid(), found.name()))
				.orElseThrow(() -> Failure.failed(NLS.bind(switch (by) {
				case ANY -> Messages.NoSuchDomain;
				case ID -> Messages.NoSuchId;
				case UUID -> Messages.NoSuchUuid;
				case NAME -> Messages.NoSuchName;
				}, word, connection.name())));
	}

	private static By by(Invocation call) throws CoreException {
		List<By> given = new ArrayList<>();
		if (call.has("id")) //$NON-NLS-1$
			given.add(By.ID);
		if (call.has("uuid")) //$NON-NLS-1$
			given.add(By.UUID);
		if (call.has("name")) //$NON-NLS-1$
			given.add(By.NAME);
		if (given.size() > 1)
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.Exclusive, "--id, --uuid, --name")); //$NON-NLS-1$
		return given.isEmpty() ? By.ANY : given.get(0);
	}
}
