package org.virtworkbench.compute.creation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainCapabilities;
import org.virtworkbench.compute.internal.DomainSchema;
import org.virtworkbench.compute.internal.definition.PathWriter;
import org.virtworkbench.core.Failure;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlPath;
import org.virtworkbench.definition.schema.Finding;

/** Writes the settings of a new domain into its planned definition, and refuses what the host or libvirt's schema does not have. */
record SettingWriter(String host, Optional<DomainCapabilities> capabilities, List<Setting> settings) {

	/** Where the capabilities have the values of a path without its index. */
	private static final Map<String, List<String>> OFFERED = Map.of("devices.video.model.type", List.of("devices", "video", "modelType"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"devices.tpm.model", List.of("devices", "tpm", "model"), "devices.tpm.backend.type", List.of("devices", "tpm", "backendModel"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"devices.rng.backend.model", List.of("devices", "rng", "backendModel"), "devices.filesystem.driver.type", List.of("devices", "filesystem", "driverType")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	String write(String xml) throws CoreException {
		if (settings.isEmpty())
			return xml;
		DefinitionDocument document = new DefinitionDocument(xml);
		PathWriter writer = new PathWriter(document);
		for (Setting setting : settings) {
			XmlPath path = XmlPath.parse(setting.path()).orElseThrow(() -> new IllegalArgumentException(setting.path()));
			if (setting.value() != null) {
				offered(setting);
				writer.set(path, setting.value());
			} else if (path.resolve(document.root()).isPresent())
				writer.remove(path);
		}
		shareMemory(document, writer);
		check(document.text());
		return document.text();
	}

	private void offered(Setting setting) throws CoreException {
		List<String> place = OFFERED.get(setting.path().replaceAll("\\[\\d+\\]", "")); //$NON-NLS-1$ //$NON-NLS-2$
		if (place == null || capabilities.isEmpty())
			return;
		List<String> values = capabilities.get().values(place.toArray(String[]::new));
		if (!values.isEmpty() && !values.contains(setting.value()))
			throw Failure.failed(NLS.bind(Messages.NotOffered, new Object[] { host, place.get(1), setting.value(), String.join(", ", values) })); //$NON-NLS-1$
	}

	/** virtiofs works on memory that its own process sees too. See https://libvirt.org/kbase/virtiofs.html */
	private void shareMemory(DefinitionDocument document, PathWriter writer) throws CoreException {
		if (settings.stream().noneMatch(each -> each.path().endsWith(".driver.type") && "virtiofs".equals(each.value())) || document.root().child("memoryBacking").isPresent()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return;
		Map<String, String> shared = new LinkedHashMap<>();
		shared.put("memoryBacking.source.type", "memfd"); //$NON-NLS-1$ //$NON-NLS-2$
		shared.put("memoryBacking.access.mode", "shared"); //$NON-NLS-1$ //$NON-NLS-2$
		for (Map.Entry<String, String> each : shared.entrySet())
			writer.set(XmlPath.parse(each.getKey()).orElseThrow(), each.getValue());
	}

	/** Before anything is made: libvirt's own validation comes last, and names no place. */
	private static void check(String xml) throws CoreException {
		List<Finding> wrong = DomainSchema.errors(xml);
		if (!wrong.isEmpty())
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.SettingWrong, wrong.get(0).sentence()));
	}
}
