package org.virtworkbench.cli.internal.host;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Output.Cell;
import org.virtworkbench.core.command.Output.Field;
import org.virtworkbench.core.command.Output.Size;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.InventoryFactory;
import org.virtworkbench.core.inventory.InventoryPackage;
import org.virtworkbench.core.inventory.provider.InventoryEditPlugin;
import org.virtworkbench.core.live.HostReader;
import org.virtworkbench.core.text.Sizes;

/** What is known of one host: every attribute of the inventory's Host, under the labels that the window's properties have. */
final class HostInfo {

	private final Host host = InventoryFactory.eINSTANCE.createHost();

	private HostInfo() {
	}

	/** A reader that fails loses its own attributes only. */
	static void print(Invocation call, List<HostReader> readers) throws CoreException {
		HostInfo info = new HostInfo();
		Connection connection = call.connection();
		info.host.setName(connection.name());
		info.host.setUri(connection.uri().toString());
		info.host.setReadOnly(connection.readOnly());
		for (HostReader reader : readers)
			try {
				reader.read(connection, info.host, call.monitor());
			} catch (CoreException e) {
				if (readers.size() == 1 || !connection.isAlive())
					throw e;
				call.note(NLS.bind(Messages.PartUnknown, e.getStatus().getMessage()));
			}
		info.host.setState(ConnectionState.CONNECTED);
		call.out().object(info.fields());
	}

	private List<Field> fields() {
		List<Field> fields = new ArrayList<>();
		fields.add(field(InventoryPackage.Literals.INVENTORY_ELEMENT__NAME));
		for (EAttribute attribute : InventoryPackage.Literals.HOST.getEAttributes())
			if (attribute != InventoryPackage.Literals.HOST__REASON)
				fields.add(field(attribute));
		return fields;
	}

	private Field field(EAttribute attribute) {
		return new Field(attribute.getName(), title(attribute), cell(attribute, host.eGet(attribute)));
	}

	/** The property's label; those of sizes name the unit of the plain number, which is not what we print. */
	private static String title(EAttribute attribute) {
		if (attribute == InventoryPackage.Literals.HOST__MEMORY)
			return Messages.Memory;
		if (attribute == InventoryPackage.Literals.HOST__FREE_MEMORY)
			return Messages.FreeMemory;
		String owner = attribute.getEContainingClass().getName();
		return InventoryEditPlugin.INSTANCE.getString("_UI_" + owner + '_' + attribute.getName() + "_feature"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Cell cell(EAttribute attribute, Object value) {
		if (attribute == InventoryPackage.Literals.HOST__MEMORY || attribute == InventoryPackage.Literals.HOST__FREE_MEMORY) {
			long kib = (Long) value;
			return kib == 0 ? Cell.of(null) : new Cell(Sizes.human(kib * 1024), new Size(kib, "KiB")); //$NON-NLS-1$
		}
		return switch (value) {
		case null -> Cell.of(null);
		case Boolean flag -> HostCommands.flag(flag);
		case ConnectionState state -> new Cell(Messages.Connected, state.getLiteral());
		// all numbers of a host are at least 1 where they are known
		case Integer number when number == 0 -> Cell.of(null);
		case Integer number -> new Cell(number.toString(), number);
		default -> Cell.of(value.toString());
		};
	}
}
