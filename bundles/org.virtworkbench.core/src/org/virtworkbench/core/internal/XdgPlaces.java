package org.virtworkbench.core.internal;

import java.nio.file.Path;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.core.Places;

/** The places by the XDG base directory specification 0.8. Only computes: nothing is made, looked at, or refused here. */
@Component
public final class XdgPlaces implements Places {

	private static final String FOLDER = "virt-workbench"; //$NON-NLS-1$

	private final Map<String, String> environment;
	private final Path home;

	@Activate
	public XdgPlaces() {
		this(System.getenv(), Path.of(System.getProperty("user.home"))); //$NON-NLS-1$
	}

	XdgPlaces(Map<String, String> environment, Path home) {
		this.environment = environment;
		this.home = home;
	}

	@Override
	public Path config() {
		return place("config", "XDG_CONFIG_HOME", ".config"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public Path state() {
		return place("state", "XDG_STATE_HOME", ".local/state"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public Path data() {
		return place("data", "XDG_DATA_HOME", ".local/share"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public Path cache() {
		return place("cache", "XDG_CACHE_HOME", ".cache"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private Path place(String own, String variable, String below) {
		String all = environment.get("VIRT_WORKBENCH_HOME"); //$NON-NLS-1$
		if (all != null && !all.isEmpty())
			return Path.of(all).toAbsolutePath().resolve(own);
		String xdg = environment.get(variable);
		// "All paths set in these environment variables must be absolute. If an implementation encounters a relative path ... it
		// should consider the path invalid and ignore it."
		if (xdg != null && Path.of(xdg).isAbsolute())
			return Path.of(xdg).resolve(FOLDER);
		return home.resolve(below).resolve(FOLDER);
	}
}
