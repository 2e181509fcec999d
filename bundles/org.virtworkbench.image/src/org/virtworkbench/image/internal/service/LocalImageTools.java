package org.virtworkbench.image.internal.service;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.osgi.service.component.ComponentServiceObjects;
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

/** Of this machine, with the services of all concerns that are installed. Each is activated by the first who needs it: to read a header takes none of them. */
@Component
public final class LocalImageTools implements ImageTools {

	private final Machine machine;
	private final List<ComponentServiceObjects<FileDirectories>> directories;
	private final List<FileUsers> users;
	private final List<FileFormats> formats;

	@Activate
	public LocalImageTools(@Reference(target = "(virtworkbench.machine=local)") Machine machine,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ComponentServiceObjects<FileDirectories>> directories,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ComponentServiceObjects<FileUsers>> users,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ComponentServiceObjects<FileFormats>> formats) {
		this.machine = machine;
		this.directories = directories;
		this.users = users.stream().<FileUsers>map(each -> (file, monitor) -> each.getService().usersOf(file, monitor)).toList();
		this.formats = formats.stream().<FileFormats>map(each -> file -> each.getService().formatOf(file)).toList();
	}

	@Override
	public FileAccess access(Collection<Path> more) {
		FileAccess access = FileAccess.in(more);
		for (ComponentServiceObjects<FileDirectories> each : directories)
			access = access.and(each.getService().directories());
		return access;
	}

	@Override
	public QemuImg qemuImg(Collection<Path> more) {
		List<Path> allowed = List.copyOf(more);
		return new QemuImg(machine, () -> access(allowed), users, formats);
	}
}
