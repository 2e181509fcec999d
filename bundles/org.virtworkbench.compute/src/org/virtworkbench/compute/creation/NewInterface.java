package org.virtworkbench.compute.creation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;

/**
 * A network interface that a new domain shall have. Null and 0 leave the choice to {@link DomainPlanning}.
 *
 * @param type        "network", "bridge", "direct", "user"
 * @param source      name of the network, the bridge or the host's device; null for "user"
 * @param vlans       tags; several make it a trunk
 * @param virtualPort "openvswitch", or null
 * @param mode        of a direct one
 */
public record NewInterface(String type, String source, String model, String mac, List<Integer> vlans, String portgroup, String virtualPort,
		String mode, int mtu, boolean linkDown) {

	private static final Set<String> KEYS = Set.of("network", "bridge", "direct", "source", "type", "model", "mac", "vlan", "portgroup", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"virtualport_type", "source_mode", "mtu", "link"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	public NewInterface {
		vlans = List.copyOf(vlans);
	}

	/** On one of libvirt's networks. */
	public static NewInterface network(String name, String model) {
		return new NewInterface("network", name, model, null, List.of(), null, null, null, 0, false); //$NON-NLS-1$
	}

	/** On a bridge of the host. */
	public static NewInterface bridge(String name, String model) {
		return new NewInterface("bridge", name, model, null, List.of(), null, null, null, 0, false); //$NON-NLS-1$
	}

	/** virt-install's {@code --network}: "network=default", "bridge=br0,model=virtio,vlan=10", "user"; empty for "none". */
	public static Optional<NewInterface> parse(String text) throws CoreException {
		if (text.equals("none")) //$NON-NLS-1$
			return Optional.empty();
		if (text.equals("user") || text.startsWith("user,")) //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.of(of(Words.of("--network", "type=" + text, null, KEYS), "user", null)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Words words = Words.of("--network", text, "network", KEYS); //$NON-NLS-1$ //$NON-NLS-2$
		for (String type : List.of("network", "bridge", "direct")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (words.text(type) != null)
				return Optional.of(of(words, type, words.text(type)));
		String type = words.word("type", List.of("network", "bridge", "direct", "user")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		if (type == null || !type.equals("user") && words.text("source") == null) //$NON-NLS-1$ //$NON-NLS-2$
			throw Failure.of(Failure.Kind.USAGE, Messages.NetworkWithoutSource);
		return Optional.of(of(words, type, words.text("source"))); //$NON-NLS-1$
	}

	private static NewInterface of(Words words, String type, String source) throws CoreException {
		String mac = words.text("mac"); //$NON-NLS-1$
		if (mac != null && !mac.matches("([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}")) //$NON-NLS-1$
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.NotAMac, mac));
		return new NewInterface(type, source, words.text("model"), mac, vlans(words.text("vlan")), words.text("portgroup"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				words.text("virtualport_type"), words.text("source_mode"), words.number("mtu"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"down".equals(words.word("link", List.of("up", "down")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** "10", or "10+20" for a trunk. */
	private static List<Integer> vlans(String text) throws CoreException {
		List<Integer> vlans = new ArrayList<>();
		if (text != null)
			for (String each : text.split("\\+", -1)) { //$NON-NLS-1$
				if (!each.matches("\\d{1,4}") || Integer.parseInt(each) > 4095) //$NON-NLS-1$
					throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.NotAVlan, each));
				vlans.add(Integer.valueOf(each));
			}
		return vlans;
	}
}
