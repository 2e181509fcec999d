package org.virtworkbench.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.virtworkbench.definition.TestModel.get;
import static org.virtworkbench.definition.TestModel.object;
import static org.virtworkbench.definition.TestModel.set;
import static org.virtworkbench.definition.TestModel.unset;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class ViewWritesValuesTest extends ViewFixture {

	@Test
	void showsEachKindOfFeature() {
		open(WEB);
		assertEquals("kvm", get(domain, "type"));
		assertEquals("web", get(domain, "name"));
		assertEquals(512L, (Long) get(domain, "memory.value"));
		assertEquals("MiB", get(domain, "memory.unit"));
		assertEquals(2, (Integer) get(domain, "vcpu.value"));
		assertEquals("/a&b.img", get(domain, "devices.disks.0.source.file"));
		assertEquals("virtio", get(domain, "devices.disks.0.target.bus").toString());
		assertEquals(true, get(domain, "devices.disks.1.readonly"));
		assertEquals(false, get(domain, "devices.disks.0.readonly"));
		assertEquals("-s", get(domain, "commandline.args.0.value"));
		assertNull(get(domain, "title"));
		untouched();
	}

	@Test
	void writesOneValue() {
		open(WEB);
		set(get(domain, "devices.disks.1.target"), "bus", "scsi");
		expect("bus='ide'", "bus='scsi'");
	}

	@Test
	void writesNothingForWhatIsWrittenAlready() {
		open(WEB);
		set(get(domain, "memory"), "value", 512L);
		set(domain, "name", "web");
		set(get(domain, "devices.disks.0.target"), "bus", "virtio");
		untouched();
	}

	@Test
	void keepsSpacesAroundANumber() {
		open(WEB);
		set(get(domain, "memory"), "value", 1024L);
		expect(" 512 ", " 1024 ");
	}

	@Test
	void escapesForTheQuotesThatAreThere() {
		open(WEB);
		set(get(domain, "devices.disks.0.source"), "file", "/it's \"<a&b>\"\n");
		expect("'/a&amp;b.img'", "'/it&apos;s \"&lt;a&amp;b>\"&#10;'");
		assertEquals("/it's \"<a&b>\"\n", new DefinitionDocument(document.text()).root().child("devices").orElseThrow().child("disk").orElseThrow()
				.child("source").orElseThrow().attributeValue("file"));
	}

	@Test
	void addsAnAttributeBehindThoseOfEarlierFeatures() {
		open(WEB);
		set(get(domain, "vcpu"), "current", 1);
		expect("placement = 'static' >", "placement = 'static' current='1' >");
	}

	@Test
	void addsAnAttributeInTheQuotesOfItsNeighbours() {
		open(WEB);
		set(domain, "id", 3);
		expect("<domain type='kvm' ", "<domain type='kvm' id=\"3\" ");
	}

	@Test
	void removesAnAttributeWithItsSpace() {
		open(WEB);
		unset(get(domain, "devices.disks.1.target"), "bus");
		expect("\n              bus='ide'/>", "/>");
	}

	@Test
	void addsAnElementBehindThoseOfEarlierFeatures() {
		open(WEB);
		set(domain, "title", "Web & more");
		expect("<name>web</name>\n", "<name>web</name>\n  <title>Web &amp; more</title>\n");
	}

	@Test
	void removesAnElementWithItsLine() {
		open(WEB);
		set(domain, "vcpu", null);
		expect("  <vcpu placement = 'static' >2</vcpu>\n", "");
	}

	@Test
	void keepsSectionsAndCommentsOfATextThatItSets() {
		open("<domain><name><!-- n --><![CDATA[a]]></name><title>x<!-- t -->y</title></domain>");
		set(domain, "name", "<b>");
		set(domain, "title", "z");
		assertEquals("<domain><name><!-- n --><![CDATA[<b>]]></name><title>z<!-- t --></title></domain>", document.text());
	}

	@Test
	void refusesWhatXmlCannotHold() {
		open(WEB);
		assertThrows(IllegalArgumentException.class, () -> set(domain, "name", "a\u0001"));
		assertThrows(IllegalArgumentException.class,
				() -> ((EList<EObject>) get(domain, "devices.disks")).add(object(TestModel.DISK, "type", "\uD800")));
		untouched();
		assertEquals("web", get(domain, "name"));
	}
}
