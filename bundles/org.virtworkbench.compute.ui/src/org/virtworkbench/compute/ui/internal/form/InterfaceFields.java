package org.virtworkbench.compute.ui.internal.form;

import static org.virtworkbench.compute.ui.internal.form.DiskFields.is;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.compute.hardware.MacAddresses;
import org.virtworkbench.compute.offer.HostDevices;
import org.virtworkbench.ui.form.Choice;
import org.virtworkbench.ui.form.FormFields;
import org.virtworkbench.ui.form.ItemTable;

/** The fields of a network interface. See https://libvirt.org/formatdomain.html#network-interfaces */
final class InterfaceFields {

	private static final int MOST_PORT = 65535;

	private InterfaceFields() {
	}

	static void main(FormFields f) {
		f.choice("type", Messages.Nic_type, Choice.of("network", Messages.Nic_network), Choice.of("bridge", Messages.Nic_bridge), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Choice.of("direct", Messages.Nic_direct), Choice.of("user", Messages.Nic_user), Choice.of("ethernet", Messages.Nic_ethernet), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Choice.of("hostdev", Messages.Nic_hostdev), Choice.of("vhostuser", Messages.Nic_vhostuser), Choice.of("vdpa", Messages.Nic_vdpa), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Choice.of("internal", Messages.Nic_internal), Choice.of("mcast", Messages.Nic_mcast), Choice.of("server", Messages.Nic_server), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Choice.of("client", Messages.Nic_client), Choice.of("udp", Messages.Nic_udp), Choice.of("null", Messages.Nic_null)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.then(nic -> {
					f.clearHidden(nic, "source."); //$NON-NLS-1$
					f.clearHidden(nic, "virtualport."); //$NON-NLS-1$
				});
		source(f);
		virtualport(f);
		f.combo("model.type", Messages.Nic_model, () -> Offers.nicModels(f.context())).tip(Messages.Nic_modelTip).when(nic -> !isHostDevice(nic)); //$NON-NLS-1$
		f.text("mac.address", Messages.Nic_mac).hint(Messages.Nic_macHint).check(InterfaceFields::macProblem).choosing(Messages.Nic_generate, MacAddresses::random); //$NON-NLS-1$
		f.choice("link.state", Messages.Nic_link, Choice.of(null, Messages.Nic_linkUp), Choice.of("up", Messages.Nic_linkUp), //$NON-NLS-1$ //$NON-NLS-2$
				Choice.of("down", Messages.Nic_linkDown)); //$NON-NLS-1$
	}

	private static void source(FormFields f) {
		f.combo("source.network", Messages.Nic_networkName, () -> Offers.networks(f.context())).when(nic -> is(nic, "type", "network")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.portgroup", Messages.Nic_portgroup).tip(Messages.Nic_portgroupTip).when(nic -> is(nic, "type", "network")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.combo("source.bridge", Messages.Nic_bridgeName, () -> Offers.bridges(f.context())).when(nic -> is(nic, "type", "bridge")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.combo("source.dev", Messages.Nic_device, () -> Offers.interfaces(f.context())).when(nic -> is(nic, "type", "direct", "vdpa")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.combo("source.mode", Messages.Nic_mode, () -> words("bridge", "vepa", "private", "passthrough")).tip(Messages.Nic_modeTip) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.when(nic -> is(nic, "type", "direct")); //$NON-NLS-1$ //$NON-NLS-2$
		new HostDeviceRow(f, HostDevices.Use.NIC);
		f.yesNo("managed", Messages.Hostdev_managed).tip(Messages.Hostdev_managedTip).when(InterfaceFields::isHostDevice); //$NON-NLS-1$
		f.text("source.path", Messages.Graphics_socket).tip(Messages.Nic_socketTip).when(nic -> is(nic, "type", "vhostuser")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.combo("source.mode", Messages.Nic_socketMode, () -> words("server", "client")).when(nic -> is(nic, "type", "vhostuser")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		f.text("source.name", Messages.Nic_networkName).when(nic -> is(nic, "type", "internal")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.address", Messages.Nic_address).when(InterfaceFields::isSocket); //$NON-NLS-1$
		f.number("source.port", Messages.Nic_port, 1, MOST_PORT).when(InterfaceFields::isSocket); //$NON-NLS-1$
		f.choice("backend.type", Messages.Nic_backend, Choice.of(null, Messages.Nic_slirp), Choice.of("passt")).tip(Messages.Nic_backendTip) //$NON-NLS-1$ //$NON-NLS-2$
				.when(nic -> is(nic, "type", "user")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void virtualport(FormFields f) {
		f.choice("virtualport.type", Messages.Nic_virtualport, Choice.of(null, Messages.Nic_noVirtualport), Choice.of("openvswitch", "Open vSwitch"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Choice.of("802.1Qbg"), Choice.of("802.1Qbh"), Choice.of("midonet")).when(nic -> is(nic, "type", "bridge", "network", "direct", "hostdev")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
		f.text("virtualport.parameters.interfaceid", Messages.Nic_interfaceId).check(DescriptionFields::uuidProblem).tip(Messages.Nic_interfaceIdTip) //$NON-NLS-1$
				.when(nic -> is(nic, "virtualport.type", "openvswitch", "midonet")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("virtualport.parameters.profileid", Messages.Nic_profileId).tip(Messages.Nic_profileIdTip) //$NON-NLS-1$
				.when(nic -> is(nic, "virtualport.type", "openvswitch", "802.1Qbh")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("virtualport.parameters.managerid", Messages.Nic_managerId).when(InterfaceFields::isVepa); //$NON-NLS-1$
		f.text("virtualport.parameters.typeid", Messages.Nic_typeId).when(InterfaceFields::isVepa); //$NON-NLS-1$
		f.text("virtualport.parameters.typeidversion", Messages.Nic_typeIdVersion).when(InterfaceFields::isVepa); //$NON-NLS-1$
		f.text("virtualport.parameters.instanceid", Messages.Nic_instanceId).check(DescriptionFields::uuidProblem).when(InterfaceFields::isVepa); //$NON-NLS-1$
	}

	private static boolean isVepa(EObject nic) {
		return is(nic, "virtualport.type", "802.1Qbg"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isHostDevice(EObject nic) {
		return is(nic, "type", "hostdev"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isSocket(EObject nic) {
		return is(nic, "type", "mcast", "server", "client", "udp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	static void more(DeviceForm form) {
		DeviceForm.Part vlans = form.section(Messages.Nic_vlans, Messages.Nic_vlansText, false);
		vlans.fields().yesNo("vlan.trunk", Messages.Nic_trunk).tip(Messages.Nic_trunkTip); //$NON-NLS-1$
		vlans(vlans.table("vlan.tag", 3)); //$NON-NLS-1$
		bandwidth(form.section(Messages.Nic_bandwidth, Messages.Nic_bandwidthText, false).fields());
		advanced(form.fields(Messages.Devices_advanced, false));
	}

	private static void bandwidth(FormFields f) {
		f.size("bandwidth.inbound.average", Messages.Nic_inAverage, 0).tip(Messages.Nic_bandwidthTip); //$NON-NLS-1$
		f.size("bandwidth.inbound.peak", Messages.Nic_inPeak, 0).tip(Messages.Nic_peakTip); //$NON-NLS-1$
		f.size("bandwidth.inbound.burst", Messages.Nic_inBurst, 0).tip(Messages.Nic_burstTip); //$NON-NLS-1$
		f.size("bandwidth.inbound.floor", Messages.Nic_inFloor, 0).tip(Messages.Nic_floorTip).when(nic -> is(nic, "type", "network")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.size("bandwidth.outbound.average", Messages.Nic_outAverage, 0).tip(Messages.Nic_bandwidthTip); //$NON-NLS-1$
		f.size("bandwidth.outbound.peak", Messages.Nic_outPeak, 0).tip(Messages.Nic_peakTip); //$NON-NLS-1$
		f.size("bandwidth.outbound.burst", Messages.Nic_outBurst, 0).tip(Messages.Nic_burstTip); //$NON-NLS-1$
	}

	private static void advanced(FormFields f) {
		f.number("boot.order", Messages.Dev_bootOrder, 1, Integer.MAX_VALUE).tip(Messages.Dev_bootOrderTip); //$NON-NLS-1$
		f.number("mtu.size", Messages.Nic_mtu, 68, MOST_PORT); //$NON-NLS-1$
		f.number("driver.queues", Messages.Nic_queues, 1, 256).tip(Messages.Nic_queuesTip).when(InterfaceFields::isVirtio); //$NON-NLS-1$
		f.choice("driver.name", Messages.Nic_driver, Choice.of(null, Messages.Default), Choice.of("vhost"), Choice.of("qemu")).when(InterfaceFields::isVirtio); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.number("driver.rx_queue_size", Messages.Nic_rxQueue, 256, 1024).tip(Messages.Nic_ringTip).when(InterfaceFields::isVirtio); //$NON-NLS-1$
		f.number("driver.tx_queue_size", Messages.Nic_txQueue, 256, 1024).tip(Messages.Nic_ringTip).when(nic -> is(nic, "type", "vhostuser", "vdpa")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.text("target.dev", Messages.Nic_target).tip(Messages.Nic_targetTip).when(nic -> !isHostDevice(nic)); //$NON-NLS-1$
		f.text("filterref.filter", Messages.Nic_filter).tip(Messages.Nic_filterTip); //$NON-NLS-1$
		f.yesNo("port.isolated", Messages.Nic_isolated).tip(Messages.Nic_isolatedTip); //$NON-NLS-1$
		f.yesNo("trustGuestRxFilters", Messages.Nic_trust).tip(Messages.Nic_trustTip); //$NON-NLS-1$
		f.number("coalesce.rx.frames.max", Messages.Nic_coalesce, 0, Integer.MAX_VALUE).tip(Messages.Nic_coalesceTip); //$NON-NLS-1$
		f.field("teaming.type", Messages.Nic_teaming).tip(Messages.Nic_teamingTip); //$NON-NLS-1$
		f.text("teaming.persistent", Messages.Nic_teamingWith).when(nic -> is(nic, "teaming.type", "transient")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("rom.bar", Messages.Hostdev_rom); //$NON-NLS-1$
		f.text("rom.file", Messages.Dev_romFile).tip(Messages.Dev_romFileTip); //$NON-NLS-1$
	}

	private static boolean isVirtio(EObject nic) {
		return is(nic, "model.type", "virtio"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Access is one tag; a trunk has several, one of which may be native. */
	private static void vlans(ItemTable tags) {
		tags.column(Messages.Nic_vlan, 100, "id").column(Messages.Nic_native, 140, "nativeMode"); //$NON-NLS-1$ //$NON-NLS-2$
		tags.making(() -> CpuPage.item(tags, "id", "1")); //$NON-NLS-1$ //$NON-NLS-2$
		tags.details().number("id", Messages.Nic_vlanName, 0, 4095); //$NON-NLS-1$
		tags.details().field("nativeMode", Messages.Nic_nativeName).tip(Messages.Nic_nativeTip); //$NON-NLS-1$
	}

	private static List<Choice> words(String... words) {
		return Stream.of(words).map(Choice::of).toList();
	}

	static String macProblem(String address) {
		if (!address.matches("[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}")) //$NON-NLS-1$
			return Messages.Nic_macWrong;
		return (Integer.parseInt(address.substring(0, 2), 16) & 1) == 1 ? Messages.Nic_macMulticast : null;
	}
}
