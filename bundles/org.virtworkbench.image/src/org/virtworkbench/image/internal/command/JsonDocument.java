package org.virtworkbench.image.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.core.Failure;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** A document of qemu-img as the maps and lists that results are made of; its numbers stay as they were written. */
final class JsonDocument {

	private JsonDocument() {
	}

	/** A document that is an object. */
	static Map<String, Object> object(String text) throws CoreException {
		return object(parse(text));
	}

	/** A document that is an array. */
	static List<?> list(String text) throws CoreException {
		if (parse(text) instanceof List<?> list)
			return list;
		throw Failure.failed(Messages.NotADocument);
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> object(Object value) throws CoreException {
		if (value instanceof Map<?, ?> map)
			return (Map<String, Object>) map;
		throw Failure.failed(Messages.NotADocument);
	}

	private static Object parse(String text) throws CoreException {
		try {
			return plain(JsonParser.parseString(text));
		} catch (JsonParseException e) {
			throw Failure.of(Failure.Kind.FAILED, Messages.NotADocument, e);
		}
	}

	private static Object plain(JsonElement element) {
		return switch (element) {
		case JsonObject object -> {
			Map<String, Object> map = new LinkedHashMap<>();
			object.entrySet().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
			yield map;
		}
		case JsonArray array -> array.asList().stream().map(JsonDocument::plain).toList();
		case JsonPrimitive primitive -> primitive.isBoolean() ? (Object) primitive.getAsBoolean()
				: primitive.isNumber() ? primitive.getAsBigDecimal() : primitive.getAsString();
		default -> null;
		};
	}
}
