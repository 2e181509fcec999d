package org.virtworkbench.compute.advice;

import java.util.List;
import java.util.Set;

import org.virtworkbench.compute.advice.Advice.Fix;
import org.virtworkbench.compute.definition.Channel;
import org.virtworkbench.compute.definition.ChannelTarget;
import org.virtworkbench.compute.definition.CharacterSource;
import org.virtworkbench.compute.definition.DefinitionFactory;
import org.virtworkbench.compute.definition.DefinitionPackage.Literals;
import org.virtworkbench.compute.definition.Devices;
import org.virtworkbench.compute.definition.Graphics;
import org.virtworkbench.compute.definition.Input;
import org.virtworkbench.compute.definition.Video;

/** Displays, pointers and channels. */
final class DeviceRules extends Rules {

	/** Where the QEMU guest agent listens. */
	private static final String AGENT = "org.qemu.guest_agent.0"; //$NON-NLS-1$
	private static final Set<String> EVERYBODY = Set.of("0.0.0.0", "::"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Devices devices;

	DeviceRules(Devices devices, List<Advice> found) {
		super(found);
		this.devices = devices;
	}

	@Override
	void look() {
		boolean screen = devices.getGraphics().stream().anyMatch(each -> "vnc".equals(each.getType()) || "spice".equals(each.getType())); //$NON-NLS-1$ //$NON-NLS-2$
		boolean absolute = devices.getInput().stream().anyMatch(each -> "tablet".equals(each.getType())); //$NON-NLS-1$
		if (screen && !absolute)
			advise("input-no-tablet", devices, Literals.DEVICES__INPUT, Messages.InputNoTablet, new Fix(Messages.AddTablet, this::addTablet)); //$NON-NLS-1$
		boolean agent = devices.getChannel().stream().anyMatch(each -> each.getTarget() != null && AGENT.equals(each.getTarget().getName()));
		if (!agent)
			advise("channel-no-agent", devices, Literals.DEVICES__CHANNEL, Messages.ChannelNoAgent, new Fix(Messages.AddAgent, this::addAgent)); //$NON-NLS-1$
		for (Graphics graphics : devices.getGraphics())
			graphics(graphics);
		for (Video video : devices.getVideo())
			if (video.getModel() != null && "cirrus".equals(video.getModel().getType())) //$NON-NLS-1$
				advise("video-cirrus", video.getModel(), Literals.VIDEO_MODEL__TYPE, Messages.VideoCirrus, //$NON-NLS-1$
						new Fix(Messages.UseVga, () -> video.getModel().setType("vga"))); //$NON-NLS-1$
	}

	private void graphics(Graphics graphics) {
		boolean open = graphics.getListen() != null && EVERYBODY.contains(graphics.getListen())
				|| graphics.getListenElement().stream().anyMatch(each -> each.getAddress() != null && EVERYBODY.contains(each.getAddress()));
		if (open && graphics.getPasswd() == null)
			warn("graphics-open", graphics, null, Messages.GraphicsOpen, new Fix(Messages.ListenLocally, () -> { //$NON-NLS-1$
				if (graphics.getListen() != null)
					graphics.setListen("127.0.0.1"); //$NON-NLS-1$
				graphics.getListenElement().stream().filter(each -> each.getAddress() != null).forEach(each -> each.setAddress("127.0.0.1")); //$NON-NLS-1$
			}));
	}

	private void addTablet() {
		Input tablet = DefinitionFactory.eINSTANCE.createInput();
		tablet.setType("tablet"); //$NON-NLS-1$
		tablet.setBus("usb"); //$NON-NLS-1$
		devices.getInput().add(tablet);
	}

	private void addAgent() {
		Channel channel = DefinitionFactory.eINSTANCE.createChannel();
		channel.setType("unix"); //$NON-NLS-1$
		CharacterSource source = DefinitionFactory.eINSTANCE.createCharacterSource();
		source.setMode("bind"); //$NON-NLS-1$
		channel.getSource().add(source);
		ChannelTarget target = DefinitionFactory.eINSTANCE.createChannelTarget();
		target.setType("virtio"); //$NON-NLS-1$
		target.setName(AGENT);
		channel.setTarget(target);
		devices.getChannel().add(channel);
	}
}
