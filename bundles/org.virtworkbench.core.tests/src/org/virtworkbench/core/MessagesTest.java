package org.virtworkbench.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

	@ParameterizedTest
	@ValueSource(classes = { Messages.class, org.virtworkbench.core.internal.Messages.class,
			org.virtworkbench.core.internal.connection.Messages.class, org.virtworkbench.core.internal.journal.Messages.class,
			org.virtworkbench.core.internal.live.Messages.class, org.virtworkbench.core.internal.machine.Messages.class,
			org.virtworkbench.core.internal.operation.Messages.class, org.virtworkbench.core.inventory.provider.Messages.class })
	void saysTheSameInEnglishAndChinese(Class<?> messages) throws IOException {
		Properties english = compare(messages, "messages");
		assertEquals(Arrays.stream(messages.getFields()).map(field -> field.getName()).collect(Collectors.toCollection(TreeSet::new)),
				new TreeSet<>(english.stringPropertyNames()));
		// Java's message format swallows it and what follows.
		english.forEach((key, sentence) -> assertFalse(sentence.toString().contains("'"), key + " has an apostrophe"));
	}

	@Test
	void namesTheSamePropertiesInEnglishAndChinese() throws IOException {
		compare(Messages.class, "/plugin");
	}

	private static Properties compare(Class<?> beside, String name) throws IOException {
		Properties english = read(beside, name + ".properties");
		Properties chinese = read(beside, name + "_zh_CN.properties");
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(variables(english.getProperty(key)), variables(chinese.getProperty(key)), key);
			assertFalse(chinese.getProperty(key).isBlank(), key);
		}
		return english;
	}

	private static Set<String> variables(String sentence) {
		return Pattern.compile("\\{\\d\\}").matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties read(Class<?> beside, String name) throws IOException {
		try (InputStream in = beside.getResourceAsStream(name)) {
			String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
			assertTrue(text.chars().allMatch(c -> c < 128), name + " is ASCII");
			Properties properties = new Properties();
			properties.load(new StringReader(text));
			return properties;
		}
	}
}
