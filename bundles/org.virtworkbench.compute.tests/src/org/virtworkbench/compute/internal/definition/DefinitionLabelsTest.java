package org.virtworkbench.compute.internal.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.Test;
import org.virtworkbench.compute.definition.DefinitionFactory;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Devices;
import org.virtworkbench.compute.definition.Disk;
import org.virtworkbench.compute.definition.DomainDefinition;
import org.virtworkbench.compute.definition.Hostdev;
import org.virtworkbench.compute.definition.Interface;
import org.virtworkbench.compute.definition.Memory;
import org.virtworkbench.compute.definition.Vcpu;

class DefinitionLabelsTest {

	private static final DefinitionFactory MAKE = DefinitionFactory.eINSTANCE;

	private final DefinitionLabels labels = new DefinitionLabels();

	private String text(EObject object) {
		return ((IItemLabelProvider) labels.adapt(object, IItemLabelProvider.class)).getText(object);
	}

	private Object image(EObject object) {
		return ((IItemLabelProvider) labels.adapt(object, IItemLabelProvider.class)).getImage(object);
	}

	private static Disk disk() {
		Disk disk = MAKE.createDisk();
		disk.setTarget(MAKE.createDiskTarget());
		disk.getTarget().setDev("vda");
		disk.getTarget().setBus("virtio");
		disk.setSource(MAKE.createDiskSource());
		disk.getSource().setFile("/srv/机 1.qcow2");
		return disk;
	}

	@Test
	void namesADiskByTargetBusAndContent() {
		Disk disk = disk();
		assertEquals("Disk vda, virtio, /srv/机 1.qcow2", text(disk));
		disk.setDevice("cdrom");
		disk.setSource(null);
		assertEquals("CD-ROM vda, virtio, empty", text(disk));
		assertEquals("device-cdrom", image(disk));
		disk.setSource(MAKE.createDiskSource());
		disk.getSource().setPool("default");
		disk.getSource().setVolume("iso");
		assertEquals("CD-ROM vda, virtio, default/iso", text(disk));
	}

	@Test
	void namesANicByAddressModelAndNetwork() {
		Interface nic = MAKE.createInterface();
		nic.setType("network");
		nic.setMac(MAKE.createInterfaceMac());
		nic.getMac().setAddress("52:54:00:12:34:56");
		nic.setModel(MAKE.createInterfaceModel());
		nic.getModel().setType("virtio");
		nic.setSource(MAKE.createInterfaceSource());
		nic.getSource().setNetwork("default");
		assertEquals("NIC 52:54:00:12:34:56, virtio, network default", text(nic));
		assertEquals("device-interface", image(nic));
	}

	@Test
	void saysNumbersAsPeopleDo() {
		Vcpu vcpu = MAKE.createVcpu();
		vcpu.setValue(4L);
		assertEquals("vCPUs 4", text(vcpu));
		vcpu.setCurrent(2L);
		assertEquals("vCPUs 2 of at most 4", text(vcpu));
		Memory memory = MAKE.createMemory();
		memory.setValue(2097152L);
		assertEquals("Memory 2 GiB", text(memory));
		memory.setUnit("MiB");
		memory.setValue(512L);
		assertEquals("Memory 512 MiB", text(memory));
	}

	@Test
	void namesAHostDeviceAsLspciAndLsusbDo() {
		Hostdev hostdev = MAKE.createHostdev();
		hostdev.setType("pci");
		hostdev.setSource(MAKE.createHostdevSource());
		hostdev.getSource().setAddress(MAKE.createHostdevAddress());
		hostdev.getSource().getAddress().setBus("0x3b");
		hostdev.getSource().getAddress().setSlot("0x00");
		hostdev.getSource().getAddress().setFunction("0x1");
		assertEquals("Host device pci, 0000:3b:00.1", text(hostdev));
	}

	@Test
	void everyClassThatATreeShowsHasWordsOfItsOwnAndAnImage() throws NoSuchMethodException {
		for (EReference devices : DefinitionPackage.Literals.DEVICES.getEAllReferences()) {
			EClass type = devices.getEReferenceType();
			assertEquals(String.class, DeviceWords.class.getDeclaredMethod("case" + type.getName(), type.getInstanceClass()).getReturnType());
			assertEquals("device-" + devices.getName(), image(MAKE.create(type)));
		}
	}

	@Test
	void aTreeShowsTheDomainItsPartsAndItsDevices() {
		DomainDefinition domain = MAKE.createDomainDefinition();
		domain.setName("web1");
		domain.setTitle("Web server");
		Devices devices = MAKE.createDevices();
		Disk disk = disk();
		devices.getDisk().add(disk);
		domain.setMemory(MAKE.createMemory());
		domain.setDevices(devices);
		domain.setPm(MAKE.createPm());
		assertEquals("Domain web1, Web server", text(domain));
		assertEquals(List.of(domain.getMemory(), devices), List.copyOf(children(domain)));
		assertEquals(List.of(disk), List.copyOf(children(devices)));
		assertEquals(List.of(), List.copyOf(children(disk)));
		assertEquals("Devices", text(devices));
	}

	private Collection<?> children(EObject object) {
		return ((ITreeItemContentProvider) labels.adapt(object, ITreeItemContentProvider.class)).getChildren(object);
	}

	@Test
	void aLabelFollowsTheElementsInside() {
		Disk disk = disk();
		text(disk);
		List<Object> changed = new ArrayList<>();
		labels.addListener(notification -> changed.add(((IViewerNotification) notification).getElement()));
		disk.getTarget().setBus("sata");
		disk.getTarget().setBus("sata");
		assertEquals(List.of(disk), changed, "one real change");
		assertTrue(text(disk).startsWith("Disk vda, sata"));
	}

	@Test
	void everyClassOfTheModelIsReached() {
		List<EClass> all = DefinitionPackage.eINSTANCE.getEClassifiers().stream().map(EClass.class::cast).toList();
		for (EClass each : all)
			assertNotEquals("", text(MAKE.create(each)), each.getName());
	}
}
