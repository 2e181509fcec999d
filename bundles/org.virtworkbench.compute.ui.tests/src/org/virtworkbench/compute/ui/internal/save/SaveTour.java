package org.virtworkbench.compute.ui.internal.save;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.testkit.ui.Window;

/** The dialog of a conflict, for pictures in each theme and language. */
public final class SaveTour {

	private static final String BASE = """
			<domain>
			  <name>web1</name>
			  <memory unit='KiB'>4194304</memory>
			  <vcpu>2</vcpu>
			  <devices>
			    <disk type='file' device='disk'><source file='/var/lib/libvirt/images/web1.qcow2'/><target dev='vda' bus='virtio'/></disk>
			    <interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/></interface>
			  </devices>
			</domain>
			""";

	private SaveTour() {
	}

	/** Takes its pictures. */
	public static void take(String name) {
		String mine = BASE.replace("4194304", "8388608").replace("'default'", "'lan'").replace("<vcpu>2", "<vcpu>4");
		String theirs = BASE.replace("4194304", "6291456").replaceFirst("    <interface.*\n", "").replace("<vcpu>", "<title>\u7f51\u7ad9</title>\n  <vcpu>");
		Shell parent = Window.window().getShell();
		ConflictDialog dialog = new ConflictDialog(parent, "kvm1", BASE, mine, theirs);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Window.press(dialog.getShell(), Messages.Conflict_takeTheirs);
			Window.settle();
			Window.shot("tour-" + name + "-conflict");
		} finally {
			dialog.close();
		}
	}
}
