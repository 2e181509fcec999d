package org.virtworkbench.ui.internal.application;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;

/** Files that are dropped on the editors, from a file manager, open in the editor of what they are. */
final class DroppedFiles extends DropTargetAdapter {

	@Override
	public void dragEnter(DropTargetEvent event) {
		if (event.detail == DND.DROP_DEFAULT)
			event.detail = DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] names)
			new WindowArguments(List.of(), Arrays.stream(names).map(Path::of).toList()).apply();
	}
}
