package org.virtworkbench.image;

import java.util.TreeMap;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** Documents as lines, one a value, that do not depend on the order of the keys: differences can be read. */
public final class Json {

	private Json() {
	}

	/** @param document a text, or what our records give for one */
	public static String lines(Object document) {
		String text = document instanceof String s ? s : new GsonBuilder().serializeNulls().disableHtmlEscaping().create().toJson(document);
		StringBuilder lines = new StringBuilder();
		lines("", JsonParser.parseString(text), lines);
		return lines.toString();
	}

	private static void lines(String path, JsonElement element, StringBuilder lines) {
		if (element.isJsonObject())
			new TreeMap<>(element.getAsJsonObject().asMap()).forEach((key, value) -> lines(path + '.' + key, value, lines));
		else if (element.isJsonArray())
			for (int i = 0; i < element.getAsJsonArray().size(); i++)
				lines(path + '[' + i + ']', element.getAsJsonArray().get(i), lines);
		else
			lines.append(path).append(" = ").append(element).append('\n');
	}
}
