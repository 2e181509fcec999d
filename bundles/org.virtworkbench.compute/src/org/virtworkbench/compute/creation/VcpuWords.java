package org.virtworkbench.compute.creation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;

/**
 * virt-install's {@code --vcpus}: {@code 4,maxvcpus=8,sockets=2,cores=2,threads=2}.
 *
 * @param count   0: not said
 * @param maximum 0: not said
 */
public record VcpuWords(int count, int maximum, List<Setting> settings) {

	/** In the order of the hierarchy; what is left out takes the rest, the first of them before the others. */
	private static final List<String> LEVELS = List.of("sockets", "cores", "threads", "dies"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** @param text null gives nothing */
	public static VcpuWords of(String text) throws CoreException {
		if (text == null)
			return new VcpuWords(0, 0, List.of());
		Words words = Words.of("--vcpus", text, "vcpus", Set.of("vcpus", "maxvcpus", "sockets", "dies", "cores", "threads", "cpuset", "placement")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
		int count = words.number("vcpus"); //$NON-NLS-1$
		int maximum = words.number("maxvcpus"); //$NON-NLS-1$
		List<Setting> settings = new ArrayList<>();
		int product = 1;
		boolean topology = false;
		for (String level : LEVELS) {
			int number = words.number(level);
			topology |= number > 0;
			product *= Math.max(1, number);
		}
		if (topology) {
			int all = Math.max(count, maximum) > 0 ? Math.max(count, maximum) : product;
			String rest = LEVELS.subList(0, 3).stream().filter(level -> words.text(level) == null).findFirst().orElse(null);
			if (product == 0 || all % product != 0 || rest == null && all != product)
				throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.TopologyWrong, product, all));
			for (String level : LEVELS)
				if (!level.equals("dies") || words.text(level) != null) //$NON-NLS-1$
					settings.add(new Setting("cpu.topology." + level, Integer.toString(level.equals(rest) ? all / product : Math.max(1, words.number(level))))); //$NON-NLS-1$
			count = count > 0 ? count : maximum > 0 ? 0 : all;
		}
		if (words.text("cpuset") != null) //$NON-NLS-1$
			settings.add(new Setting("vcpu.cpuset", words.text("cpuset"))); //$NON-NLS-1$ //$NON-NLS-2$
		if (words.text("placement") != null) //$NON-NLS-1$
			settings.add(new Setting("vcpu.placement", words.word("placement", List.of("static", "auto")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return new VcpuWords(count, maximum, settings);
	}
}
