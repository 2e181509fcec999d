package org.virtworkbench.compute.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.offer.HostOffer;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.ui.form.Choice;
import org.virtworkbench.ui.form.EditContext;

/** What the host can offer as a processor. */
final class CpuChoices {

	private CpuChoices() {
	}

	/** The modes, each with what it is; one that the host's hypervisor does not have says so. */
	static List<Choice> modes(EditContext context) {
		return List.of(Choice.of(null, Messages.Cpu_modeDefault), mode(context, "host-model", Messages.Cpu_modeHostModel), //$NON-NLS-1$
				mode(context, "host-passthrough", Messages.Cpu_modePassthrough), mode(context, "maximum", Messages.Cpu_modeMaximum), //$NON-NLS-1$ //$NON-NLS-2$
				mode(context, "custom", Messages.Cpu_modeCustom)); //$NON-NLS-1$
	}

	private static Choice mode(EditContext context, String mode, String label) {
		boolean missing = context.fact(HostOffer.class).flatMap(host -> host.cpuMode(mode)).filter(found -> "no".equals(found.attributeValue("supported"))) //$NON-NLS-1$ //$NON-NLS-2$
				.isPresent();
		return new Choice(mode, label, missing ? NLS.bind(Messages.Cpu_modeMissing, mode) : null);
	}

	/** What a mode costs in speed and in migration. @param mode null: the hypervisor's default */
	static String cost(String mode) {
		return switch (mode == null ? "" : mode) { //$NON-NLS-1$
		case "host-model" -> Messages.Cpu_costHostModel; //$NON-NLS-1$
		case "host-passthrough" -> Messages.Cpu_costPassthrough; //$NON-NLS-1$
		case "maximum" -> Messages.Cpu_costMaximum; //$NON-NLS-1$
		case "custom" -> Messages.Cpu_costCustom; //$NON-NLS-1$
		default -> Messages.Cpu_costDefault;
		};
	}

	/** The named models, those that work on this host first. */
	static List<Choice> models(EditContext context) {
		Optional<HostOffer> host = context.fact(HostOffer.class);
		List<Choice> choices = new ArrayList<>();
		host.flatMap(known -> known.cpuMode("custom")).ifPresent(mode -> mode.children("model") //$NON-NLS-1$ //$NON-NLS-2$
				.forEach(model -> choices.add(new Choice(model.text(), model.text(), "no".equals(model.attributeValue("usable")) //$NON-NLS-1$ //$NON-NLS-2$
						? NLS.bind(Messages.Cpu_modelMissing, model.text()) : null))));
		if (choices.isEmpty())
			host.ifPresent(known -> known.cpuModels().forEach(name -> choices.add(Choice.of(name))));
		choices.sort((a, b) -> Boolean.compare(a.unsupported() != null, b.unsupported() != null));
		return choices;
	}

	/** Features that the host's own model names, and those that guests often ask for. */
	static List<Choice> features(EditContext context) {
		TreeSet<String> names = new TreeSet<>(List.of("vmx", "svm", "pcid", "spec-ctrl", "ssbd", "md-clear", "invtsc", "aes", "avx2", "hle", "rtm")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
		context.fact(HostOffer.class).flatMap(host -> host.cpuMode("host-model")) //$NON-NLS-1$
				.ifPresent(mode -> mode.children("feature").stream().map(feature -> feature.attributeValue("name")).filter(name -> name != null).forEach(names::add)); //$NON-NLS-1$ //$NON-NLS-2$
		context.fact(HostOffer.class).map(HostOffer::capabilities).flatMap(caps -> caps.child("host")).flatMap(host -> host.child("cpu")) //$NON-NLS-1$ //$NON-NLS-2$
				.map(cpu -> cpu.children("feature")).orElse(List.<XmlElement>of()).stream().map(feature -> feature.attributeValue("name")) //$NON-NLS-1$ //$NON-NLS-2$
				.filter(name -> name != null).forEach(names::add);
		return names.stream().map(Choice::of).toList();
	}
}
