package org.virtworkbench.ui.internal.application;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideHandlerTest {

	@ParameterizedTest
	@ValueSource(strings = { "guide", "extend" })
	void opensAPageWithWhatItLeadsTo(String page) throws Exception {
		GuideHandler handler = new GuideHandler();
		handler.setInitializationData(null, null, page);
		assertTrue(handler.isEnabled(), "the guides are installed");
		Path file = Path.of(handler.url().toURI());
		Matcher link = Pattern.compile("<link[^>]*href=\"([^\"]+)\"").matcher(Files.readString(file));
		assertTrue(link.find(), "the page has a style sheet");
		assertTrue(Files.exists(file.resolveSibling(link.group(1))), () -> "no " + link.group(1) + " beside " + file);
	}
}
