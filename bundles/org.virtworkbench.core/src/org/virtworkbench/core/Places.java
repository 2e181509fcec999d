package org.virtworkbench.core;

import java.nio.file.Path;

/**
 * DS service: where this user's files lie, by the XDG base directory specification;
 * {@code VIRT_WORKBENCH_HOME} (one folder, with config, state, data, cache below it) replaces all four. Folders are made
 * when first written to, mode 0700.
 */
public interface Places {

	/** Connections and preferences. {@code $XDG_CONFIG_HOME/virt-workbench} */
	Path config();

	/** The journal and the shell's history. {@code $XDG_STATE_HOME/virt-workbench} */
	Path state();

	/** The window's workspace. {@code $XDG_DATA_HOME/virt-workbench} */
	Path data();

	/** What can be made again. {@code $XDG_CACHE_HOME/virt-workbench} */
	Path cache();
}
