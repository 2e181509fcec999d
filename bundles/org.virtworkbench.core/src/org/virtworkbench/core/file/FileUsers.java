package org.virtworkbench.core.file;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * DS whiteboard service: who uses a file of this machine, as far as a concern knows from the connections that are open. Whoever
 * changes a file asks all of them first.
 */
public interface FileUsers {

	/**
	 * @param name    what a person calls the user: a guest's name
	 * @param host    the connection's name
	 * @param running whether it uses the file now; else it will when it is started
	 * @param writes  whether it may write to the file; not where it only reads, such as the base of its disk
	 */
	record FileUser(String name, String host, boolean running, boolean writes) {
	}

	/**
	 * The users of the file, also of one that they reach through a chain of backing files where that is known. Opens no
	 * connection; a host that does not answer has no users. May take as long as a host takes to answer, so never on the UI thread.
	 *
	 * @param file absolute, symbolic links resolved
	 */
	List<FileUser> usersOf(Path file, IProgressMonitor monitor);
}
