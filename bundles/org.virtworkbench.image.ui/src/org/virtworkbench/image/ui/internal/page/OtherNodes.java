package org.virtworkbench.image.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.ui.internal.page.Node.Fact;

/** The tree of an image whose tables are not read: its beginning, with what the header says. */
final class OtherNodes {

	private OtherNodes() {
	}

	static Node start(DiskImage image) throws CoreException {
		List<Fact> facts = new ArrayList<>();
		for (Map.Entry<String, Object> entry : image.info().formatSpecific().entrySet())
			if (!(entry.getValue() instanceof Map) && !(entry.getValue() instanceof List))
				facts.add(new Fact(entry.getKey(), String.valueOf(entry.getValue())));
		return Node.leaf(Messages.Node_start, image.format().qemuName(), 0, 0, facts);
	}
}
