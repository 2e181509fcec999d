package org.virtworkbench.image.internal.command;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.core.command.Completer;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.image.operation.NewImage;
import org.virtworkbench.image.operation.QemuImgReads;

/** Completes the options of the format that is to be made, as the qemu-img of this machine knows them. */
@Component(property = Completer.KIND_PROPERTY + '=' + OptionCompleter.KIND)
public final class OptionCompleter implements Completer {

	static final String KIND = "image-option"; //$NON-NLS-1$

	/** "  cluster_size=<size>      - qcow2 cluster size" */
	private static final Pattern OPTION = Pattern.compile("(?m)^\\s+([A-Za-z0-9_.-]+)=<"); //$NON-NLS-1$

	private final ImageTools tools;

	@Activate
	public OptionCompleter(@Reference ImageTools tools) {
		this.tools = tools;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public List<String> words(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		ImageFormat format = given.format(call.has(Given.OUTPUT_FORMAT) ? Given.OUTPUT_FORMAT : Given.FORMAT);
		String help = new QemuImgReads(given.qemu()).options("create", format == null ? ImageFormat.RAW : format, call.monitor()); //$NON-NLS-1$
		return OPTION.matcher(help).results().map(found -> found.group(1)).filter(name -> !NewImage.HAVE_THEIR_PLACE.contains(name)).map(name -> name + '=')
				.sorted().toList();
	}
}
