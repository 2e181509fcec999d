package org.virtworkbench.image.operation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.image.ImageFormat;

/**
 * An image that is to be made.
 *
 * @param file    absolute
 * @param options those of the format, by QEMU's names ({@code cluster_size}, {@code preallocation}, {@code encrypt.format}), as qemu-img takes them after
 *                {@code -o}; without size, base and secret, which have their own place
 * @param secret  the passphrase that the image gets; null where it is not encrypted
 * @param force   whether a file of that name is replaced
 */
public record NewImage(Path file, ImageFormat format, Map<String, String> options, Optional<Backing> backing, Secret secret, boolean force) {

	/** The external data file of a qcow2 image. */
	static final String DATA_FILE = "data_file"; //$NON-NLS-1$

	/** Options of qemu-img that are no {@link #options} here. */
	public static final List<String> HAVE_THEIR_PLACE = List.of("size", "backing_file", "backing_fmt", "encrypt.key-secret", "key-secret"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	public NewImage {
		file = file.toAbsolutePath();
		Objects.requireNonNull(format);
		// in the order they were given
		options = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(options));
	}

	/** What a person calls it. */
	public String name() {
		return ImageRef.name(file);
	}

	/** The external data file that it is to have; a relative name is relative to the directory of the image. */
	Optional<Path> dataFile() {
		return Optional.ofNullable(options.get(DATA_FILE)).map(name -> file.resolveSibling(name));
	}

	private static final Pattern OPTION_NAME = Pattern.compile("[A-Za-z0-9_.-]+"); //$NON-NLS-1$

	/** Fails where a name is none: it could carry more options. */
	static void checkNames(Map<String, String> options) throws CoreException {
		for (String name : options.keySet())
			if (!OPTION_NAME.matcher(name).matches())
				throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.OptionBad, name));
	}

	/** Fails where the options say what has its own place, or leave out what belongs together. */
	void check() throws CoreException {
		checkNames(options);
		for (String elsewhere : HAVE_THEIR_PLACE)
			if (options.containsKey(elsewhere))
				throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.OptionHasItsPlace, elsewhere));
		boolean encrypted = format == ImageFormat.LUKS || options.containsKey("encrypt.format") || "on".equals(options.get("encryption")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (encrypted && secret == null)
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.NewImageNeedsSecret, name()));
		if (!encrypted && secret != null)
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.SecretWithoutEncryption, name()));
	}
}
