package org.virtworkbench.image.ui.internal.page;

import org.eclipse.swt.widgets.Control;
import org.virtworkbench.image.ui.internal.ImageReading;

/** One page of the editor of an image. */
public interface ImagePage {

	Control control();

	/** The image was opened, or opened anew: what was shown before is outdated. UI thread. */
	void show(ImageReading reading);

	/** Whether it can be seen; what costs much is asked only then. */
	default void activate(boolean now) {
	}

	void setFocus();
}
