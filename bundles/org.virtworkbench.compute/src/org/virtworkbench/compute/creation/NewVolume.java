package org.virtworkbench.compute.creation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.virtworkbench.core.Connection;
import org.virtworkbench.definition.XmlText;
import org.virtworkbench.libvirt.Virsh;

/**
 * A disk image that is made for a new domain.
 *
 * @param pool     in which; null: the folder is made one for the moment
 * @param folder   of the image
 * @param name     of the volume
 * @param capacity bytes
 * @param sparse   whether it takes its room only as it is written
 */
public record NewVolume(String pool, String folder, String name, long capacity, String format, boolean sparse) {

	/** For {@link org.virtworkbench.libvirt.LibvirtStorage#createVolume}. */
	String xml() {
		return """
				<volume><name>%s</name><capacity unit='bytes'>%d</capacity>%s<target>%s</target></volume>""".formatted(XmlText.escapeText(name), //$NON-NLS-1$
				capacity, sparse ? "<allocation>0</allocation>" : "", //$NON-NLS-1$ //$NON-NLS-2$
				format == null ? "" : "<format type='" + XmlText.escapeText(format) + "'/>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The name of a pool that is there only while the image is made. */
	String passingPool(UUID domain) {
		return "virt-workbench-" + domain.toString().substring(0, 8); //$NON-NLS-1$
	}

	static String poolXml(String name, String folder) {
		return "<pool type='dir'><name>" + XmlText.escapeText(name) + "</name><target><path>" + XmlText.escapeText(folder) //$NON-NLS-1$ //$NON-NLS-2$
				+ "</path></target></pool>"; //$NON-NLS-1$
	}

	List<List<String>> commands(Connection connection, UUID domain) {
		List<List<String>> commands = new ArrayList<>();
		String in = pool == null ? passingPool(domain) : pool;
		if (pool == null)
			commands.add(Virsh.command(connection, "pool-create-as", List.of("--target", folder), in, "dir")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		List<String> options = new ArrayList<>();
		if (format != null)
			options.addAll(List.of("--format", format)); //$NON-NLS-1$
		if (sparse)
			options.addAll(List.of("--allocation", "0")); //$NON-NLS-1$ //$NON-NLS-2$
		commands.add(Virsh.command(connection, "vol-create-as", options, in, name, Long.toString(capacity))); //$NON-NLS-1$
		if (pool == null)
			commands.add(Virsh.command(connection, "pool-destroy", List.of(), in)); //$NON-NLS-1$
		return commands;
	}
}
