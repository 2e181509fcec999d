package org.virtworkbench.core.internal.live;

import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.InventoryPackage.Literals;

/** What readers say of a host, as apart from what the connection says of it. */
final class HostFacts {

	private static final Set<EAttribute> OF_THE_CONNECTION = Set.of(Literals.INVENTORY_ELEMENT__KEY, Literals.INVENTORY_ELEMENT__NAME,
			Literals.HOST__URI, Literals.HOST__READ_ONLY, Literals.HOST__STATE, Literals.HOST__REASON);

	private HostFacts() {
	}

	static void copy(Host from, Host to) {
		for (EAttribute attribute : Literals.HOST.getEAllAttributes())
			if (!OF_THE_CONNECTION.contains(attribute) && !Objects.equals(from.eGet(attribute), to.eGet(attribute)))
				to.eSet(attribute, from.eGet(attribute));
	}
}
