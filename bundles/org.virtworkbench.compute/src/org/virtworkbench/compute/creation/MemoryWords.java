package org.virtworkbench.compute.creation;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;

/**
 * virt-install's {@code --memory}: {@code 2GiB,maxmemory=8GiB}; bare numbers are MiB.
 *
 * @param kibibytes KiB; 0: not said
 */
public record MemoryWords(long kibibytes, List<Setting> settings) {

	/** @param text null gives nothing */
	public static MemoryWords of(String text) throws CoreException {
		if (text == null)
			return new MemoryWords(0, List.of());
		Words words = Words.of("--memory", text, "memory", Set.of("memory", "currentmemory", "maxmemory")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		long most = words.size("maxmemory", "MiB") >> 10; //$NON-NLS-1$ //$NON-NLS-2$
		String key = words.text("currentmemory") == null ? "memory" : "currentmemory"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		long memory = words.size(key, "MiB") >> 10; //$NON-NLS-1$
		if (memory == 0 && words.text(key) != null)
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.NotASize, new Object[] { "--memory", words.text(key), "MiB" })); //$NON-NLS-1$ //$NON-NLS-2$
		if (most > 0 && most < memory)
			throw Failure.of(Failure.Kind.USAGE, Messages.MaxBelowMemory);
		return new MemoryWords(memory > 0 ? memory : most, most > memory && memory > 0 ? List.of(new Setting("memory", most + " KiB")) : List.of()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
