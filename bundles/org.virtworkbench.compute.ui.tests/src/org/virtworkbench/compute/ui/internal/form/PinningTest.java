package org.virtworkbench.compute.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.virtworkbench.compute.HostCapabilities;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.offer.HostOffer;
import org.virtworkbench.compute.offer.HostResources;
import org.virtworkbench.compute.ui.internal.form.Pinning.HostCpu;
import org.virtworkbench.compute.ui.internal.form.Pinning.Kind;
import org.virtworkbench.compute.ui.internal.form.Pinning.Row;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionView;

/** Threads of a guest on CPUs of the host, as the definition says them. */
class PinningTest {

	private static final String TEXT = """
			<domain type='kvm'>
			  <name>a</name>
			  <vcpu>3</vcpu>
			  <iothreads>1</iothreads>
			  <cputune>
			    <vcpupin vcpu='0' cpuset='0-1'/>
			    <vcpupin vcpu='2' cpuset='4,^4,5'/>
			  </cputune>
			</domain>
			""";

	private final DefinitionDocument document = new DefinitionDocument(TEXT);
	private final EObject root = new DefinitionView(document, DefinitionPackage.Literals.DOMAIN_DEFINITION).root();

	private void write(Kind kind, long number, String list) {
		Pinning.write(root, new Row(kind, number), list, object -> object.eContents().isEmpty());
	}

	@Test
	void eachThreadOfTheGuestIsARow() {
		assertEquals(List.of(new Row(Kind.VCPU, 0), new Row(Kind.VCPU, 1), new Row(Kind.VCPU, 2), new Row(Kind.EMULATOR, 0), new Row(Kind.IOTHREAD, 1)),
				Pinning.rows(root));
		assertEquals(CpuList.of("0,1"), Pinning.cpus(root, new Row(Kind.VCPU, 0)));
		assertTrue(Pinning.cpus(root, new Row(Kind.VCPU, 1)).isEmpty());
		assertEquals(CpuList.of("5"), Pinning.cpus(root, new Row(Kind.VCPU, 2)));
	}

	@Test
	void anotherVcpuIsWrittenBetweenItsNeighbours() {
		write(Kind.VCPU, 1, "2-3");
		assertEquals(TEXT.replace("    <vcpupin vcpu='2'", "    <vcpupin vcpu='1' cpuset='2-3'/>\n    <vcpupin vcpu='2'"), document.text());
	}

	@Test
	void theListThatWasWrittenIsChangedInItsPlace() {
		write(Kind.VCPU, 0, "7");
		assertEquals(TEXT.replace("cpuset='0-1'", "cpuset='7'"), document.text());
	}

	@Test
	void whatIsFreedLeavesNothingBehind() {
		write(Kind.VCPU, 0, "");
		write(Kind.VCPU, 2, null);
		assertEquals(TEXT.replaceAll("(?s)  <cputune>.*</cputune>\n", ""), document.text());
	}

	@Test
	void qemuAndIoThreadsArePinnedToo() {
		write(Kind.EMULATOR, 0, "0");
		write(Kind.IOTHREAD, 1, "1");
		assertTrue(document.text().contains("<emulatorpin cpuset='0'/>"), document.text());
		assertTrue(document.text().contains("<iothreadpin iothread='1' cpuset='1'/>"), document.text());
	}

	@Test
	void theHostsCpusComeWithTheirNodes() {
		String capabilities = "<capabilities><host><topology><cells><cell id='1'><cpus><cpu id='2'/><cpu id='3'/></cpus></cell><cell id='0'><cpus><cpu id='0'/>"
				+ "<cpu id='1'/></cpus></cell></cells></topology></host></capabilities>";
		HostOffer host = new HostOffer(null, new HostCapabilities(new DefinitionDocument(capabilities).root()), List.of(), HostResources.NONE);
		assertEquals(List.of(new HostCpu(0, 0), new HostCpu(1, 0), new HostCpu(2, 1), new HostCpu(3, 1)), Pinning.cpus(host, root));
		assertEquals(8, Pinning.cpus(null, root).size(), "without a host as many as the definition speaks of, and a few");
	}

	@Test
	void listsAreTheShortestThatSayIt() {
		BitSet cpus = new BitSet();
		for (int cpu : new int[] { 0, 1, 2, 5, 7, 8 })
			cpus.set(cpu);
		assertEquals("0-2,5,7-8", CpuList.of(cpus));
		assertEquals("0-2,4", CpuList.of(CpuList.of(" 0-4 , ^3 ")));
		assertEquals("", CpuList.of(CpuList.of("nonsense")));
		assertTrue(CpuList.of("0-4000000000").length() < 1 << 17, "a slip of the finger takes no memory");
	}
}
