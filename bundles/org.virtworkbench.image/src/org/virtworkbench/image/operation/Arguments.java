package org.virtworkbench.image.operation;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.virtworkbench.image.ImageFormat;

/**
 * The argument vector of one call of qemu-img. Images are named by absolute paths behind {@code --}, which QEMU never takes for a protocol or an option;
 * encrypted ones by {@code --image-opts}, because only there a key can be given.
 */
final class Arguments {

	/** Where a passphrase that was typed comes from in a command for people: they type it. */
	private static final String TYPED = "/dev/stdin"; //$NON-NLS-1$

	private final String verb;
	private final List<String> options = new ArrayList<>();
	private final List<String> operands = new ArrayList<>();
	private final List<Secret> secrets = new ArrayList<>();

	/** @param verb of qemu-img: "convert" */
	Arguments(String verb) {
		this.verb = verb;
	}

	Arguments option(String... words) {
		options.addAll(List.of(words));
		return this;
	}

	Arguments optionIf(boolean given, String... words) {
		return given ? option(words) : this;
	}

	Arguments operand(String word) {
		operands.add(word);
		return this;
	}

	/** Names the image that the call works on. */
	Arguments image(ImageRef image) {
		if (image.secret() == null)
			return option("-f", image.format().qemuName()).operand(image.file().toString()); //$NON-NLS-1$
		return imageByOptions(image);
	}

	/** As {@link #image}, for two images: qemu-img takes either both by options or none. */
	Arguments images(ImageRef first, ImageRef second) {
		if (first.secret() != null || second.secret() != null)
			return option("--image-opts").operand(described(first)).operand(described(second)); //$NON-NLS-1$
		return option("-f", first.format().qemuName(), "-F", second.format().qemuName()) //$NON-NLS-1$ //$NON-NLS-2$
				.operand(first.file().toString()).operand(second.file().toString());
	}

	/** As {@link #image}, for the verbs that have no {@code -f}. */
	Arguments imageByOptions(ImageRef image) {
		return option("--image-opts").operand(described(image)); //$NON-NLS-1$
	}

	/** The format and the options of an image that is made, and its base. */
	Arguments newImage(NewImage image, String formatOption) {
		option(formatOption, image.format().qemuName());
		image.backing().ifPresent(base -> option(formatOption.equals("-O") ? "-B" : "-b", base.name(), "-F", base.format().qemuName())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		Map<String, String> all = new java.util.LinkedHashMap<>(image.options());
		// relative to the image like a base; qemu-img itself would take its own directory
		image.dataFile().ifPresent(file -> all.put(NewImage.DATA_FILE, file.toString()));
		if (image.secret() != null)
			all.put(keyOption(image.format()), secretId(image.secret()));
		return formatOptions(all);
	}

	/** {@code -o NAME=VALUE,...} where there are any. */
	Arguments formatOptions(Map<String, String> all) {
		if (!all.isEmpty())
			option("-o", all.entrySet().stream().map(o -> o.getKey() + '=' + escape(o.getValue())).collect(Collectors.joining(","))); //$NON-NLS-1$ //$NON-NLS-2$
		return this;
	}

	private String described(ImageRef image) {
		boolean device = !Files.isRegularFile(image.file()) && Files.exists(image.file(), LinkOption.NOFOLLOW_LINKS);
		String words = "driver=" + image.format().qemuName() + ",file.driver=" + (device ? "host_device" : "file") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ ",file.filename=" + escape(image.file().toString()); //$NON-NLS-1$
		return image.secret() == null ? words : words + ',' + keyOption(image.format()) + '=' + secretId(image.secret());
	}

	private static String keyOption(ImageFormat format) {
		return format == ImageFormat.LUKS ? "key-secret" : "encrypt.key-secret"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String secretId(Secret secret) {
		if (!secrets.contains(secret))
			secrets.add(secret);
		return "sec" + secrets.indexOf(secret); //$NON-NLS-1$
	}

	/** QEMU's option syntax ends a value at a comma that is not doubled. */
	private static String escape(String value) {
		return value.replace(",", ",,"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** As an administrator would type it. */
	List<String> planned() {
		return argv(secret -> secret.file().map(Object::toString).orElse(TYPED));
	}

	/** As it is run: the passphrases that were typed are in these files. */
	List<String> argv(SecretFiles files) {
		return argv(files::of);
	}

	List<Secret> secrets() {
		return secrets;
	}

	private List<String> argv(java.util.function.Function<Secret, String> fileOf) {
		List<String> argv = new ArrayList<>(List.of("qemu-img", verb)); //$NON-NLS-1$
		for (Secret secret : secrets)
			argv.addAll(List.of("--object", "secret,id=" + secretId(secret) + ",file=" + escape(fileOf.apply(secret)))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		argv.addAll(options);
		argv.add("--"); //$NON-NLS-1$
		argv.addAll(operands);
		return argv;
	}
}
