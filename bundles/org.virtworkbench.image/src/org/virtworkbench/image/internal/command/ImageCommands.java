package org.virtworkbench.image.internal.command;

import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.image.operation.ImageTools;

/** {@code image}: qemu-img's verbs with qemu-img's options, and more that only our own reader can tell. None needs a host. */
@Component(property = CommandScope.SCOPE_PROPERTY + "=image")
public final class ImageCommands implements CommandScope {

	private final ImageTools tools;

	@Activate
	public ImageCommands(@Reference ImageTools tools) {
		this.tools = tools;
	}

	@Override
	public String scope() {
		return "image"; //$NON-NLS-1$
	}

	@Override
	public String summary() {
		return Messages.Summary;
	}

	@Override
	public List<Verb> verbs() {
		return Stream.of(new ShowImage(tools).verbs(), new CheckImage(tools).verbs(), new MakeImage(tools).verbs(), new ChangeImage(tools).verbs(),
				new ReadImage(tools).verbs(), new SnapshotCommands(tools).verbs(), new BitmapCommands(tools).verbs()).flatMap(List::stream).toList();
	}
}
