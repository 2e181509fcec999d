package org.virtworkbench.compute.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.offer.HostOffer;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.ui.form.Choice;
import org.virtworkbench.ui.form.EditContext;
import org.virtworkbench.ui.form.FeaturePath;
import org.virtworkbench.ui.form.FormFields;

/** What fields suggest, and which values this host does not take; without a host every word of libvirt is offered. */
final class Offers {

	private Offers() {
	}

	private static List<Choice> names(EditContext context, Function<HostOffer, List<String>> names) {
		return context.fact(HostOffer.class).map(names).orElse(List.of()).stream().map(Choice::of).toList();
	}

	static List<Choice> networks(EditContext context) {
		return names(context, HostOffer::networks);
	}

	static List<Choice> bridges(EditContext context) {
		return names(context, HostOffer::bridges);
	}

	static List<Choice> interfaces(EditContext context) {
		return names(context, HostOffer::interfaces);
	}

	static List<Choice> pools(EditContext context) {
		return names(context, HostOffer::pools);
	}

	static List<Choice> machines(EditContext context) {
		Object arch = FeaturePath.of(context.definition().type(), "os.type.arch").get(context.root()); //$NON-NLS-1$
		return names(context, host -> host.machines((String) arch));
	}

	static List<Choice> architectures(EditContext context) {
		return names(context, HostOffer::architectures);
	}

	/** Files of firmware that the host names. */
	static List<Choice> loaders(EditContext context) {
		return names(context, host -> host.domainCapabilities() == null ? List.of()
				: host.domainCapabilities().child("os").flatMap(os -> os.child("loader")).map(loader -> loader.children("value").stream().map(XmlElement::text).toList()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.orElse(List.of()));
	}

	/** UEFI, with the reason where the host has no file for it. */
	static Choice efi(EditContext context) {
		boolean missing = context.fact(HostOffer.class).flatMap(host -> host.values("os", "firmware")).filter(values -> !values.contains("efi")).isPresent(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new Choice("efi", Messages.Boot_efi, missing ? Messages.Boot_noEfi : null); //$NON-NLS-1$
	}

	/** Whether the host says that its hypervisor has no device of an element at all, such as {@code tpm}. */
	static boolean lacks(EditContext context, String element) {
		return context.fact(HostOffer.class).map(HostOffer::domainCapabilities).flatMap(caps -> caps.child("devices")) //$NON-NLS-1$
				.flatMap(devices -> devices.child(element)).filter(device -> "no".equals(device.attributeValue("supported"))).isPresent(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Buses of disks; libvirt's words, those of the host first. */
	static List<Choice> diskBuses(EditContext context) {
		return offered(context, List.of("virtio", "scsi", "sata", "nvme", "ide", "usb", "fdc", "xen", "sd"), "devices", "disk", "bus"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
	}

	static List<Choice> videoModels(EditContext context) {
		return offered(context, List.of("virtio", "vga", "qxl", "bochs", "cirrus", "vmvga", "ramfb", "none"), "devices", "video", "modelType"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
	}

	/** libvirt does not say which models of interfaces a hypervisor has. */
	static List<Choice> nicModels(EditContext context) {
		return List.of(Choice.of("virtio"), Choice.of("e1000e"), Choice.of("e1000"), Choice.of("rtl8139"), Choice.of("igb"), Choice.of("vmxnet3")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	/**
	 * The words that libvirt knows for a field, or none of them; those that this host does not take say so.
	 *
	 * @param place of the {@code <enum>} in the domain capabilities
	 */
	static List<Choice> words(FormFields fields, String path, String... place) {
		List<Choice> choices = new ArrayList<>();
		choices.add(Choice.of(null, Messages.Default));
		choices.addAll(offered(fields.context(), FeaturePath.of(fields.type(), path).words(), place));
		return choices;
	}

	/** These words under labels of ours; those that this host does not take say so. */
	static List<Choice> labelled(EditContext context, String[][] words, String... place) {
		Map<String, String> labels = new LinkedHashMap<>();
		for (String[] word : words)
			labels.put(word[0], word[1]);
		return offered(context, List.copyOf(labels.keySet()), place).stream()
				.map(choice -> new Choice(choice.value(), labels.getOrDefault(choice.value(), choice.label()), choice.unsupported())).toList();
	}

	private static List<Choice> offered(EditContext context, List<String> known, String... place) {
		List<String> here = context.fact(HostOffer.class).flatMap(host -> host.values(place)).orElse(null);
		List<Choice> choices = new ArrayList<>();
		for (String word : known)
			choices.add(new Choice(word, word, here == null || has(here, word) ? null : NLS.bind(Messages.NotHere, word)));
		if (here != null)
			here.stream().filter(word -> !known.contains(word)).map(Choice::of).forEach(choices::add);
		// what this host has stands first
		choices.sort((a, b) -> Boolean.compare(a.unsupported() != null, b.unsupported() != null));
		return choices;
	}

	/** The capabilities name a device only in general: virtio stands for its variants too. */
	private static boolean has(List<String> here, String word) {
		return here.contains(word) || here.contains(word.replaceFirst("-(non-)?transitional$", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
