package org.virtworkbench.core;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** DS whiteboard service: opens connections of some kinds of URI. */
public interface ConnectionProvider {

	/** Whether this provider takes the URI; decided by its text, nothing is opened. */
	boolean takes(URI uri);

	/**
	 * Opens, or fails with {@link Failure.Kind#NO_CONNECTION} and one sentence that says what to do. Blocks. Other concerns can attach
	 * their facets only to a {@link FacetedConnection}.
	 */
	Connection open(ConnectionRequest request, IProgressMonitor monitor) throws CoreException;

	/**
	 * The URI behind a short name that the provider's own configuration knows (libvirt.conf's uri_aliases), or empty.
	 */
	default Optional<URI> alias(String name) throws CoreException {
		return Optional.empty();
	}

	/** The URI to use when the user names none, with why; empty where this provider has no opinion. */
	default Optional<Suggestion> preferred() throws CoreException {
		return Optional.empty();
	}

	/** Connections that this machine offers, best first: what a first start shows. May look at files, opens nothing. */
	default List<Suggestion> suggestions() {
		return List.of();
	}

	/**
	 * @param uri       where
	 * @param label     a few words for a list, "QEMU/KVM on this machine"
	 * @param because   a sentence, "its socket /run/libvirt/libvirt-sock exists"
	 * @param ephemeral whether what is changed there dies with the process, as on the embedded test driver
	 */
	record Suggestion(URI uri, String label, String because, boolean ephemeral) {
	}
}
