package org.virtworkbench.compute.creation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;

/**
 * virt-install's {@code --cpu}: {@code host-model,+vmx,-hle,disable=rtm,match=strict}.
 *
 * @param cpu mode or model; null: the host's choice
 */
public record CpuWords(String cpu, List<Setting> settings) {

	/** Keys whose value is a feature, and the policy that they give it. A plus sign is "force" there. */
	private static final List<String> POLICIES = List.of("force", "require", "optional", "disable", "forbid"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Map<String, String> KEYS = Map.of("match", "cpu.match", "vendor", "cpu.vendor", "check", "cpu.check", "migratable", "cpu.migratable", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"fallback", "cpu.model.fallback", "cache.mode", "cpu.cache.mode", "cache.level", "cpu.cache.level"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	/** @param text null gives nothing */
	public static CpuWords of(String text) throws CoreException {
		String cpu = null;
		List<Setting> settings = new ArrayList<>();
		int features = 0;
		String[] words = text == null ? new String[0] : text.split(","); //$NON-NLS-1$
		for (int i = 0; i < words.length; i++) {
			String word = words[i];
			int equals = word.indexOf('=');
			String key = equals < 0 ? "" : word.substring(0, equals); //$NON-NLS-1$
			String value = word.substring(equals + 1);
			if (word.matches("[+-].+")) //$NON-NLS-1$
				feature(features++, word.startsWith("+") ? "force" : "disable", word.substring(1), settings); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			else if (POLICIES.contains(key))
				feature(features++, key, value, settings);
			else if (KEYS.containsKey(key))
				settings.add(new Setting(KEYS.get(key), value));
			else if ((i == 0 && equals < 0 || key.equals("model") || key.equals("mode")) && !value.isEmpty()) //$NON-NLS-1$ //$NON-NLS-2$
				cpu = value.equals("host") ? "host-passthrough" : value; //$NON-NLS-1$ //$NON-NLS-2$
			else
				throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.UnknownKey, new Object[] { "--cpu", equals < 0 ? word : key, //$NON-NLS-1$
						"+FEATURE, -FEATURE, " + String.join(", ", POLICIES) + ", " + String.join(", ", KEYS.keySet().stream().sorted().toList()) })); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		return new CpuWords(cpu, settings);
	}

	private static void feature(int index, String policy, String name, List<Setting> settings) {
		settings.add(new Setting("cpu.feature[" + index + "].policy", policy)); //$NON-NLS-1$ //$NON-NLS-2$
		settings.add(new Setting("cpu.feature[" + index + "].name", name)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
