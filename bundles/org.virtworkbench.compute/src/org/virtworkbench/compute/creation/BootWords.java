package org.virtworkbench.compute.creation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.creation.NewDomain.Firmware;
import org.virtworkbench.core.Failure;

/**
 * virt-install's {@code --boot}: {@code uefi,cdrom,hd,menu=on}, {@code kernel=/boot/vmlinuz,kernel_args=quiet}.
 *
 * @param order   kinds of devices
 * @param kernel  null where none is given
 * @param initrd  null where none is given
 * @param cmdline null where none is given
 */
public record BootWords(Firmware firmware, List<String> order, boolean menu, String kernel, String initrd, String cmdline, List<Setting> settings) {

	private static final Map<String, Firmware> FIRMWARE = Map.of("uefi", Firmware.UEFI, "secure", Firmware.UEFI_SECURE, "bios", Firmware.BIOS); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Map<String, String> KEYS = keys();
	private static final List<String> OTHERS = List.of("menu", "bootmenu.enable", "firmware", "kernel", "initrd", "kernel_args", "cmdline"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private static Map<String, String> keys() {
		Map<String, String> keys = new LinkedHashMap<>();
		keys.put("loader", "os.loader"); //$NON-NLS-1$ //$NON-NLS-2$
		keys.put("loader_ro", "os.loader.readonly"); //$NON-NLS-1$ //$NON-NLS-2$
		keys.put("loader_type", "os.loader.type"); //$NON-NLS-1$ //$NON-NLS-2$
		keys.put("loader_secure", "os.loader.secure"); //$NON-NLS-1$ //$NON-NLS-2$
		keys.put("nvram", "os.nvram"); //$NON-NLS-1$ //$NON-NLS-2$
		keys.put("nvram_template", "os.nvram.template"); //$NON-NLS-1$ //$NON-NLS-2$
		keys.put("rebootTimeout", "os.bios.rebootTimeout"); //$NON-NLS-1$ //$NON-NLS-2$
		keys.put("useserial", "os.bios.useserial"); //$NON-NLS-1$ //$NON-NLS-2$
		keys.put("smbios_mode", "os.smbios.mode"); //$NON-NLS-1$ //$NON-NLS-2$
		keys.put("dtb", "os.dtb"); //$NON-NLS-1$ //$NON-NLS-2$
		return keys;
	}

	/** @param text null gives nothing */
	public static BootWords of(String text) throws CoreException {
		Firmware firmware = null;
		List<String> order = new ArrayList<>();
		boolean menu = false;
		Map<String, String> kernel = new LinkedHashMap<>();
		List<Setting> settings = new ArrayList<>();
		// a comma in a value is written twice
		for (String part : text == null ? new String[0] : text.split("(?<!,),(?!,)")) { //$NON-NLS-1$
			String word = part.replace(",,", ","); //$NON-NLS-1$ //$NON-NLS-2$
			int equals = word.indexOf('=');
			String key = equals < 0 ? word : word.substring(0, equals);
			String value = word.substring(equals + 1);
			if (equals < 0 && FIRMWARE.containsKey(word))
				firmware = FIRMWARE.get(word);
			else if (equals < 0 && BootOrder.KINDS.contains(word))
				order.add(word);
			else if (key.equals("menu") || key.equals("bootmenu.enable")) //$NON-NLS-1$ //$NON-NLS-2$
				menu = flag(key, equals < 0 ? "on" : value); //$NON-NLS-1$
			else if (key.equals("firmware") && List.of("efi", "bios").contains(value)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				firmware = value.equals("efi") ? Firmware.UEFI : Firmware.BIOS; //$NON-NLS-1$
			else if (equals > 0 && OTHERS.contains(key) && !key.equals("firmware")) //$NON-NLS-1$
				kernel.put(key.equals("kernel_args") ? "cmdline" : key, value); //$NON-NLS-1$ //$NON-NLS-2$
			else if (equals > 0 && KEYS.containsKey(key))
				settings.add(new Setting(KEYS.get(key), value));
			else
				throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.UnknownKey, new Object[] { "--boot", word, //$NON-NLS-1$
						String.join(", ", Stream.of(List.of("uefi", "secure", "bios"), BootOrder.KINDS, OTHERS, KEYS.keySet()).flatMap(each -> each.stream()).toList()) })); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		return new BootWords(firmware, order, menu, kernel.get("kernel"), kernel.get("initrd"), kernel.get("cmdline"), settings); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static boolean flag(String key, String value) throws CoreException {
		List<String> words = List.of("on", "yes", "off", "no"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (!words.contains(value))
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.WrongValue, new Object[] { "--boot", key, value, String.join(", ", words) })); //$NON-NLS-1$ //$NON-NLS-2$
		return words.indexOf(value) < 2;
	}
}
