package org.virtworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.virtworkbench.product.Installation.Result;

/** What the README shows of a terminal is what a terminal shows. */
class ReadmeTest {

	@Test
	void theSessionOfTheReadmeIsTrue() throws Exception {
		String readme = Files.readString(Path.of(System.getProperty("product.archives")).resolve("../../../../README.md"));
		Matcher block = Pattern.compile("(?s)```console\n(.*?)```").matcher(readme);
		assertTrue(block.find(), "the README holds a session");
		String session = block.group(1);
		StringBuilder script = new StringBuilder("exec 2>&1\n");
		// "status" keeps the exit code for the session's own `echo $?` over the line that shows the command.
		script.append("status=0\nleave() { return \"$1\"; }\n");
		for (String line : session.split("\n"))
			if (line.startsWith("$ ")) {
				String command = line.substring(2);
				script.append("printf '%s\\n' '").append(line.replace("'", "'\\''")).append("'\nleave $status\n").append(command)
						.append("\nstatus=$?\n");
			}
		try (Installation product = Installation.unpack()) {
			Path file = Files.writeString(product.root.resolve("session.sh"), script);
			ProcessBuilder shell = product.command(Map.of("PATH", product.folder + ":/usr/bin:/bin"));
			Result result = Installation.wait(shell.command("sh", file.toString()));
			assertEquals(session, result.out());
		}
	}
}
