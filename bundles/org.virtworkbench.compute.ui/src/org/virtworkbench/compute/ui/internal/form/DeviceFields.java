package org.virtworkbench.compute.ui.internal.form;

import static org.virtworkbench.compute.ui.internal.form.DiskFields.is;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.ui.form.Choice;
import org.virtworkbench.ui.form.FeaturePath;
import org.virtworkbench.ui.form.FormFields;

/** Which values of a device are shown, by its kind; here those of kinds with few of them. A kind that is not known shows its attributes under libvirt's own words. */
final class DeviceFields {

	private DeviceFields() {
	}

	/** What is usually looked for. */
	static void main(FormFields f) {
		switch (f.type().getName()) {
		case "Disk" -> DiskFields.main(f); //$NON-NLS-1$
		case "Interface" -> InterfaceFields.main(f); //$NON-NLS-1$
		case "Graphics" -> DisplayFields.graphics(f); //$NON-NLS-1$
		case "Video" -> DisplayFields.video(f); //$NON-NLS-1$
		case "Input" -> DisplayFields.input(f); //$NON-NLS-1$
		case "Sound" -> DisplayFields.sound(f); //$NON-NLS-1$
		case "Audio" -> DisplayFields.audio(f); //$NON-NLS-1$
		case "Serial", "Parallel", "Console", "Channel", "Smartcard", "Redirdev" -> CharacterFields.main(f); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		case "Hostdev" -> HostdevFields.main(f); //$NON-NLS-1$
		case "Filesystem" -> FilesystemFields.main(f); //$NON-NLS-1$
		case "Controller" -> ControllerFields.main(f); //$NON-NLS-1$
		case "Tpm" -> tpm(f); //$NON-NLS-1$
		case "Rng" -> rng(f); //$NON-NLS-1$
		case "Watchdog" -> watchdog(f); //$NON-NLS-1$
		case "Vsock" -> vsock(f); //$NON-NLS-1$
		case "Panic" -> f.field("model", Messages.Dev_model).tip(Messages.Panic_tip); //$NON-NLS-1$ //$NON-NLS-2$
		case "Memballoon" -> memballoon(f); //$NON-NLS-1$
		case "MemoryDevice" -> MemoryDeviceFields.main(f); //$NON-NLS-1$
		case "Shmem" -> shmem(f); //$NON-NLS-1$
		case "Iommu" -> iommu(f); //$NON-NLS-1$
		case "Crypto" -> crypto(f); //$NON-NLS-1$
		case "Pstore" -> pstore(f); //$NON-NLS-1$
		case "Lease" -> lease(f); //$NON-NLS-1$
		case "Hub" -> f.field("type", Messages.Dev_type); //$NON-NLS-1$ //$NON-NLS-2$
		case "NvramDevice" -> f.text("address.reg", Messages.Nvram_register); //$NON-NLS-1$ //$NON-NLS-2$
		case "Redirfilter" -> f.sentence(Messages.Redirfilter_text); //$NON-NLS-1$
		default -> words(f);
		}
	}

	/** What is only sometimes looked for, in sections of their own. */
	static void more(DeviceForm form) {
		switch (form.type().getName()) {
		case "Disk" -> DiskFields.more(form); //$NON-NLS-1$
		case "Interface" -> InterfaceFields.more(form); //$NON-NLS-1$
		case "Graphics" -> DisplayFields.moreGraphics(form.fields(Messages.Devices_advanced, false)); //$NON-NLS-1$
		case "Video" -> DisplayFields.moreVideo(form.fields(Messages.Devices_advanced, false)); //$NON-NLS-1$
		case "Sound" -> DisplayFields.codecs(form.section(Messages.Sound_codecs, Messages.Sound_codecsText, false).table("codec", 3)); //$NON-NLS-1$ //$NON-NLS-2$
		case "Audio" -> DisplayFields.moreAudio(form); //$NON-NLS-1$
		case "Serial", "Parallel", "Console", "Channel", "Redirdev" -> CharacterFields.more(form); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		case "Hostdev" -> HostdevFields.more(form.fields(Messages.Devices_advanced, false)); //$NON-NLS-1$
		case "Filesystem" -> FilesystemFields.more(form.fields(Messages.Devices_advanced, false)); //$NON-NLS-1$
		case "Controller" -> ControllerFields.more(form.fields(Messages.Devices_advanced, false)); //$NON-NLS-1$
		case "Tpm" -> moreTpm(form.fields(Messages.Devices_advanced, false)); //$NON-NLS-1$
		case "MemoryDevice" -> MemoryDeviceFields.more(form.fields(Messages.Devices_advanced, false)); //$NON-NLS-1$
		case "Redirfilter" -> CharacterFields.filter(form.section(Messages.Redirfilter_rules, null, true).table("usbdev", 6)); //$NON-NLS-1$ //$NON-NLS-2$
		default -> {
			// all is in the settings
		}
		}
	}

	private static void watchdog(FormFields f) {
		f.field("model", Messages.Dev_model).tip(Messages.Watchdog_modelTip); //$NON-NLS-1$
		f.field("action", Messages.Watchdog_action).tip(Messages.Watchdog_actionTip); //$NON-NLS-1$
	}

	private static void vsock(FormFields f) {
		f.field("model", Messages.Dev_model); //$NON-NLS-1$
		f.yesNo("cid.auto", Messages.Vsock_auto).tip(Messages.Vsock_autoTip); //$NON-NLS-1$
		f.number("cid.address", Messages.Vsock_cid, 3, 4294967295L).tip(Messages.Vsock_cidTip) //$NON-NLS-1$
				.unless(vsock -> is(vsock, "cid.auto", "true") ? Messages.Vsock_cidUnused : null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void memballoon(FormFields f) {
		f.field("model", Messages.Dev_model); //$NON-NLS-1$
		f.field("autodeflate", Messages.Memory_autodeflate).tip(Messages.Memory_autodeflateTip); //$NON-NLS-1$
		f.field("freePageReporting", Messages.Memory_reporting).tip(Messages.Memory_reportingTip); //$NON-NLS-1$
		f.number("stats.period", Messages.Memory_period, 0, Integer.MAX_VALUE).tip(Messages.Memory_periodTip); //$NON-NLS-1$
	}

	private static void shmem(FormFields f) {
		f.text("name", Messages.Dev_name).tip(Messages.Shmem_nameTip); //$NON-NLS-1$
		f.field("model.type", Messages.Dev_model); //$NON-NLS-1$
		f.field("role", Messages.Shmem_role).tip(Messages.Shmem_roleTip); //$NON-NLS-1$
		f.size("size.value", Messages.Dev_size, 0); //$NON-NLS-1$
		f.text("server.path", Messages.Shmem_server).when(shmem -> is(shmem, "model.type", "ivshmem-doorbell")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.number("msi.vectors", Messages.Shmem_vectors, 0, Integer.MAX_VALUE).when(shmem -> is(shmem, "model.type", "ivshmem-doorbell")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void iommu(FormFields f) {
		f.field("model", Messages.Dev_model).tip(Messages.Iommu_modelTip); //$NON-NLS-1$
		f.yesNo("driver.intremap", Messages.Iommu_intremap).tip(Messages.Iommu_intremapTip).when(iommu -> is(iommu, "model", "intel")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("driver.caching_mode", Messages.Iommu_caching).tip(Messages.Iommu_cachingTip).when(iommu -> is(iommu, "model", "intel")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("driver.eim", Messages.Iommu_eim).tip(Messages.Iommu_eimTip).when(iommu -> is(iommu, "model", "intel")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("driver.iotlb", Messages.Iommu_iotlb).tip(Messages.Iommu_iotlbTip).when(iommu -> is(iommu, "model", "intel")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.combo("driver.aw_bits", Messages.Iommu_width, () -> java.util.List.of(Choice.of("39"), Choice.of("48"), Choice.of("57"))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.check(bits -> bits.matches("\\d{2}") ? null : Messages.Iommu_widthWrong).when(iommu -> is(iommu, "model", "intel")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void crypto(FormFields f) {
		f.field("model", Messages.Dev_model); //$NON-NLS-1$
		f.field("backend.model", Messages.Crypto_backend).tip(Messages.Crypto_backendTip); //$NON-NLS-1$
		f.number("backend.queues", Messages.Disk_queues, 1, 1024); //$NON-NLS-1$
	}

	private static void pstore(FormFields f) {
		f.sentence(Messages.Pstore_text);
		f.field("backend", Messages.Crypto_backend); //$NON-NLS-1$
		f.text("path", Messages.Pstore_path); //$NON-NLS-1$
		f.size("size.value", Messages.Dev_size, 0); //$NON-NLS-1$
	}

	private static void lease(FormFields f) {
		f.sentence(Messages.Lease_text);
		f.text("lockspace", Messages.Lease_space); //$NON-NLS-1$
		f.text("key", Messages.Lease_key); //$NON-NLS-1$
		f.text("target.path", Messages.Lease_path); //$NON-NLS-1$
		f.number("target.offset", Messages.Lease_offset, 0, Long.MAX_VALUE); //$NON-NLS-1$
	}

	private static void tpm(FormFields f) {
		f.choice("model", Messages.Dev_model, () -> Offers.words(f, "model", "devices", "tpm", "model")).tip(Messages.Tpm_modelTip); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		f.choice("backend.type", Messages.Tpm_backend, () -> Offers.labelled(f.context(), new String[][] { { "emulator", Messages.Tpm_emulator }, //$NON-NLS-1$ //$NON-NLS-2$
				{ "passthrough", Messages.Tpm_passthrough }, { "external", Messages.Tpm_external } }, "devices", "tpm", "backendModel")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		f.choice("backend.version", Messages.Tpm_version, () -> Offers.words(f, "backend.version", "devices", "tpm", "backendVersion")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.when(tpm -> is(tpm, "backend.type", "emulator")); //$NON-NLS-1$ //$NON-NLS-2$
		f.yesNo("backend.persistent_state", Messages.Tpm_persistent).tip(Messages.Tpm_persistentTip).when(tpm -> is(tpm, "backend.type", "emulator")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("backend.device.path", Messages.Dev_path).hint("/dev/tpm0").when(tpm -> is(tpm, "backend.type", "passthrough")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.text("backend.source.path", Messages.Graphics_socket).when(tpm -> is(tpm, "backend.type", "external")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void moreTpm(FormFields f) {
		f.sentence(Messages.Tpm_stateText);
		f.text("backend.encryption.secret", Messages.Tpm_secret).check(DescriptionFields::uuidProblem).tip(Messages.Disk_secretTip) //$NON-NLS-1$
				.unless(tpm -> is(tpm, "backend.type", "emulator") ? null : Messages.Tpm_emulatorOnly); //$NON-NLS-1$ //$NON-NLS-2$
		for (String bank : new String[] { "sha1", "sha256", "sha384", "sha512" }) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			f.check("backend.active_pcr_banks." + bank, org.eclipse.osgi.util.NLS.bind(Messages.Tpm_bank, bank.toUpperCase(java.util.Locale.ROOT))) //$NON-NLS-1$
					.unless(tpm -> is(tpm, "backend.type", "emulator") ? null : Messages.Tpm_emulatorOnly); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void rng(FormFields f) {
		f.choice("model", Messages.Dev_model, () -> Offers.words(f, "model", "devices", "rng", "model")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		f.choice("backend.model", Messages.Rng_backend, () -> Offers.words(f, "backend.model", "devices", "rng", "backendModel")).tip(Messages.Rng_backendTip) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.then(rng -> rngSource(f, rng));
		f.text("backend.value", Messages.Rng_source).hint("/dev/urandom").when(rng -> is(rng, "backend.model", "random")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.field("backend.type", Messages.Rng_connection).when(rng -> is(rng, "backend.model", "egd")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("backend.source[0].path", Messages.Dev_path).when(rng -> is(rng, "backend.type", "unix", "dev", "file", "pipe")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		f.text("backend.source[0].host", Messages.Char_host).when(rng -> is(rng, "backend.type", "tcp", "udp")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.text("backend.source[0].service", Messages.Char_service).when(rng -> is(rng, "backend.type", "tcp", "udp")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.number("rate.bytes", Messages.Rng_bytes, 1, Integer.MAX_VALUE).tip(Messages.Rng_rateTip); //$NON-NLS-1$
		f.number("rate.period", Messages.Rng_period, 1, Integer.MAX_VALUE).tip(Messages.Rng_rateTip); //$NON-NLS-1$
	}

	/** The built-in generator takes no device of the host, and libvirt refuses one. */
	private static void rngSource(FormFields f, EObject rng) {
		if (is(rng, "backend.model", "builtin")) //$NON-NLS-1$ //$NON-NLS-2$
			FeaturePath.of(rng.eClass(), "backend.value").set(rng, null, f.context()::isHollow); //$NON-NLS-1$
	}

	private static void words(FormFields f) {
		for (EAttribute attribute : f.type().getEAllAttributes())
			if (!attribute.isMany())
				f.field(attribute.getName(), attribute.getName() + ':');
	}
}
