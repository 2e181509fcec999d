package org.virtworkbench.image.internal.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.image.operation.ChangeBitmap;
import org.virtworkbench.image.operation.ChangeBitmap.Action;
import org.virtworkbench.image.operation.ImageRef;
import org.virtworkbench.image.operation.ImageTools;

/** {@code image bitmap}: the persistent dirty bitmaps of a qcow2 image. */
final class BitmapCommands {

	static final String NAME = "NAME"; //$NON-NLS-1$
	static final String SOURCE_FILE = "source-file"; //$NON-NLS-1$
	private static final String SOURCE = "SOURCE"; //$NON-NLS-1$

	private final ImageTools tools;

	BitmapCommands(ImageTools tools) {
		this.tools = tools;
	}

	List<Verb> verbs() {
		return List.of(
				Given.using(named("bitmap add", Messages.BitmapAdd, null) //$NON-NLS-1$
						.option(Option.value("granularity", "SIZE", null, Messages.GranularityOption).letter('g'))).does(this::add), //$NON-NLS-1$ //$NON-NLS-2$
				verb("bitmap remove", Messages.BitmapRemove, Action.REMOVE), verb("bitmap clear", Messages.BitmapClear, Action.CLEAR), //$NON-NLS-1$ //$NON-NLS-2$
				verb("bitmap enable", Messages.BitmapEnable, Action.ENABLE), verb("bitmap disable", Messages.BitmapDisable, Action.DISABLE), //$NON-NLS-1$ //$NON-NLS-2$
				Given.using(named("bitmap merge", Messages.BitmapMerge, BitmapCompleter.KIND).operand(Operand.one(SOURCE, BitmapCompleter.KIND, Messages.SourceBitmapOperand)) //$NON-NLS-1$
						.option(Option.value(SOURCE_FILE, "FILE", "file", Messages.SourceFileOption).letter('b')) //$NON-NLS-1$ //$NON-NLS-2$
						.option(Given.format("source-format", 'F', Messages.SourceFormatOption))).does(this::merge)); //$NON-NLS-1$
	}

	private static Verb.Builder named(String verb, String summary, String kind) {
		return Given.one(verb, summary).operand(Operand.one(NAME, kind, Messages.BitmapOperand));
	}

	private Verb verb(String verb, String summary, Action action) {
		return Given.using(named(verb, summary, BitmapCompleter.KIND)).does(call -> {
			Given given = new Given(tools, call);
			call.perform(ChangeBitmap.of(given.qemu(), given.image(false), action, call.operand(NAME)));
		});
	}

	private void add(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		call.perform(new ChangeBitmap(given.qemu(), given.image(false), Action.ADD, call.operand(NAME), given.size(call, "granularity"), null, //$NON-NLS-1$
				Optional.empty()));
	}

	private void merge(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		Optional<ImageRef> other = call.value(SOURCE_FILE).isEmpty() ? Optional.empty()
				: Optional.of(given.qemu().image(Given.path(call.value(SOURCE_FILE).get()), given.format("source-format"), null, false)); //$NON-NLS-1$
		call.perform(new ChangeBitmap(given.qemu(), given.image(false), Action.MERGE, call.operand(NAME), OptionalLong.empty(), call.operand(SOURCE), other));
	}
}
