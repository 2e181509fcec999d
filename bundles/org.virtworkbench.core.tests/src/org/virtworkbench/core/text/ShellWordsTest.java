package org.virtworkbench.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellWordsTest {

	/** What sh makes of the line: the arguments that printf gets. */
	private static List<String> sh(String words) throws IOException {
		return run("printf '%s\\0' " + words + "\n");
	}

	private static List<String> run(String script) throws IOException {
		Process sh = new ProcessBuilder("sh", "-c", script).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		sh.getOutputStream().close();
		String out = new String(sh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return List.of(out.substring(0, out.length() - 1).split("\0", -1));
	}

	@Test
	void plainWordsStayPlainAndOthersAreQuotedReadably() {
		assertEquals("virsh -c qemu+ssh://root@kvm1/system start web1", //
				ShellWords.join(List.of("virsh", "-c", "qemu+ssh://root@kvm1/system", "start", "web1")));
		assertEquals("virsh start -- '-web 1' 'it'\\''s' '' '网络'", ShellWords.join(List.of("virsh", "start", "--", "-web 1", "it's", "", "网络")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a b", "'", "\"", "\\", "\\'", "$HOME", "`id`", "$(id)", "~", "~root", "#no", "a#b", "a;b", "a&b", "*", "?[x]",
			"!x", "{a,b}", "=x", "a=b", "\t", "\n", "-n", "中文 名", "\u202e", "%s%n", "a\\nb", "(", ">", "|", "\u001b[31m" })
	void shAndSplitReadTheSameWordAgain(String word) throws IOException {
		assertEquals(List.of(word), sh(ShellWords.quote(word)));
		assertEquals(List.of(word), ShellWords.split(ShellWords.quote(word)));
	}

	@Test
	void anyWordsSurviveJoining() throws IOException {
		String signs = "ab01 \t\n'\"\\$`~#;&*?[]{}()<>|!=%-+,./:@^_中é😀";
		int[] points = signs.codePoints().toArray();
		Random random = new Random(1);
		List<List<String>> cases = new ArrayList<>();
		StringBuilder script = new StringBuilder();
		for (int i = 0; i < 500; i++) {
			List<String> words = new ArrayList<>();
			for (int j = random.nextInt(4); j >= 0; j--) {
				StringBuilder word = new StringBuilder();
				for (int k = random.nextInt(8); k > 0; k--)
					word.appendCodePoint(points[random.nextInt(points.length)]);
				words.add(word.toString());
			}
			cases.add(words);
			assertEquals(words, ShellWords.split(ShellWords.join(words)));
			script.append("printf '%s\\0' ").append(ShellWords.join(words)).append('\n');
		}
		assertArrayEquals(cases.stream().flatMap(List::stream).toArray(), run(script.toString()).toArray());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a  b\tc", "'a b'c", "\"a \\\"b\\\" \\$x \\` \\\\ \\n\"", "a\\ b", "a'b'\"c\"\\d", "x '' \"\"", "disk[0] 007", "a # no",
			"a#b", "'#a' \\#b" })
	void readsWhatPeopleTypeAsShDoes(String line) throws IOException {
		// Without globbing, which is an expansion.
		assertEquals(run("set -f; printf '%s\\0' " + line + "\n"), ShellWords.split(line));
	}

	@Test
	void aCommentOrNothingHasNoWords() {
		assertEquals(List.of(), ShellWords.split("  # domain list"));
		assertEquals(List.of(), ShellWords.split(""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "'", "a 'b", "\"", "a \"b\\\"" })
	void anOpenQuoteIsRefused(String line) {
		assertEquals(line.contains("'") ? "'" : "\"", assertThrows(IllegalArgumentException.class, () -> ShellWords.split(line)).getMessage());
	}
}
