package org.virtworkbench.compute.creation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;

/**
 * virt-install's options for devices, whose words are values of the device's element: {@code --graphics vnc,listen=0.0.0.0,password=x}. Each constant
 * says the key of a first word without one, and where in the element each key's value stands.
 */
public enum DeviceOption {

	GRAPHICS("type", "type listen port tlsport=tlsPort websocket autoport password=passwd passwordvalidto=passwdValidTo connected keymap " //$NON-NLS-1$ //$NON-NLS-2$
			+ "defaultmode=defaultMode socket gl=gl.enable rendernode=gl.rendernode"), //$NON-NLS-1$
	VIDEO("model", "model=model.type heads=model.heads vram=model.vram ram=model.ram vgamem=model.vgamem accel3d=model.acceleration.accel3d"), //$NON-NLS-1$ //$NON-NLS-2$
	SOUND("model", "model"), //$NON-NLS-1$ //$NON-NLS-2$
	TPM("type", "type=backend.type model version=backend.version path=backend.device.path"), //$NON-NLS-1$ //$NON-NLS-2$
	WATCHDOG("model", "model action"), //$NON-NLS-1$ //$NON-NLS-2$
	RNG("device", "device=backend type=backend.model model"), //$NON-NLS-1$ //$NON-NLS-2$
	FILESYSTEM("source", "source=source.dir target=target.dir type accessmode mode=accessmode driver=driver.type readonly"), //$NON-NLS-1$ //$NON-NLS-2$
	HOSTDEV("name", "name managed"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final String DEFAULT = "default"; //$NON-NLS-1$

	private final String bare;
	/** Paths in the element by key. */
	private final Map<String, String> keys = new LinkedHashMap<>();

	DeviceOption(String bare, String keys) {
		this.bare = bare;
		for (String key : keys.split(" ")) { //$NON-NLS-1$
			int equals = key.indexOf('=');
			this.keys.put(equals < 0 ? key : key.substring(0, equals), key.substring(equals + 1));
		}
	}

	/** "graphics": of the option and of the element. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The keys that it takes, as in help. */
	public String keys() {
		return String.join(", ", keys.keySet()); //$NON-NLS-1$
	}

	/** @param texts each use of the option; "none" is no such device, also where one would be planned */
	public List<Setting> settings(List<String> texts) throws CoreException {
		List<Setting> settings = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			String text = texts.get(i);
			if (text.equals("none")) { //$NON-NLS-1$
				if (texts.size() > 1)
					throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.NoneAndOthers, "--" + word())); //$NON-NLS-1$
				// without graphics there is no screen either: that is planned
				if (this == RNG)
					settings.add(new Setting("devices.rng[0]", null)); //$NON-NLS-1$
				continue;
			}
			String device = "devices." + word() + '[' + i + "]."; //$NON-NLS-1$ //$NON-NLS-2$
			Words words = Words.of("--" + word(), named(text), bare, keys.keySet()); //$NON-NLS-1$
			fill(device, words, settings);
		}
		return settings;
	}

	/** virt-install's words without a key that are not the first, or not what the first usually is. */
	private String named(String text) {
		if (this == FILESYSTEM)
			return text.replaceFirst("^([^=,]+),([^=,]+)(?=,|$)", "source=$1,target=$2"); //$NON-NLS-1$ //$NON-NLS-2$
		return this == TPM && text.startsWith("/") ? "path=" + text : text; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void fill(String device, Words words, List<Setting> settings) throws CoreException {
		if (this == HOSTDEV) {
			settings.addAll(HostDeviceName.settings(device, words.text("name"))); //$NON-NLS-1$
			if (words.text("managed") != null) //$NON-NLS-1$
				settings.add(new Setting(device + "managed", words.text("managed"))); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		usual(words).forEach((path, value) -> settings.add(new Setting(device + path, value)));
		keys.forEach((key, path) -> {
			String value = words.text(key);
			if (value != null && !value.equals(DEFAULT))
				settings.add(new Setting(device + path, value));
		});
	}

	/** What a device of this kind needs or usually has, by path; what was given comes after it. */
	private Map<String, String> usual(Words words) throws CoreException {
		Map<String, String> usual = new LinkedHashMap<>();
		switch (this) {
		case GRAPHICS -> {
			if (words.text("type") == null) //$NON-NLS-1$
				throw Failure.of(Failure.Kind.USAGE, Messages.GraphicsWithoutType);
			boolean placed = words.text("port") != null || words.text("tlsport") != null; //$NON-NLS-1$ //$NON-NLS-2$
			if (placed || words.text("socket") != null) //$NON-NLS-1$
				usual.put("port", null); //$NON-NLS-1$
			usual.put("autoport", words.text("socket") != null ? null : placed ? "no" : "yes"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		case SOUND -> usual.put("model", "ich9"); //$NON-NLS-1$ //$NON-NLS-2$
		case WATCHDOG -> {
			usual.put("model", "i6300esb"); //$NON-NLS-1$ //$NON-NLS-2$
			usual.put("action", "reset"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		case RNG -> {
			usual.put("model", "virtio"); //$NON-NLS-1$ //$NON-NLS-2$
			usual.put("backend.model", "random"); //$NON-NLS-1$ //$NON-NLS-2$
			if ("builtin".equals(words.text("type"))) //$NON-NLS-1$ //$NON-NLS-2$
				usual.put("backend", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		case TPM -> {
			boolean real = words.text("path") != null || "passthrough".equals(words.text("type")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			usual.put("model", real ? "tpm-tis" : "tpm-crb"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			usual.put("backend.type", real ? "passthrough" : "emulator"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (!real)
				usual.put("backend.version", "2.0"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		case FILESYSTEM -> {
			if (words.text("source") == null || words.text("target") == null) //$NON-NLS-1$ //$NON-NLS-2$
				throw Failure.of(Failure.Kind.USAGE, Messages.FilesystemWithoutEnds);
			usual.put("type", "mount"); //$NON-NLS-1$ //$NON-NLS-2$
			usual.put("accessmode", "virtiofs".equals(words.text("driver")) ? "passthrough" : "mapped"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		}
		default -> {
			// nothing beyond what is given
		}
		}
		return usual;
	}
}
