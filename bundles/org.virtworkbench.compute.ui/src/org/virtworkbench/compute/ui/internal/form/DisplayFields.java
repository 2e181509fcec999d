package org.virtworkbench.compute.ui.internal.form;

import static org.virtworkbench.compute.ui.internal.form.DiskFields.is;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.ui.form.Choice;
import org.virtworkbench.ui.form.FormFields;
import org.virtworkbench.ui.form.ItemTable;

/** The fields of what a person sees, hears and touches: graphics, video, input, sound and the audio of the host. */
final class DisplayFields {

	private static final int MOST_PORT = 65535;

	private DisplayFields() {
	}

	static void graphics(FormFields f) {
		f.choice("type", Messages.Dev_type, () -> Offers.words(f, "type", "devices", "graphics", "type")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		f.yesNo("autoport", Messages.Graphics_autoport).tip(Messages.Graphics_autoportTip).when(DisplayFields::isServer); //$NON-NLS-1$
		f.number("port", Messages.Graphics_port, -1, MOST_PORT).tip(Messages.Graphics_portTip) //$NON-NLS-1$
				.unless(graphics -> is(graphics, "autoport", "true") ? Messages.Graphics_portUnused : null).when(DisplayFields::isServer); //$NON-NLS-1$ //$NON-NLS-2$
		f.number("tlsPort", Messages.Graphics_tlsPort, -1, MOST_PORT).when(graphics -> is(graphics, "type", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.field("listenElement[0].type", Messages.Graphics_listen).when(DisplayFields::isServer); //$NON-NLS-1$
		f.text("listenElement[0].address", Messages.Graphics_address).hint("127.0.0.1").tip(Messages.Graphics_addressTip) //$NON-NLS-1$ //$NON-NLS-2$
				.when(graphics -> is(graphics, "listenElement[0].type", "address")); //$NON-NLS-1$ //$NON-NLS-2$
		f.combo("listenElement[0].network", Messages.Graphics_network, () -> Offers.networks(f.context())) //$NON-NLS-1$
				.when(graphics -> is(graphics, "listenElement[0].type", "network")); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("listenElement[0].socket", Messages.Graphics_socket).when(graphics -> is(graphics, "listenElement[0].type", "socket")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.password("passwd", Messages.Graphics_password).tip(Messages.Graphics_passwordTip).when(graphics -> is(graphics, "type", "vnc", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.text("display", Messages.Graphics_display).hint(":0.0").when(graphics -> is(graphics, "type", "sdl", "desktop")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		f.text("address", Messages.Graphics_bus).tip(Messages.Graphics_busTip).when(graphics -> is(graphics, "type", "dbus")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static boolean isServer(EObject graphics) {
		return is(graphics, "type", "vnc", "spice", "rdp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	static void moreGraphics(FormFields f) {
		f.combo("keymap", Messages.Graphics_keymap, () -> Stream.of("en-us", "en-gb", "de", "fr", "es", "it", "ja", "ru", "sv").map(Choice::of).toList()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
				.tip(Messages.Graphics_keymapTip).when(graphics -> is(graphics, "type", "vnc", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.number("websocket", Messages.Graphics_websocket, -1, MOST_PORT).tip(Messages.Graphics_websocketTip).when(graphics -> is(graphics, "type", "vnc")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.field("sharePolicy", Messages.Graphics_share).when(graphics -> is(graphics, "type", "vnc")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("powerControl", Messages.Graphics_power).tip(Messages.Graphics_powerTip).when(graphics -> is(graphics, "type", "vnc")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("passwdValidTo", Messages.Graphics_validTo).hint("2027-01-31T12:00:00").check(time -> time.matches("\\d{4}(-\\d{2}){2}T\\d{2}(:\\d{2}){2}.*") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				? null : Messages.Graphics_validToWrong).when(graphics -> is(graphics, "type", "vnc", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.field("connected", Messages.Graphics_connected).tip(Messages.Graphics_connectedTip).when(graphics -> is(graphics, "type", "vnc", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.yesNo("gl.enable", Messages.Graphics_gl).when(graphics -> is(graphics, "type", "spice", "egl-headless", "sdl", "dbus")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		f.text("gl.rendernode", Messages.Graphics_renderer).hint("/dev/dri/renderD128").when(graphics -> is(graphics, "type", "spice", "egl-headless", "dbus")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		f.field("defaultMode", Messages.Graphics_mode).when(graphics -> is(graphics, "type", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("clipboard.copypaste", Messages.Graphics_clipboard).when(graphics -> is(graphics, "type", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("filetransfer.enable", Messages.Graphics_files).when(graphics -> is(graphics, "type", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.field("image.compression", Messages.Graphics_compression).when(graphics -> is(graphics, "type", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.field("streaming.mode", Messages.Graphics_streaming).when(graphics -> is(graphics, "type", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.field("mouse.mode", Messages.Graphics_mouse).when(graphics -> is(graphics, "type", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.combo("audio.id", Messages.Audio_id, () -> audios(f)).tip(Messages.Audio_idTip).when(graphics -> is(graphics, "type", "vnc", "dbus")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	static void video(FormFields f) {
		f.choice("model.type", Messages.Dev_model, () -> Offers.videoModels(f.context())).tip(Messages.Video_modelTip); //$NON-NLS-1$
		f.yesNo("model.acceleration.accel3d", Messages.Video_3d).tip(Messages.Video_3dTip).when(video -> is(video, "model.type", "virtio", "vbox", "vmvga")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	static void moreVideo(FormFields f) {
		f.size("model.vram", Messages.Video_vram, 0).when(video -> is(video, "model.type", "vga", "qxl", "cirrus", "vmvga", "bochs")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		f.size("model.ram", Messages.Video_ram, 0).when(video -> is(video, "model.type", "qxl")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.size("model.vgamem", Messages.Video_vgamem, 0).when(video -> is(video, "model.type", "qxl")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.number("model.heads", Messages.Video_heads, 1, 16); //$NON-NLS-1$
		f.yesNo("model.primary", Messages.Video_primary).tip(Messages.Video_primaryTip); //$NON-NLS-1$
		f.number("model.resolution.x", Messages.Video_width, 1, MOST_PORT).tip(Messages.Video_resolutionTip); //$NON-NLS-1$
		f.number("model.resolution.y", Messages.Video_height, 1, MOST_PORT).tip(Messages.Video_resolutionTip); //$NON-NLS-1$
	}

	static void input(FormFields f) {
		f.field("type", Messages.Dev_type).tip(Messages.Input_typeTip); //$NON-NLS-1$
		f.field("bus", Messages.Dev_bus).when(input -> !is(input, "type", "evdev")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.evdev", Messages.Input_source).hint("/dev/input/").when(input -> is(input, "type", "passthrough")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.text("source.dev", Messages.Input_source).hint("/dev/input/").when(input -> is(input, "type", "evdev")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.field("source.grab", Messages.Input_grab).tip(Messages.Input_grabTip).when(input -> is(input, "type", "evdev")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.field("source.grabToggle", Messages.Input_toggle).tip(Messages.Input_toggleTip).when(input -> is(input, "type", "evdev")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("source.repeat", Messages.Input_repeat).when(input -> is(input, "type", "evdev")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	static void sound(FormFields f) {
		f.field("model", Messages.Dev_model).tip(Messages.Sound_modelTip); //$NON-NLS-1$
		f.combo("audio.id", Messages.Audio_id, () -> audios(f)).tip(Messages.Audio_idTip); //$NON-NLS-1$
	}

	static void codecs(ItemTable codecs) {
		codecs.column(Messages.Sound_codec, 160, "type").making(() -> CpuPage.item(codecs, "type", "duplex")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		codecs.details().field("type", Messages.Sound_codecName); //$NON-NLS-1$
	}

	/** The back-ends of the definition, by their numbers. */
	private static List<Choice> audios(FormFields f) {
		EObject root = f.context().root();
		return root == null ? List.of() : DeviceKind.devices(root, DeviceKind.Group.DISPLAY).stream().filter(device -> device.eClass().getName().equals("Audio")) //$NON-NLS-1$
				.map(audio -> (String) audio.eGet(audio.eClass().getEStructuralFeature("id"))).filter(id -> id != null).map(Choice::of).toList(); //$NON-NLS-1$
	}

	static void audio(FormFields f) {
		f.field("type", Messages.Audio_type).tip(Messages.Audio_typeTip); //$NON-NLS-1$
		f.text("id", Messages.Audio_number).check(id -> id.matches("[1-9]\\d{0,8}") ? null : Messages.Audio_numberWrong).tip(Messages.Audio_numberTip); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("serverName", Messages.Char_host).when(audio -> is(audio, "type", "pulseaudio")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("path", Messages.Audio_file).when(audio -> is(audio, "type", "file")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.field("driver", Messages.Audio_driver).when(audio -> is(audio, "type", "sdl")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("tryMMap", Messages.Audio_mmap).when(audio -> is(audio, "type", "oss")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("exclusive", Messages.Audio_exclusive).when(audio -> is(audio, "type", "oss")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("timerPeriod", Messages.Audio_period).tip(Messages.Audio_periodTip); //$NON-NLS-1$
	}

	static void moreAudio(DeviceForm form) {
		stream(form.fields(Messages.Audio_output, false), "output."); //$NON-NLS-1$
		stream(form.fields(Messages.Audio_input, false), "input."); //$NON-NLS-1$
	}

	private static void stream(FormFields f, String place) {
		f.text(place + "dev", Messages.Input_source).when(audio -> is(audio, "type", "alsa", "oss")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.text(place + "name", Messages.Audio_device).when(audio -> is(audio, "type", "pulseaudio", "coreaudio")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.text(place + "streamName", Messages.Audio_stream).when(audio -> is(audio, "type", "pulseaudio")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text(place + "clientName", Messages.Audio_client).when(audio -> is(audio, "type", "jack")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo(place + "mixingEngine", Messages.Audio_mixing).tip(Messages.Audio_mixingTip); //$NON-NLS-1$
		f.yesNo(place + "fixedSettings", Messages.Audio_fixed).tip(Messages.Audio_fixedTip) //$NON-NLS-1$
				.unless(audio -> is(audio, place + "mixingEngine", "false") ? Messages.Audio_fixedUnused : null); //$NON-NLS-1$ //$NON-NLS-2$
		f.text(place + "settings.frequency", Messages.Audio_frequency).hint("44100").when(audio -> is(audio, place + "fixedSettings", "true")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.text(place + "settings.channels", Messages.Audio_channels).hint("2").when(audio -> is(audio, place + "fixedSettings", "true")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.field(place + "settings.format", Messages.Disk_format).when(audio -> is(audio, place + "fixedSettings", "true")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text(place + "voices", Messages.Audio_voices); //$NON-NLS-1$
		f.text(place + "bufferLength", Messages.Audio_buffer).tip(Messages.Audio_periodTip); //$NON-NLS-1$
	}
}
