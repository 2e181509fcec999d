import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DomainDefinition;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionView;

/**
 * Domain documents as the workbench reads and edits them.
 *
 * <pre>
 * Definition parse TEMPLATE DOCUMENTS ROUNDS -> "workbench MEDIAN BEST", microseconds of processor time a document, all threads counted
 * Definition typing TEMPLATE LINES           -> "typing MEDIAN WORST", milliseconds of processor time of one keystroke, until text, tree and
 *                                               objects are new
 * </pre>
 */
class Definition {

	public static void main(String[] args) throws Exception {
		String template = Files.readString(Path.of(args[1]));
		if (args[0].equals("parse"))
			parse(template, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
		else
			typing(template, Integer.parseInt(args[2]));
	}

	private static void parse(String template, int count, int rounds) {
		String[] documents = new String[count];
		for (int i = 0; i < count; i++)
			documents[i] = numbered(template, i);
		var processor = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		List<Long> times = new ArrayList<>();
		// The first round is the just-in-time compiler's.
		for (int round = 0; round <= rounds; round++) {
			long begin = processor.getProcessCpuTime();
			long wall = System.nanoTime();
			int disks = 0;
			for (String text : documents) {
				DefinitionDocument document = new DefinitionDocument(text);
				disks += ((DomainDefinition) new DefinitionView(document, DefinitionPackage.Literals.DOMAIN_DEFINITION).root()).getDevices().getDisk().size();
			}
			long time = processor.getProcessCpuTime() - begin;
			if (disks != 3 * count)
				throw new IllegalStateException("the workbench sees " + disks + " disks");
			System.err.printf("Round %d: %d documents took %.2f s.%n", round, count, (System.nanoTime() - wall) / 1e9);
			if (round > 0)
				times.add(time / count);
		}
		times.sort(null);
		System.out.printf("workbench %.1f %.1f%n", times.get(times.size() / 2) / 1e3, times.get(0) / 1e3);
	}

	private static String numbered(String template, int number) {
		return template.replace("@N@", String.format("%05d", number));
	}

	/** In a program that has just started: what a person feels who opens the file and types. */
	private static void typing(String template, int lines) throws Exception {
		String once = numbered(template, 0);
		int begin = once.indexOf("    <disk");
		int end = once.indexOf("    <serial type");
		String devices = once.substring(begin, end);
		StringBuilder text = new StringBuilder(once.substring(0, begin));
		while (text.chars().filter(c -> c == '\n').count() < lines)
			text.append(devices);
		text.append(once.substring(end));
		DefinitionDocument document = DefinitionDocument.wellFormed(text.toString(), "the long document");
		DefinitionView view = new DefinitionView(document, DefinitionPackage.Literals.DOMAIN_DEFINITION);
		List<Double> times = new ArrayList<>();
		for (int place = 1; place <= 9; place++) {
			int at = document.text().indexOf("<disk", document.text().length() / 10 * place);
			// an element of its own, a value, a text, a comment around things: what is broken on the way and what is not
			for (String typed : List.of("<disk type='file'>\n  <target dev='vdz' bus='virtio'/>\n</disk>\n    ", "<!-- a note -->"))
				at = type(document, at, typed, times);
			int value = document.text().indexOf("dev='", at) + 5;
			type(document, value, "abc", times);
			erase(document, value + 3, 3, times);
			int element = document.text().indexOf("<target", at);
			erase(document, document.text().indexOf('\n', element), document.text().indexOf('\n', element) - element, times);
		}
		if (((DomainDefinition) view.root()).getDevices().getDisk().size() < 9)
			throw new IllegalStateException("the disks are lost");
		times.sort(null);
		System.out.printf("typing %.2f %.2f%n", times.get(times.size() / 2), times.get(times.size() - 1));
		System.err.println("The slowest of " + times.size() + " keystrokes in " + document.positionOf(document.text().length()).line() + " lines: "
				+ Arrays.toString(times.subList(times.size() - 5, times.size()).stream().map(t -> String.format("%.1f ms", t)).toArray()));
	}

	private static int type(DefinitionDocument document, int at, String typed, List<Double> times) {
		for (int i = 0; i < typed.length(); i++)
			key(document, at + i, 0, typed.substring(i, i + 1), times);
		return at + typed.length();
	}

	private static void erase(DefinitionDocument document, int end, int count, List<Double> times) {
		for (int i = 1; i <= count; i++)
			key(document, end - i, 1, "", times);
	}

	private static void key(DefinitionDocument document, int at, int length, String text, List<Double> times) {
		long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		document.replace(at, length, text);
		times.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e6);
	}
}
