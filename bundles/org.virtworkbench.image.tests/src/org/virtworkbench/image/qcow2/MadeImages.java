package org.virtworkbench.image.qcow2;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.virtworkbench.image.qcow2.Recipes.Recipe;

/** Makes images by {@link Recipes} with the real qemu-img and qemu-io, and asks qemu-img about them. */
final class MadeImages {

	/** What a program wrote and how it ended. */
	record Answer(int code, String output) {
	}

	private static final String WORDS = """
			set -e
			secret='--object secret,id=key,data=abc'
			create() { qemu-img create -q -f qcow2 $secret "${@:1:$#-1}" $([ "${*: -2:1}" = -F ] && echo "${*: -1}" || echo "i.qcow2 ${*: -1}") \
				$([ "${*: -2:1}" = -F ] && echo i.qcow2) >/dev/null; }
			io() { local c=(); for w; do c+=(-c "$w"); done; qemu-io "${c[@]}" i.qcow2 >/dev/null; }
			secret_io() { local c=(); for w; do c+=(-c "$w"); done
				qemu-io $secret "${c[@]}" --image-opts driver=qcow2,file.filename=i.qcow2,encrypt.key-secret=key >/dev/null; }
			poke() { printf "$2" | dd of=i.qcow2 bs=1 seek=$1 conv=notrunc status=none; }
			field() { printf %d 0x$(od -An -v -tx1 -j $1 -N 8 i.qcow2 | tr -d ' \\n'); }
			bytes8() { printf '\\\\x%s' $(printf %016x $1 | sed 's/../& /g'); }
			snapshot_state() { poke $(($(field 64) + 40)) "$(bytes8 $1)"; }
			snapshot_l1() { poke $(($(field 64) + 6)) "\\\\00$1"; }
			bitmap_flags() { poke $(($(field $(($(LC_ALL=C grep -obUaP '\\x23\\x85\\x28\\x75' i.qcow2 | head -n 1 | cut -d: -f1) + 24))) + 15)) "\\\\00$1"; }
			# qemu-img measures the processor for the key, which fails now and then on virtual machines
			retry() { for n in 1 2 3 4 5 6 7 8; do "$@" && return 0; done; return 1; }
			""";

	private MadeImages() {
	}

	/** The image of the recipe, in a new directory below this one. */
	static Path make(Recipe recipe, Path below) throws IOException {
		Path directory = Files.createTempDirectory(below, "i");
		Answer answer = run(directory, List.of("bash", "-c", WORDS + recipe.script()));
		if (answer.code() != 0)
			throw new AssertionError("cannot make " + recipe + ": " + answer.output());
		return directory.resolve("i.qcow2");
	}

	/** What {@code qemu-img VERB --output=json} says of the image; the key of an encrypted one is given. */
	static Answer ask(Recipe recipe, Path image, String... verb) throws IOException {
		List<String> command = new ArrayList<>(List.of("qemu-img"));
		command.addAll(List.of(verb));
		command.add("--output=json");
		if (recipe.encrypted() && !verb[0].equals("info"))
			command.addAll(List.of("--object", "secret,id=key,data=abc", "--image-opts",
					"driver=qcow2,file.filename=" + image.getFileName() + ",encrypt.key-secret=key"));
		else
			command.addAll(List.of("-f", "qcow2", image.getFileName().toString()));
		return run(image.getParent(), command);
	}

	private static Answer run(Path directory, List<String> command) throws IOException {
		Process process = new ProcessBuilder(command).directory(directory.toFile()).redirectError(directory.resolve("stderr").toFile()).start();
		process.getOutputStream().close();
		String output = new String(process.getInputStream().readAllBytes(), UTF_8);
		try {
			int code = process.waitFor();
			return new Answer(code, code == 0 || !output.isEmpty() ? output : Files.readString(directory.resolve("stderr")));
		} catch (InterruptedException e) {
			process.destroyForcibly();
			throw new IOException(e);
		}
	}
}
