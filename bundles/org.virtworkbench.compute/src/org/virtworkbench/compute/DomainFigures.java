package org.virtworkbench.compute;

import java.util.Collection;

import org.virtworkbench.compute.domain.Domain;

/**
 * DS service: reads vCPUs and memory of those domains whose bulk call does not say them (drivers other than QEMU), because a table needs
 * them for the rows that can be seen only. They enter the live inventory, from where the table hears of them.
 */
public interface DomainFigures {

	/**
	 * Asks for what is missing. Call it as often as rows come into view: what is known or being read is skipped, and requests that come close
	 * together are read together. What cannot be read stays unknown. Returns at once; call it in the realm.
	 *
	 * @param domains of the live inventory, of any hosts
	 */
	void request(Collection<Domain> domains);
}
