package org.virtworkbench.definition;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;

/**
 * Opens what is meant to do harm, in a program of its own. Prints a line for each, "NAME MILLISECONDS VERDICT", where the verdict is the sentence of
 * the refusal or "accepted"; last the most memory that was ever resident, "memory KIBIBYTES".
 */
final class HostileInput {

	private HostileInput() {
	}

	public static void main(String[] args) throws Exception {
		Map<String, Supplier<byte[]>> inputs = new LinkedHashMap<>();
		StringBuilder laughs = new StringBuilder("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY a0 'ha'>");
		for (int i = 1; i < 40; i++)
			laughs.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
		inputs.put("entities", () -> ascii(laughs + "]><a>&a39;</a>"));
		inputs.put("external", () -> ascii("<!DOCTYPE a [<!ENTITY x SYSTEM '" + Path.of(args[0]).toUri() + "'>]><domain><name>&x;</name></domain>"));
		inputs.put("include", () -> ascii("<domain xmlns:x='http://www.w3.org/2001/XInclude'><x:include href='" + args[0] + "' parse='text'/></domain>"));
		inputs.put("depth", () -> ascii("<a>".repeat(5_000_000)));
		inputs.put("closed-depth", () -> ascii("<a>".repeat(2_000_000) + "</a>".repeat(2_000_000)));
		inputs.put("nul", () -> ascii("<a>" + " ".repeat(16_000_000) + "\0</a>"));
		inputs.put("large", () -> new byte[DefinitionFile.LIMIT + 1]);
		inputs.put("attributes", () -> {
			StringBuilder many = new StringBuilder("<a");
			for (int i = 0; i < 1_000_000; i++)
				many.append(" a").append(i).append("=''");
			return ascii(many + " a0=''/>");
		});
		inputs.put("namespaces", () -> {
			StringBuilder many = new StringBuilder("<a");
			for (int i = 0; i < 300_000; i++)
				many.append(" xmlns:a").append(i).append("='u'");
			return ascii(many + ">" + "<a5:b/>".repeat(800_000) + "<c:d/></a>");
		});
		inputs.put("elements", () -> ascii("<domain>" + "<a/>".repeat(4_190_000) + "</domain>"));
		inputs.put("comments", () -> ascii("<domain>" + "<!---->".repeat(2_300_000) + "</domain>"));
		inputs.put("references", () -> ascii("<domain><name>" + "&#65;".repeat(3_300_000) + "</name></domain>"));
		for (Map.Entry<String, Supplier<byte[]>> input : inputs.entrySet()) {
			byte[] bytes = input.getValue().get();
			long begin = System.nanoTime();
			String verdict = "accepted";
			try {
				DefinitionFile file = DefinitionFile.decode(bytes, input.getKey());
				DefinitionDocument document = DefinitionDocument.wellFormed(file.text(), input.getKey());
				EObject root = new DefinitionView(document, TestModel.DOMAIN).root();
				if (String.valueOf((Object) TestModel.get(root, "name")).contains("secret"))
					verdict = "opened another file";
			} catch (CoreException e) {
				verdict = e.getMessage();
			}
			System.out.println(input.getKey() + ' ' + (System.nanoTime() - begin) / 1_000_000 + ' ' + verdict);
		}
		for (String line : Files.readAllLines(Path.of("/proc/self/status")))
			if (line.startsWith("VmHWM:"))
				System.out.println("memory " + line.replaceAll("\\D", ""));
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
