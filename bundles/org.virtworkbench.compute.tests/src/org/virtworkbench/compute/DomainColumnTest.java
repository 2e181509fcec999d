package org.virtworkbench.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ITableItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.DomainFactory;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.compute.internal.DomainLabels;
import org.virtworkbench.core.command.Output.Size;
import org.virtworkbench.libvirt.LibvirtDomains.DomainRecord;

/** The words of lists, in English. */
class DomainColumnTest {

	private static final UUID WEB = UUID.fromString("6695eb01-f6a4-8304-79aa-97f2502e193f");

	private final DomainLabels labels = new DomainLabels();

	private static Domain running() {
		return DetachedDomains.of(new DomainRecord(WEB, "web1", 7, 1, 1, 2, 4, 2_097_152, 8_388_608, true, true));
	}

	private static Domain unknown() {
		return DetachedDomains.of(new DomainRecord(WEB, "web2", -1, 5, 0, -1, -1, -1, -1, false, false));
	}

	private static List<String> texts(Domain domain) {
		return Arrays.stream(DomainColumn.values()).map(column -> column.text(domain)).toList();
	}

	@Test
	void showsARunningDomain() {
		assertEquals(List.of("7", "web1", WEB.toString(), "running", "booted", "2", "2 GiB", "8 GiB", "yes", "yes"), texts(running()));
		assertEquals("2,097,152 KiB", DomainColumn.MEMORY.toolTip(running()).replace('.', ','));
		assertEquals("2 of at most 4", DomainColumn.VCPU.toolTip(running()));
		assertNull(DomainColumn.NAME.toolTip(running()));
	}

	@Test
	void showsNothingForWhatIsUnknown() {
		assertEquals(List.of("-", "web2", WEB.toString(), "shut off", "", "", "", "", "no", "no"), texts(unknown()));
		assertNull(DomainColumn.MEMORY.toolTip(unknown()));
		assertNull(DomainColumn.VCPU.toolTip(unknown()));
	}

	@Test
	void saysLibvirtsWordsToScripts() {
		assertEquals(Arrays.asList(7, "web1", WEB.toString(), "running", "booted", 2, new Size(2_097_152, "KiB"), new Size(8_388_608, "KiB"), true, true),
				Arrays.stream(DomainColumn.values()).map(column -> column.json(running())).toList());
		assertEquals(Arrays.asList(null, "web2", WEB.toString(), "shut off", null, null, null, null, false, false),
				Arrays.stream(DomainColumn.values()).map(column -> column.json(unknown())).toList());
	}

	@Test
	void sortsByValueAndInactiveDomainsLast() {
		assertTrue(DomainColumn.ID.order().compare(running(), unknown()) < 0);
		assertTrue(DomainColumn.MEMORY.order().compare(unknown(), running()) < 0);
		assertTrue(DomainColumn.NAME.order().compare(running(), unknown()) < 0);
	}

	@Test
	void namesADomainByItsNameAndTheSectionByItsWord() {
		assertEquals("web1", ((IItemLabelProvider) labels.adapt(running(), IItemLabelProvider.class)).getText(running()));
		var section = DomainFactory.eINSTANCE.createDomains();
		assertEquals("Domains", ((IItemLabelProvider) labels.adapt(section, IItemLabelProvider.class)).getText(section));
		var table = (ITableItemLabelProvider) labels.adapt(running(), ITableItemLabelProvider.class);
		assertEquals("2 GiB", table.getColumnText(running(), DomainColumn.MEMORY.ordinal()));
		assertEquals("domain-running", table.getColumnImage(running(), DomainColumn.NAME.ordinal()));
	}

	@Test
	void hasAnImageForEachState() {
		var label = (IItemLabelProvider) labels.adapt(running(), IItemLabelProvider.class);
		assertEquals(State.VALUES.size(), State.VALUES.stream().map(state -> {
			Domain domain = running();
			domain.setState(state);
			return label.getImage(domain);
		}).distinct().count());
	}
}
