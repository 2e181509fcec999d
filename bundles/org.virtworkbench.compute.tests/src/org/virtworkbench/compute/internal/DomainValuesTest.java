package org.virtworkbench.compute.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.virtworkbench.compute.Opened;
import org.virtworkbench.core.Connection;
import org.virtworkbench.definition.schema.Place;
import org.virtworkbench.definition.schema.Schemas;
import org.virtworkbench.definition.schema.ValueSource.Value;

/** Values that the host of a definition knows, at the place of the bar. */
class DomainValuesTest {

	private static List<String> at(Connection connection, String marked) throws Exception {
		Place place = Schemas.get("domain").at(marked.replace("|", ""), marked.indexOf('|')).place();
		return new DomainValues().values(place, connection, new NullProgressMonitor()).stream().map(Value::text).toList();
	}

	@Test
	void networksBridgesPoolsAndVolumesOfTheHost() throws Exception {
		try (Connection host = Opened.on(URI.create("test:///default"))) {
			assertEquals(List.of("default"), at(host, "<domain><devices><interface type='network'><source network='|'/></interface></devices></domain>"));
			assertTrue(at(host, "<domain><devices><interface type='bridge'><source bridge='|'/></interface></devices></domain>").contains("virbr0"));
			assertEquals(List.of("default-pool"), at(host, "<domain><devices><disk type='volume'><source pool='|'/></disk></devices></domain>"));
			assertEquals(List.of(), at(host, "<domain><devices><disk type='volume'><source pool='none' volume='|'/></disk></devices></domain>"));
		}
	}

	@Test
	void nothingWhereNoHostKnowsMore() throws Exception {
		try (Connection host = Opened.on(URI.create("test:///default"))) {
			assertEquals(List.of(), at(host, "<domain><name>|</name></domain>"));
			assertEquals(List.of(), at(host, "<network><source network='|'/></network>"));
		}
	}

	@Test
	void machineTypesOfTheTagsArchitecture() throws Exception {
		String capabilities = """
				<capabilities><guest><os_type>hvm</os_type>
				<arch name='x86_64'><machine maxCpus='255' canonical='pc-q35-7.2'>q35</machine><machine>pc-q35-7.2</machine><domain type='qemu'><machine>x</machine></domain></arch>
				</guest><guest><arch name='aarch64'><machine>virt</machine></arch></guest></capabilities>
				""";
		assertEquals(List.of(new Value("q35", "pc-q35-7.2"), new Value("pc-q35-7.2", "")), DomainValues.machines(capabilities, "x86_64"));
		assertEquals(3, DomainValues.machines(capabilities, null).size());
	}
}
