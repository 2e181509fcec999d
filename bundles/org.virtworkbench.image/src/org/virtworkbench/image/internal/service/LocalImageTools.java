package org.virtworkbench.image.internal.service;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.virtworkbench.core.Machine;
import org.virtworkbench.core.file.FileDirectories;
import org.virtworkbench.core.file.FileFormats;
import org.virtworkbench.core.file.FileUsers;
import org.virtworkbench.image.FileAccess;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.image.operation.QemuImg;

/** Of this machine, with the services of all concerns that are installed. */
@Component
public final class LocalImageTools implements ImageTools {

	private final Machine machine;
	private final List<FileDirectories> directories;
	private final List<FileUsers> users;
	private final List<FileFormats> formats;

	@Activate
	public LocalImageTools(@Reference(target = "(virtworkbench.machine=local)") Machine machine,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<FileDirectories> directories,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<FileUsers> users,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<FileFormats> formats) {
		this.machine = machine;
		this.directories = directories;
		this.users = users;
		this.formats = formats;
	}

	@Override
	public FileAccess access(Collection<Path> more) {
		FileAccess access = FileAccess.in(more);
		for (FileDirectories each : directories)
			access = access.and(each.directories());
		return access;
	}

	@Override
	public QemuImg qemuImg(Collection<Path> more) {
		return new QemuImg(machine, access(more), users, formats);
	}
}
