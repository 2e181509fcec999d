package org.virtworkbench.image.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.CheckResult;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.Finding;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.operation.ImageRef;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.image.operation.QemuImgReads;
import org.virtworkbench.image.operation.RepairImage;
import org.virtworkbench.image.qcow2.Qcow2Image;

/** {@code image check}: 0 where nothing is wrong, else 1 with the document that says what. */
final class CheckImage {

	/** A person sees that there are more. */
	private static final int SHOWN = 20;

	private final ImageTools tools;

	CheckImage(ImageTools tools) {
		this.tools = tools;
	}

	List<Verb> verbs() {
		return List.of(ShowImage.reading("check", Messages.Check).option(Given.keyFile()) //$NON-NLS-1$
				.option(Option.value("repair", "WHAT", null, Messages.RepairOption).letter('r').optionalValue().oneOf("leaks", "all")).does(this::run)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void run(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		if (call.has("repair")) { //$NON-NLS-1$
			Question.perform(call, new RepairImage(given.qemu(), given.imageToRepair(), call.value("repair").orElse("leaks").equals("all"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (call.dryRun())
				return;
		}
		Optional<CheckResult> result = byOurReader(call, given);
		if (result.isPresent())
			show(call, result.get());
		else
			byQemuImg(call, given);
	}

	/** Empty where the image is not of our reader's format. */
	private static Optional<CheckResult> byOurReader(Invocation call, Given given) throws CoreException {
		ImageFormat format = given.foundFormat();
		if (format != ImageFormat.QCOW2)
			return Optional.empty();
		try (DiskImage image = given.examine()) {
			CheckResult result = ((Qcow2Image) image).check(call.monitor());
			ShowImage.noteChange(call, image);
			return Optional.of(result);
		} catch (CoreException e) {
			return Optional.of(CheckResult.unreadable(given.file().toString(), format, e.getStatus().getMessage()));
		}
	}

	private static void show(Invocation call, CheckResult result) {
		Map<String, Object> json = new LinkedHashMap<>(result.toJson());
		json.put("findings", result.findings().stream().map(Finding::toJson).toList()); //$NON-NLS-1$
		StringBuilder text = new StringBuilder();
		result.findings().stream().limit(SHOWN).forEach(finding -> text.append(finding.sentence()).append('\n'));
		if (result.findings().size() > SHOWN)
			text.append(NLS.bind(Messages.MoreFindings, result.findings().size() - SHOWN)).append('\n');
		call.out().document(text + summary(result.corruptions(), result.leaks(), result.checkErrors())
				+ NLS.bind(Messages.CheckAllocation, new Object[] { result.allocatedClusters(), result.totalClusters(), result.fragmentedClusters(),
						result.compressedClusters(), Sizes.human(result.imageEndOffset()) })
				+ '\n', json);
		if (!result.isClean())
			call.endWith(Failure.Kind.FAILED);
	}

	private static void byQemuImg(Invocation call, Given given) throws CoreException {
		ImageRef image = given.image(false);
		call.note(NLS.bind(Messages.ByQemuImg, image.name(), image.format().qemuName()));
		Map<String, Object> json = JsonDocument.object(new QemuImgReads(given.qemu()).check(image, call.monitor()));
		long corruptions = number(json, "corruptions"), leaks = number(json, "leaks"), errors = number(json, "check-errors"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		call.out().document(summary(corruptions, leaks, errors), json);
		if (corruptions + leaks + errors != 0)
			call.endWith(Failure.Kind.FAILED);
	}

	private static long number(Map<String, Object> json, String key) {
		return json.get(key) instanceof Number number ? number.longValue() : 0;
	}

	private static String summary(long corruptions, long leaks, long errors) {
		return (corruptions + leaks + errors == 0 ? Messages.Clean : NLS.bind(Messages.NotClean, new Object[] { corruptions, leaks, errors })) + '\n';
	}
}
