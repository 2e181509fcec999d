package org.virtworkbench.compute.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionHistory;
import org.virtworkbench.definition.DefinitionView;
import org.virtworkbench.definition.schema.Finding;
import org.virtworkbench.definition.schema.Schemas;

/**
 * The edits that administrators make most, each with a definition before and after it: {@code golden/NAME-in.xml} and {@code -out.xml}. Undo
 * gives the text from before, and what is written is valid.
 */
class GoldenEditsTest {

	private static final DefinitionFactory MAKE = DefinitionFactory.eINSTANCE;

	private static final Map<String, Consumer<DomainDefinition>> EDITS = new LinkedHashMap<>();

	static {
		EDITS.put("title", domain -> domain.setTitle("Web & shop <1>"));
		EDITS.put("description", domain -> domain.setDescription(null));
		EDITS.put("memory", domain -> {
			domain.getMemory().setValue(8L);
			domain.getMemory().setUnit("GiB");
		});
		EDITS.put("memory-backing", domain -> {
			domain.setMemoryBacking(MAKE.createMemoryBacking());
			domain.getMemoryBacking().setHugepages(MAKE.createHugepages());
			domain.getMemoryBacking().setLocked(true);
		});
		EDITS.put("vcpu", domain -> {
			domain.getVcpu().setCurrent(2L);
			domain.getVcpu().setValue(8L);
		});
		EDITS.put("cpu-pinning", domain -> {
			VcpuPin pin = MAKE.createVcpuPin();
			pin.setVcpu(0L);
			pin.setCpuset("2-3");
			domain.setCputune(MAKE.createCputune());
			domain.getCputune().getVcpupin().add(pin);
		});
		EDITS.put("cpu-mode", domain -> {
			domain.getCpu().setMode("host-passthrough");
			domain.getCpu().setMatch(null);
			domain.getCpu().setModel(null);
		});
		EDITS.put("cpu-topology", domain -> {
			CpuTopology topology = MAKE.createCpuTopology();
			topology.setSockets(1L);
			topology.setDies(1L);
			topology.setCores(2L);
			topology.setThreads(2L);
			domain.getCpu().setTopology(topology);
		});
		EDITS.put("cpu-feature", domain -> {
			CpuFeature feature = MAKE.createCpuFeature();
			feature.setPolicy("disable");
			feature.setName("svm");
			domain.getCpu().getFeature().add(feature);
		});
		EDITS.put("firmware", domain -> domain.getOs().setFirmware("efi"));
		EDITS.put("boot-order", domain -> domain.getOs().getBoot().move(0, 1));
		EDITS.put("boot-device", domain -> {
			domain.getOs().getBoot().clear();
			domain.getDevices().getDisk().get(0).setBoot(MAKE.createDeviceBoot());
			domain.getDevices().getDisk().get(0).getBoot().setOrder(1L);
		});
		EDITS.put("hyperv", domain -> {
			domain.getFeatures().setHyperv(MAKE.createHyperv());
			domain.getFeatures().getHyperv().setRelaxed(MAKE.createFeatureState());
			domain.getFeatures().getHyperv().getRelaxed().setState(true);
		});
		EDITS.put("acpi-off", domain -> domain.getFeatures().setAcpi(false));
		EDITS.put("disk-bus", domain -> {
			domain.getDevices().getDisk().get(0).getTarget().setBus("virtio");
			domain.getDevices().getDisk().get(0).getTarget().setDev("vda");
			domain.getDevices().getDisk().get(0).setAddress(null);
		});
		EDITS.put("disk-cache", domain -> {
			domain.getDevices().getDisk().get(0).getDriver().setCache("none");
			domain.getDevices().getDisk().get(0).getDriver().setDiscard("unmap");
		});
		EDITS.put("disk-throttle", domain -> {
			domain.getDevices().getDisk().get(0).setIotune(MAKE.createIotune());
			domain.getDevices().getDisk().get(0).getIotune().setTotal_iops_sec(500L);
		});
		EDITS.put("cdrom-media", domain -> {
			domain.getDevices().getDisk().get(1).setSource(MAKE.createDiskSource());
			domain.getDevices().getDisk().get(1).getSource().setFile("/iso/debian 12.iso");
		});
		EDITS.put("cdrom-eject", domain -> domain.getDevices().getDisk().get(1).setSource(null));
		EDITS.put("disk-add", domain -> {
			Disk disk = MAKE.createDisk();
			disk.setType("volume");
			disk.setDevice("disk");
			disk.setSource(MAKE.createDiskSource());
			disk.getSource().setPool("default");
			disk.getSource().setVolume("data.qcow2");
			disk.setTarget(MAKE.createDiskTarget());
			disk.getTarget().setDev("vdb");
			disk.getTarget().setBus("virtio");
			domain.getDevices().getDisk().add(disk);
		});
		EDITS.put("disk-remove", domain -> domain.getDevices().getDisk().remove(0));
		EDITS.put("nic-model", domain -> domain.getDevices().getInterface().get(0).getModel().setType("virtio"));
		EDITS.put("nic-network", domain -> {
			domain.getDevices().getInterface().get(0).setType("bridge");
			domain.getDevices().getInterface().get(0).getSource().setNetwork(null);
			domain.getDevices().getInterface().get(0).getSource().setBridge("br0");
		});
		EDITS.put("nic-vlan", domain -> {
			Interface nic = domain.getDevices().getInterface().get(0);
			nic.setVlan(MAKE.createVlan());
			nic.getVlan().setTrunk(true);
			for (long id : new long[] { 42, 47 }) {
				VlanTag tag = MAKE.createVlanTag();
				tag.setId(id);
				nic.getVlan().getTag().add(tag);
			}
			nic.getVlan().getTag().get(0).setNativeMode("untagged");
		});
		EDITS.put("nic-link", domain -> {
			domain.getDevices().getInterface().get(0).setLink(MAKE.createInterfaceLink());
			domain.getDevices().getInterface().get(0).getLink().setState("down");
		});
		EDITS.put("graphics", domain -> {
			domain.getDevices().getGraphics().get(0).setPort(5901L);
			domain.getDevices().getGraphics().get(0).setAutoport(false);
		});
		EDITS.put("tpm-add", domain -> {
			Tpm tpm = MAKE.createTpm();
			tpm.setModel("tpm-crb");
			tpm.setBackend(MAKE.createTpmBackend());
			tpm.getBackend().setType("emulator");
			tpm.getBackend().setVersion("2.0");
			domain.getDevices().getTpm().add(tpm);
		});
		EDITS.put("hostdev-add", domain -> {
			Hostdev hostdev = MAKE.createHostdev();
			hostdev.setMode("subsystem");
			hostdev.setType("pci");
			hostdev.setManaged(true);
			hostdev.setSource(MAKE.createHostdevSource());
			HostdevAddress address = MAKE.createHostdevAddress();
			address.setDomain("0x0000");
			address.setBus("0x3b");
			address.setSlot("0x00");
			address.setFunction("0x1");
			hostdev.getSource().setAddress(address);
			domain.getDevices().getHostdev().add(hostdev);
		});
		EDITS.put("numa-distances", domain -> {
			NumaCell cell = domain.getCpu().getNuma().getCell().get(0);
			cell.setDistances(MAKE.createDistances());
			for (long id = 0; id < 2; id++) {
				Sibling sibling = MAKE.createSibling();
				sibling.setId(id);
				sibling.setValue(id == 0 ? 10L : 21L);
				cell.getDistances().getSibling().add(sibling);
			}
		});
		EDITS.put("iommu", domain -> {
			Iommu iommu = MAKE.createIommu();
			iommu.setModel("intel");
			iommu.setDriver(MAKE.createIommuDriver());
			iommu.getDriver().setIntremap(true);
			iommu.getDriver().setCaching_mode(true);
			iommu.getDriver().setAw_bits("48");
			domain.getDevices().setIommu(iommu);
		});
		EDITS.put("audio", domain -> {
			Audio audio = MAKE.createAudio();
			audio.setId("1");
			audio.setType("pulseaudio");
			audio.setServerName("/run/user/1000/pulse/native");
			audio.setOutput(MAKE.createAudioOutput());
			audio.getOutput().setMixingEngine(false);
			audio.getOutput().setSettings(MAKE.createAudioSettings());
			audio.getOutput().getSettings().setFrequency("44100");
			domain.getDevices().getAudio().add(audio);
		});
		EDITS.put("libosinfo", domain -> {
			domain.setMetadata(MAKE.createMetadata());
			domain.getMetadata().setLibosinfo(MAKE.createLibosinfo());
			domain.getMetadata().getLibosinfo().setOs(MAKE.createLibosinfoOs());
			domain.getMetadata().getLibosinfo().getOs().setId("http://debian.org/debian/12");
		});
		EDITS.put("qemu-argument", domain -> {
			QemuArg argument = MAKE.createQemuArg();
			argument.setValue("-nodefaults");
			domain.setQemuCommandline(MAKE.createQemuCommandline());
			domain.getQemuCommandline().getArg().add(argument);
		});
	}

	static Stream<String> names() {
		return EDITS.keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("names")
	void isWrittenAsLibvirtHasIt(String name) throws IOException, CoreException {
		String before = read(name + "-in.xml");
		DefinitionDocument document = new DefinitionDocument(before);
		DefinitionHistory history = new DefinitionHistory(document);
		DefinitionView view = new DefinitionView(document, DefinitionPackage.Literals.DOMAIN_DEFINITION);
		document.compound(() -> EDITS.get(name).accept((DomainDefinition) view.root()));
		assertEquals(read(name + "-out.xml"), document.text());
		assertEquals(List.of(Finding.UNKNOWN_ELEMENT), Schemas.get("domain").check(document.text()).stream().map(Finding::id).toList(), "the gadget alone");
		history.undo();
		assertEquals(before, document.text());
		history.redo();
		assertEquals(read(name + "-out.xml"), document.text());
	}

	private static String read(String file) throws IOException {
		try (InputStream in = GoldenEditsTest.class.getResourceAsStream("golden/" + file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
