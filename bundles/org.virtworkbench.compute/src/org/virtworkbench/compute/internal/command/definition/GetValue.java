package org.virtworkbench.compute.internal.command.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.internal.command.Named;
import org.virtworkbench.compute.internal.definition.DefinitionPaths;
import org.virtworkbench.compute.internal.definition.DefinitionPaths.Value;
import org.virtworkbench.compute.internal.definition.PathFeature;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;

/** {@code domain get}: one value of a definition. */
final class GetValue {

	private GetValue() {
	}

	static Verb verb() {
		return Subject.options(Verb.named("get", Messages.Get).operand(Operand.one(Named.OPERAND, SubjectCompleter.KIND, Messages.SubjectOperand)) //$NON-NLS-1$
				.operand(Operand.optional("PATH", PathCompleter.KIND, Messages.PathOperand))).does(GetValue::run); //$NON-NLS-1$
	}

	private static void run(Invocation call) throws CoreException {
		List<String> words = Subject.rest(call, Named.OPERAND, "PATH"); //$NON-NLS-1$
		if (words.size() != 1)
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.PathMissing, "get")); //$NON-NLS-1$
		var path = DefinitionPaths.parse(words.get(0));
		Value value = DefinitionPaths.read(Subject.read(call, false).document(), path);
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("path", path.toString()); //$NON-NLS-1$
		json.put("value", value.size() != null ? (Object) value.size().value() : typed(value)); //$NON-NLS-1$
		if (value.size() != null)
			json.put("unit", value.size().unit()); //$NON-NLS-1$
		call.out().document((value.size() != null ? value.size().toString() : value.text()) + '\n', json);
	}

	/** A number where the model has one; else the word, as libvirt writes it. */
	private static Object typed(Value value) {
		boolean number = PathFeature.of(value.path()).filter(known -> known.written().feature().getEType().getName().equals("ELongObject")).isPresent(); //$NON-NLS-1$
		return number && value.text().matches("-?\\d{1,18}") ? (Object) Long.valueOf(value.text()) : value.text(); //$NON-NLS-1$
	}
}
