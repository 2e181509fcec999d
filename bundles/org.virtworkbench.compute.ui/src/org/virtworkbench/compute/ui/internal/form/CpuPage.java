package org.virtworkbench.compute.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.form.Choice;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FeaturePath;
import org.virtworkbench.ui.form.FormFields;
import org.virtworkbench.ui.form.FormPage;
import org.virtworkbench.ui.form.ItemTable;
import org.virtworkbench.ui.form.SizeField;

/** Virtual processors: how many, of what model, in what topology, and where they run. */
final class CpuPage extends FormPage {

	private static final int MOST_VCPUS = 4096;

	/** ACPI's distance of a cell to itself, and the one that means out of reach. */
	private static final int NEAR = 10;
	private static final int FAR = 255;

	private final Label cost;
	private final Label topology;
	private final FeaturePath mode;
	private final FeaturePath most;
	private final FeaturePath sockets;
	private final PinningSection pinning;
	private ItemTable distances;

	CpuPage(Composite parent, FormToolkit toolkit, EditedDefinition definition, ItemImages images) {
		super(parent, toolkit, definition, images, Messages.Cpu_title);
		mode = FeaturePath.of(definition.type(), "cpu.mode"); //$NON-NLS-1$
		most = FeaturePath.of(definition.type(), "vcpu.value"); //$NON-NLS-1$
		sockets = FeaturePath.of(definition.type(), "cpu.topology.sockets"); //$NON-NLS-1$
		Composite left = column();
		Composite right = column();
		FormFields count = fields(left, Messages.Cpu_count, null);
		count.number("vcpu.current", Messages.Cpu_current, 1, MOST_VCPUS).check(this::aboveMost).hint(Messages.Cpu_currentHint) //$NON-NLS-1$
				.tip(Messages.Cpu_currentTip);
		count.number("vcpu.value", Messages.Cpu_most, 1, MOST_VCPUS).tip(Messages.Cpu_mostTip); //$NON-NLS-1$
		count.text("vcpu.cpuset", Messages.Cpu_set).check(CpuList::problem).hint(Messages.Cpu_setHint).tip(Messages.Cpu_setTip); //$NON-NLS-1$
		FormFields shape = fields(left, Messages.Cpu_topology, Messages.Cpu_topologyText);
		shape.number("cpu.topology.sockets", Messages.Cpu_sockets, 1, MOST_VCPUS); //$NON-NLS-1$
		shape.number("cpu.topology.dies", Messages.Cpu_dies, 1, MOST_VCPUS); //$NON-NLS-1$
		shape.number("cpu.topology.clusters", Messages.Cpu_clusters, 1, MOST_VCPUS).tip(Messages.Cpu_clustersTip); //$NON-NLS-1$
		shape.number("cpu.topology.cores", Messages.Cpu_cores, 1, MOST_VCPUS); //$NON-NLS-1$
		shape.number("cpu.topology.threads", Messages.Cpu_threads, 1, MOST_VCPUS); //$NON-NLS-1$
		topology = shape.sentence(""); //$NON-NLS-1$
		Section pinned = section(left, Messages.Cpu_pinning, Messages.Cpu_pinningText);
		pinning = new PinningSection(pinned, context());
		pinned.setClient(pinning.area());
		FormFields model = fields(right, Messages.Cpu_model, null);
		model.choice("cpu.mode", Messages.Cpu_mode, () -> CpuChoices.modes(context())); //$NON-NLS-1$
		cost = model.sentence(Messages.Cpu_costDefault);
		model.combo("cpu.model.value", Messages.Cpu_modelName, () -> CpuChoices.models(context())) //$NON-NLS-1$
				.unless(root -> "custom".equals(mode.get(root)) ? null : Messages.Cpu_modelUnused); //$NON-NLS-1$
		model.field("cpu.model.fallback", Messages.Cpu_fallback).unless(this::withoutModel).tip(Messages.Cpu_fallbackTip); //$NON-NLS-1$
		model.field("cpu.check", Messages.Cpu_check).tip(Messages.Cpu_checkTip); //$NON-NLS-1$
		model.field("cpu.migratable", Messages.Cpu_migratable).tip(Messages.Cpu_migratableTip).unless(this::withoutPassthrough); //$NON-NLS-1$
		model.field("cpu.cache.mode", Messages.Cpu_cache).tip(Messages.Cpu_cacheTip); //$NON-NLS-1$
		model.field("cpu.maxphysaddr.mode", Messages.Cpu_address).tip(Messages.Cpu_addressTip); //$NON-NLS-1$
		model.number("cpu.maxphysaddr.bits", Messages.Cpu_addressBits, 32, 64).when(root -> DiskFields.is(root, "cpu.maxphysaddr.mode", "emulate")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		ItemTable features = table(right, Messages.Cpu_features, null, "cpu.feature", 5).unordered(); //$NON-NLS-1$
		features.column(Messages.Cpu_feature, 150, "name").column(Messages.Cpu_policy, 110, "policy"); //$NON-NLS-1$ //$NON-NLS-2$
		features.making(() -> item(features, "name", "pcid", "policy", "require")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		features.details().combo("name", Messages.Cpu_featureName, () -> CpuChoices.features(context())); //$NON-NLS-1$
		features.details().field("policy", Messages.Cpu_policyName).tip(Messages.Cpu_policyTip); //$NON-NLS-1$
		numa(right);
	}

	private void numa(Composite column) {
		ItemTable cells = table(column, Messages.Cpu_numa, Messages.Cpu_numaText, "cpu.numa.cell", 3).unordered(); //$NON-NLS-1$
		cells.column(Messages.Cpu_cell, 60, "id").column(Messages.Cpu_vcpus, 100, "cpus") //$NON-NLS-1$ //$NON-NLS-2$
				.column(Messages.Cpu_cellMemory, 110, cell -> sizeWords(cell, "memory", "unit")); //$NON-NLS-1$ //$NON-NLS-2$
		cells.making(() -> {
			int cell = cells.table().getItemCount();
			return item(cells, "id", String.valueOf(cell), "cpus", String.valueOf(cell), "memory", "512", "unit", "MiB"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		});
		cells.details().text("cpus", Messages.Cpu_vcpusName).check(CpuList::problem).tip(Messages.Cpu_vcpusTip); //$NON-NLS-1$
		cells.details().size("memory", Messages.Cpu_cellMemoryName, 1).tip(Messages.Cpu_cellMemoryTip); //$NON-NLS-1$
		cells.details().field("memAccess", Messages.Cpu_cellAccess).tip(Messages.Memory_accessTip); //$NON-NLS-1$
		cells.details().yesNo("discard", Messages.MemoryDevice_discard).tip(Messages.Memory_discardTip); //$NON-NLS-1$
		Composite row = cells.details().row(cell -> true, (cell, running) -> distances.show(cell));
		GridLayoutFactory.fillDefaults().applyTo(row);
		Label words = context().toolkit().createLabel(row, Messages.Cpu_distances, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(words);
		distances = new ItemTable(row, context(), cells.itemType(), "distances.sibling", 3).unordered(); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(distances.area());
		distances.column(Messages.Cpu_distanceTo, 100, "id").column(Messages.Cpu_distance, 100, "value"); //$NON-NLS-1$ //$NON-NLS-2$
		distances.making(() -> distance(cells.selection()));
		distances.details().number("id", Messages.Cpu_distanceToName, 0, MOST_VCPUS); //$NON-NLS-1$
		distances.details().number("value", Messages.Cpu_distanceName, NEAR, FAR).tip(Messages.Cpu_distanceTip); //$NON-NLS-1$
	}

	/** To the first cell that has none yet. */
	private EObject distance(EObject cell) {
		List<Object> taken = new ArrayList<>();
		for (int i = 0;; i++) {
			Object id = FeaturePath.of(cell.eClass(), "distances.sibling[" + i + "].id").get(cell); //$NON-NLS-1$ //$NON-NLS-2$
			if (id == null)
				break;
			taken.add(id);
		}
		long to = 0;
		while (taken.contains(to))
			to++;
		boolean itself = Long.valueOf(to).equals(FeaturePath.of(cell.eClass(), "id").get(cell)); //$NON-NLS-1$
		return item(distances, "id", String.valueOf(to), "value", String.valueOf(itself ? NEAR : 2 * NEAR)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A size of a row as a person reads it, losing nothing. */
	static String sizeWords(EObject item, String feature, String unit) {
		Object value = FeaturePath.of(item.eClass(), feature).get(item);
		Object word = FeaturePath.of(item.eClass(), unit).get(item);
		if (value == null)
			return ""; //$NON-NLS-1$
		OptionalLong bytes = Sizes.parse(value.toString(), word == null ? "KiB" : word.toString()); //$NON-NLS-1$
		return bytes.isEmpty() ? value.toString() : SizeField.exact(bytes.getAsLong());
	}

	/** A row with these values; features and values in turn. */
	static EObject item(ItemTable table, String... values) {
		EObject made = EcoreUtil.create(table.itemType());
		for (int i = 0; i < values.length; i += 2) {
			FeaturePath path = FeaturePath.of(made.eClass(), values[i]);
			path.set(made, EcoreUtil.createFromString((org.eclipse.emf.ecore.EDataType) path.feature().getEType(), values[i + 1]), object -> false);
		}
		return made;
	}

	private String aboveMost(String words) {
		Object limit = most.get(context().root());
		return limit instanceof Long top && words.strip().matches("\\d{1,9}") && Long.parseLong(words.strip()) > top //$NON-NLS-1$
				? NLS.bind(Messages.Cpu_aboveMost, top) : null;
	}

	private String withoutModel(EObject root) {
		Object now = mode.get(root);
		return now == null || "custom".equals(now) || "host-model".equals(now) ? null : Messages.Cpu_modelUnused; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String withoutPassthrough(EObject root) {
		Object now = mode.get(root);
		return "host-passthrough".equals(now) || "maximum".equals(now) ? null : Messages.Cpu_migratableUnused; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void show(EObject root, EObject running) {
		super.show(root, running);
		String words = CpuChoices.cost((String) mode.get(root));
		set(cost, words);
		String product = product(root);
		pinning.show(root);
		set(topology, product == null ? Messages.Cpu_topologyNone : product);
		context().problem(topology, "", product == null || fits(root) ? null //$NON-NLS-1$
				: NLS.bind(Messages.Cpu_topologyWrong, product, most.get(root)), topology);
	}

	@Override
	public void flush() {
		super.flush();
		pinning.flush();
		distances.flush();
	}

	PinningSection pinning() {
		return pinning;
	}

	private void set(Label label, String text) {
		if (text.equals(label.getText()))
			return;
		label.setText(text);
		label.getParent().layout(true, true);
		form().reflow(true); // it may take more lines than before
	}

	private boolean fits(EObject root) {
		Object wanted = most.get(root);
		return wanted == null || wanted.equals(factors(root).stream().reduce(1L, (a, b) -> a * b));
	}

	private String product(EObject root) {
		if (sockets.owner(root) == null)
			return null;
		List<Long> factors = factors(root);
		return String.join(" \u00d7 ", factors.stream().map(String::valueOf).toList()) + " = " //$NON-NLS-1$ //$NON-NLS-2$
				+ factors.stream().reduce(1L, (a, b) -> a * b);
	}

	private List<Long> factors(EObject root) {
		EObject owner = sockets.owner(root);
		return java.util.stream.Stream.of("sockets", "dies", "clusters", "cores", "threads") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.map(name -> FeaturePath.of(owner.eClass(), name).get(owner)).map(value -> value instanceof Long number ? number : 1L).toList();
	}
}
