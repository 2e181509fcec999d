package org.virtworkbench.definition.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class WordsTest {

	private static Properties read(String name) throws IOException {
		Properties words = new Properties();
		try (InputStream in = Words.class.getResourceAsStream(name)) {
			words.load(in);
		}
		return words;
	}

	@Test
	void chineseSaysAsMuchAsEnglish() throws IOException {
		Properties english = read("words.properties");
		Properties chinese = read("words_zh_CN.properties");
		assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
		chinese.forEach((key, value) -> assertFalse(value.toString().isBlank() || value.equals(english.get(key)), key.toString()));
		assertTrue(english.size() > 150, english.size() + " words");
	}

	@Test
	void everyWordIsOfSomethingThatASchemaKnows() throws Exception {
		TreeSet<String> unknown = new TreeSet<>();
		for (Object key : read("words.properties").keySet()) {
			String path = key.toString().replaceFirst("\\.[^./@]*$", "");
			String attribute = path.contains("@") ? path.substring(path.indexOf('@') + 1) : null;
			boolean known = false;
			for (String kind : new String[] { "domain", "network", "storagepool", "storagevol", "secret", "nwfilter", "domainsnapshot" }) {
				Vocabulary vocabulary = Schemas.get(kind).vocabulary();
				boolean elements = true;
				for (String element : path.replaceFirst("@.*", "").split("/"))
					elements &= vocabulary.elements().contains(element);
				known |= elements && (attribute == null || vocabulary.attributes().contains(attribute));
			}
			if (!known)
				unknown.add(key.toString());
		}
		assertEquals(new TreeSet<>(), unknown);
	}

	@Test
	void theLongestEndOfAPathCounts() {
		assertFalse(Words.of("domain/devices/disk/target@bus").equals(Words.of("domain/devices/input@bus")));
		assertEquals("", Words.of("domain/nothing"));
	}
}
