package org.virtworkbench.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

	@ParameterizedTest
	@ValueSource(classes = { Messages.class, org.virtworkbench.compute.internal.command.Messages.class,
			org.virtworkbench.compute.internal.definition.Messages.class, org.virtworkbench.compute.advice.Messages.class, org.virtworkbench.compute.apply.Messages.class,
			org.virtworkbench.compute.internal.command.definition.Messages.class })
	void saysTheSameInEnglishAndChinese(Class<?> messages) throws IOException {
		Properties english = read(messages, "messages.properties");
		Properties chinese = read(messages, "messages_zh_CN.properties");
		assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
		assertEquals(Arrays.stream(messages.getFields()).map(field -> field.getName()).collect(Collectors.toCollection(TreeSet::new)),
				new TreeSet<>(english.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(variables(english.getProperty(key)), variables(chinese.getProperty(key)), key);
			assertTrue(!chinese.getProperty(key).isBlank(), key);
		}
	}

	private static TreeSet<String> variables(String message) {
		return Pattern.compile("\\{\\d\\}").matcher(message).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties read(Class<?> messages, String file) throws IOException {
		try (InputStream in = messages.getResourceAsStream(file)) {
			byte[] bytes = in.readAllBytes();
			assertTrue(new String(bytes, StandardCharsets.ISO_8859_1).chars().allMatch(c -> c < 128), file + " is not ASCII");
			Properties properties = new Properties();
			properties.load(new java.io.ByteArrayInputStream(bytes));
			return properties;
		}
	}
}
