package org.virtworkbench.core.internal.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.virtworkbench.core.journal.JournalEntry;
import org.virtworkbench.core.journal.JournalEntry.Outcome;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** One line of the journal: a JSON object with the fields of {@link JournalEntry}; the duration in milliseconds. */
final class JournalLine {

	private static final String ID = "id"; //$NON-NLS-1$
	private static final String TIME = "time"; //$NON-NLS-1$
	private static final String HOST = "host"; //$NON-NLS-1$
	private static final String URI = "uri"; //$NON-NLS-1$
	private static final String LABEL = "label"; //$NON-NLS-1$
	private static final String COMMANDS = "commands"; //$NON-NLS-1$
	private static final String OUTCOME = "outcome"; //$NON-NLS-1$
	private static final String MESSAGE = "message"; //$NON-NLS-1$
	private static final String DURATION = "milliseconds"; //$NON-NLS-1$

	/** Operations keep secrets out of their commands; a password that a user wrote into a URI gets there all the same. */
	private static final Pattern PASSWORD_IN_URI = Pattern.compile("(://[^/@\\s:]*):[^/@\\s]*@"); //$NON-NLS-1$

	private JournalLine() {
	}

	static String write(JournalEntry entry) {
		JsonObject object = new JsonObject();
		object.addProperty(ID, entry.id());
		object.addProperty(TIME, entry.time().toString());
		object.addProperty(HOST, masked(entry.host()));
		object.addProperty(URI, masked(entry.uri()));
		object.addProperty(LABEL, masked(entry.label()));
		JsonArray commands = new JsonArray();
		for (List<String> argv : entry.commands()) {
			JsonArray words = new JsonArray();
			argv.forEach(word -> words.add(masked(word)));
			commands.add(words);
		}
		object.add(COMMANDS, commands);
		object.addProperty(OUTCOME, entry.outcome().name());
		if (entry.message() != null)
			object.addProperty(MESSAGE, masked(entry.message()));
		object.addProperty(DURATION, entry.duration().toMillis());
		return object.toString(); // one line: JSON escapes every line end in a string
	}

	/** Empty where the line is damaged. */
	static Optional<JournalEntry> read(String line) {
		try {
			JsonObject object = JsonParser.parseString(line).getAsJsonObject();
			List<List<String>> commands = new ArrayList<>();
			for (JsonElement argv : object.getAsJsonArray(COMMANDS))
				commands.add(argv.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList());
			return Optional.of(new JournalEntry(object.get(ID).getAsString(), Instant.parse(object.get(TIME).getAsString()),
					object.get(HOST).getAsString(), object.get(URI).getAsString(), object.get(LABEL).getAsString(), commands,
					Outcome.valueOf(object.get(OUTCOME).getAsString()), object.has(MESSAGE) ? object.get(MESSAGE).getAsString() : null,
					Duration.ofMillis(object.get(DURATION).getAsLong())));
		} catch (RuntimeException e) { // cut by a crash, or another program's; what is thrown depends on where
			return Optional.empty();
		}
	}

	private static String masked(String text) {
		return PASSWORD_IN_URI.matcher(text).replaceAll("$1:***@"); //$NON-NLS-1$
	}
}
