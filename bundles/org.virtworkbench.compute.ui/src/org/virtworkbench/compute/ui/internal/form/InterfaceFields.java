package org.virtworkbench.compute.ui.internal.form;

import static org.virtworkbench.compute.ui.internal.form.DiskFields.is;

import java.util.List;
import java.util.stream.Stream;

import org.virtworkbench.compute.hardware.MacAddresses;
import org.virtworkbench.ui.form.Choice;
import org.virtworkbench.ui.form.FormFields;
import org.virtworkbench.ui.form.ItemTable;

/** The fields of a network interface. See https://libvirt.org/formatdomain.html#network-interfaces */
final class InterfaceFields {

	private InterfaceFields() {
	}

	static void main(FormFields f) {
		f.choice("type", Messages.Nic_type, Choice.of("network", Messages.Nic_network), Choice.of("bridge", Messages.Nic_bridge), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Choice.of("direct", Messages.Nic_direct), Choice.of("user", Messages.Nic_user), Choice.of("ethernet", Messages.Nic_ethernet), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Choice.of("hostdev", Messages.Nic_hostdev), Choice.of("vhostuser", Messages.Nic_vhostuser), Choice.of("vdpa", Messages.Nic_vdpa)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.combo("source.network", Messages.Nic_networkName, () -> Offers.networks(f.context())).when(nic -> is(nic, "type", "network")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.portgroup", Messages.Nic_portgroup).when(nic -> is(nic, "type", "network")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.combo("source.bridge", Messages.Nic_bridgeName, () -> Offers.bridges(f.context())).when(nic -> is(nic, "type", "bridge")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.combo("source.dev", Messages.Nic_device, () -> Offers.interfaces(f.context())).when(nic -> is(nic, "type", "direct", "vdpa")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.combo("source.mode", Messages.Nic_mode, () -> words("bridge", "vepa", "private", "passthrough")).when(nic -> is(nic, "type", "direct")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		f.choice("virtualport.type", Messages.Nic_virtualport, Choice.of(null, Messages.Nic_noVirtualport), Choice.of("openvswitch", "Open vSwitch"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Choice.of("802.1Qbg"), Choice.of("802.1Qbh"), Choice.of("midonet")).when(nic -> is(nic, "type", "bridge", "network", "direct")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		f.combo("model.type", Messages.Nic_model, () -> Offers.nicModels(f.context())).tip(Messages.Nic_modelTip); //$NON-NLS-1$
		f.text("mac.address", Messages.Nic_mac).hint(Messages.Nic_macHint).check(InterfaceFields::macProblem).choosing(Messages.Nic_generate, MacAddresses::random); //$NON-NLS-1$
		f.choice("link.state", Messages.Nic_link, Choice.of(null, Messages.Nic_linkUp), Choice.of("up", Messages.Nic_linkUp), //$NON-NLS-1$ //$NON-NLS-2$
				Choice.of("down", Messages.Nic_linkDown)); //$NON-NLS-1$
	}

	static void advanced(FormFields f) {
		f.number("mtu.size", Messages.Nic_mtu, 68, 65535); //$NON-NLS-1$
		f.number("driver.queues", Messages.Nic_queues, 1, 256).when(nic -> is(nic, "model.type", "virtio")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.choice("driver.name", Messages.Nic_driver, Choice.of(null, Messages.Default), Choice.of("vhost"), Choice.of("qemu")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.when(nic -> is(nic, "model.type", "virtio")); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("target.dev", Messages.Nic_target).tip(Messages.Nic_targetTip); //$NON-NLS-1$
		f.text("filterref.filter", Messages.Nic_filter); //$NON-NLS-1$
		f.yesNo("port.isolated", Messages.Nic_isolated).tip(Messages.Nic_isolatedTip); //$NON-NLS-1$
		f.yesNo("trustGuestRxFilters", Messages.Nic_trust); //$NON-NLS-1$
		f.size("bandwidth.inbound.average", Messages.Nic_inAverage, 0).tip(Messages.Nic_bandwidthTip); //$NON-NLS-1$
		f.size("bandwidth.inbound.peak", Messages.Nic_inPeak, 0).tip(Messages.Nic_bandwidthTip); //$NON-NLS-1$
		f.size("bandwidth.inbound.burst", Messages.Nic_inBurst, 0); //$NON-NLS-1$
		f.size("bandwidth.outbound.average", Messages.Nic_outAverage, 0).tip(Messages.Nic_bandwidthTip); //$NON-NLS-1$
		f.size("bandwidth.outbound.peak", Messages.Nic_outPeak, 0).tip(Messages.Nic_bandwidthTip); //$NON-NLS-1$
		f.size("bandwidth.outbound.burst", Messages.Nic_outBurst, 0); //$NON-NLS-1$
	}

	/** Access is one tag; a trunk has several, one of which may be native. */
	static void vlans(ItemTable tags) {
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
