package org.virtworkbench.compute.tuning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.virtworkbench.libvirt.LibvirtTuning;

/** Parameters under libvirt's names, as virsh's options have them too. */
final class Values {

	private Values() {
	}

	/** Always in the same order. */
	static Map<String, Object> copy(Map<String, Object> values) {
		return Collections.unmodifiableMap(new TreeMap<>(values));
	}

	/** "--total-bytes-sec 1000". */
	static String[] options(Map<String, Object> values) {
		List<String> options = new ArrayList<>();
		values.forEach((name, value) -> {
			String option = "--" + name.replace('_', '-'); //$NON-NLS-1$
			options.add(option.equals("--device-weight") ? option + 's' : option.replace("--numa-", "--")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			options.add(value.equals(LibvirtTuning.UNLIMITED) ? "-1" : value.toString()); //$NON-NLS-1$
		});
		return options.toArray(String[]::new);
	}
}
