package org.virtworkbench.ui.internal.hosts;

import org.eclipse.ui.IWorkbenchPage;

/** A line of the Hosts view that stands for no object of the inventory. */
interface Node {

	String text();

	/** Image key. */
	String image();

	Object parent();

	/** At Enter and double click. */
	void open(IWorkbenchPage page);
}
