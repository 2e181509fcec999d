package org.virtworkbench.image.ui.internal;

import java.nio.file.Path;

import org.virtworkbench.testkit.ui.Window;

/** Every page of the explorer, for pictures in each theme and language. */
final class Tour {

	private static final String[] PAGES = { "overview", "allocation", "structure", "snapshots", "bitmaps", "check" };

	private Tour() {
	}

	static void take(String look, Path folder) throws Exception {
		ImageEditor editor = Images.open(Images.mixed(folder));
		for (int i = 0; i < PAGES.length; i++) {
			editor.show(i);
			if (PAGES[i].equals("check"))
				editor.check();
			Window.settle();
			Window.shot("image-" + look + '-' + PAGES[i]);
		}
		Window.page().closeAllEditors(false);
	}
}
