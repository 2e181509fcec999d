package org.virtworkbench.core;

import java.util.List;

/**
 * DS service: the connections of this process that are open now, whoever opened them. For those who want to know what is known anyway; who
 * needs a host opens it by {@link Connections}.
 */
public interface OpenedConnections {

	/** Those that answer by what is known now, the oldest first. Asks no host and never blocks. Any of them may be closed by its owner at any time. */
	List<Connection> list();
}
