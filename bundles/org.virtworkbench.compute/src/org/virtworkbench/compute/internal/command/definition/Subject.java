package org.virtworkbench.compute.internal.command.definition;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.internal.command.Named;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionFile;

/**
 * What a command of definitions is about: the stored definition of a domain, or a file in place of the domain's name. A file needs no host.
 *
 * @param shown  what sentences call it
 * @param domain null for a file
 * @param file   null for a domain
 * @param path   null for a domain, and for standard input
 * @param text   the definition
 */
record Subject(String shown, DomainRef domain, DefinitionFile file, Path path, String text) {

	private static final String FILE = "file"; //$NON-NLS-1$

	/** Adds the options that say which domain or file it is. */
	static Verb.Builder options(Verb.Builder verb) {
		return Named.options(verb).option(Option.value(FILE, "FILE", "file", Messages.FileOption)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The words behind the domain's name; where a file takes its place, all words. */
	static List<String> rest(Invocation call, String... operands) {
		List<String> words = new ArrayList<>();
		Stream.of(operands).forEach(name -> words.addAll(call.operands(name)));
		return call.has(FILE) ? words : words.subList(Math.min(1, words.size()), words.size());
	}

	/** @param secure with passwords, as it must be where it is written back */
	static Subject read(Invocation call, boolean secure) throws CoreException {
		if (call.has(FILE))
			return read(call, call.value(FILE).orElse("")); //$NON-NLS-1$
		Connection connection = secure ? call.connectionForChange() : call.connection();
		return of(Named.find(call, connection, call.operand(Named.OPERAND)), secure, call);
	}

	static Subject of(DomainRef domain, boolean secure, Invocation call) throws CoreException {
		return new Subject(domain.name(), domain, null, null, domain.libvirt().xml(domain.uuid(), true, secure, call.monitor()));
	}

	/** @param file a name, or - for standard input */
	static Subject read(Invocation call, String file) throws CoreException {
		Path path = file.equals("-") ? null : path(file); //$NON-NLS-1$
		DefinitionFile read = path == null ? DefinitionFile.read(call.in(), Messages.StandardInput) : DefinitionFile.read(path);
		return new Subject(read.shown(), null, read, path, read.text());
	}

	static Path path(String file) throws CoreException {
		try {
			return Path.of(file);
		} catch (InvalidPathException e) {
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.BadPath, file), e);
		}
	}

	/** @throws CoreException with place and cause where it is not well-formed, or is no domain's */
	DefinitionDocument document() throws CoreException {
		DefinitionDocument document = DefinitionDocument.wellFormed(text, shown);
		if (!document.root().name().equals("domain")) //$NON-NLS-1$
			throw Failure.failed(NLS.bind(Messages.NotDomain, shown, document.root().name()));
		return document;
	}
}
