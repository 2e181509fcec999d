package org.virtworkbench.compute.osinfo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * The operating systems that libosinfo's data knows: some hundred files, read once when first asked, which takes some tenths of a second.
 * Empty where the package osinfo-db is not installed. See https://gitlab.com/libosinfo/osinfo-db
 */
public final class GuestSystems {

	private static final List<Path> FOLDERS = List.of(Path.of("/usr/share/osinfo"), Path.of("/usr/local/share/osinfo"), //$NON-NLS-1$ //$NON-NLS-2$
			Path.of("/etc/osinfo")); //$NON-NLS-1$

	private static GuestSystems installed;

	private final Map<String, GuestSystem> byId = new HashMap<>();

	private GuestSystems() {
	}

	/** Of this machine. */
	public static synchronized GuestSystems installed() {
		if (installed == null)
			installed = read(FOLDERS);
		return installed;
	}

	/** @param folders of which a later one's files replace those of an earlier one; those that do not exist are skipped, as are broken files */
	static GuestSystems read(Collection<Path> folders) {
		Map<String, SystemFile> files = new HashMap<>();
		for (Path folder : folders)
			for (Path file : files(folder.resolve("os"))) //$NON-NLS-1$
				for (SystemFile system : SystemFile.read(file))
					files.put(system.id, system);
		GuestSystems systems = new GuestSystems();
		for (SystemFile file : files.values())
			systems.byId.put(file.id, system(file, files));
		return systems;
	}

	private static List<Path> files(Path folder) {
		if (!Files.isDirectory(folder))
			return List.of();
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList(); //$NON-NLS-1$
		} catch (IOException e) {
			// as if it were not installed: a guest can be made without it
			return List.of();
		}
	}

	/** With what those give that it derives from: devices add up, figures are the nearest ones. */
	private static GuestSystem system(SystemFile file, Map<String, SystemFile> files) {
		Set<String> devices = new LinkedHashSet<>();
		Set<String> without = new HashSet<>();
		List<SystemFile> line = line(file, files);
		for (SystemFile each : line) {
			each.devices.stream().filter(device -> !without.contains(device)).forEach(devices::add);
			without.addAll(each.removedDevices);
		}
		return new GuestSystem(file.id, file.shortIds, file.name, first(line, each -> each.family), first(line, each -> each.vendor), file.released,
				file.endOfLife, size(line, "ram"), size(line, "storage"), (int) size(line, "n-cpus"), devices, file.volumeIds); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static List<SystemFile> line(SystemFile file, Map<String, SystemFile> files) {
		Set<SystemFile> line = new LinkedHashSet<>();
		List<SystemFile> next = new ArrayList<>(List.of(file));
		while (!next.isEmpty()) {
			SystemFile each = next.remove(0);
			if (line.add(each))
				each.parents.stream().map(files::get).filter(parent -> parent != null).forEach(next::add);
		}
		return List.copyOf(line);
	}

	private interface Value<T> {
		T of(SystemFile file);
	}

	private static <T> T first(List<SystemFile> line, Value<T> value) {
		return line.stream().map(value::of).filter(each -> each != null).findFirst().orElse(null);
	}

	private static long size(List<SystemFile> line, String name) {
		for (SystemFile each : line) {
			Long size = each.recommended.getOrDefault(name, each.minimum.get(name));
			if (size != null)
				return size;
		}
		return 0;
	}

	/** All, newest first within a name. */
	public List<GuestSystem> all() {
		return byId.values().stream().sorted(Comparator
				.comparing(GuestSystem::released, Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(GuestSystem::name)).toList();
	}

	/** By short id or id. */
	public Optional<GuestSystem> find(String text) {
		GuestSystem byUri = byId.get(text);
		return byUri != null ? Optional.of(byUri)
				: byId.values().stream().filter(system -> system.shortIds().contains(text)).min(Comparator.comparing(GuestSystem::id));
	}

	/** The system whose installation medium has this volume name; empty where none or several have. */
	public Optional<GuestSystem> ofMedium(String volumeId) {
		List<GuestSystem> found = byId.values().stream()
				.filter(system -> system.volumeIds().stream().anyMatch(pattern -> matches(pattern, volumeId))).toList();
		// those that derive from each other share media; the newest is meant
		return found.stream().max(Comparator.comparing(GuestSystem::released, Comparator.nullsFirst(Comparator.naturalOrder())));
	}

	private static boolean matches(String pattern, String volumeId) {
		try {
			// libosinfo looks for the pattern from the beginning on (g_regex with "^")
			return Pattern.compile(pattern).matcher(volumeId).lookingAt();
		} catch (PatternSyntaxException e) {
			return false;
		}
	}
}
