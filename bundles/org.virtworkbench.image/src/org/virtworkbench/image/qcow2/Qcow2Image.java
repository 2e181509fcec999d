package org.virtworkbench.image.qcow2;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.image.AllocationMap;
import org.virtworkbench.image.Bitmap;
import org.virtworkbench.image.CheckResult;
import org.virtworkbench.image.ClusterPicture;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.MappedImage;
import org.virtworkbench.image.MeasureResult;

/** An opened qcow2 image with all its tables. The long ones take a monitor and throw OperationCanceledException when cancelled. */
public interface Qcow2Image extends MappedImage {

	Qcow2Header header();

	/** The persistent bitmaps; empty where the image has none, or where its directory is marked as not consistent. */
	List<Bitmap> bitmaps();

	/** Counts every reference and compares with the reference counts, as qemu-img check does without repairing. */
	CheckResult check(IProgressMonitor monitor) throws CoreException;

	/**
	 * The room that a new qcow2 image with this image's content takes.
	 *
	 * @param chain the map of the whole chain of this image
	 */
	MeasureResult measure(AllocationMap chain, Qcow2Layout target);

	/** The disk as the guest sees it. */
	ClusterPicture guestPicture(IProgressMonitor monitor) throws CoreException;

	/** The file as the host sees it. */
	ClusterPicture filePicture(IProgressMonitor monitor) throws CoreException;

	/** The active L1 table. */
	L1Table activeTable() throws CoreException;

	/** The L1 table of a snapshot of this image. */
	L1Table table(InternalSnapshot snapshot) throws CoreException;

	/** The L2 table that an L1 entry points to; read now. */
	L2Table table(L1Table.Entry entry) throws CoreException;

	/** The reference count of the cluster at this position in the file. */
	long refcount(long offset) throws CoreException;

	/** Bytes of the file as they are; shorter than asked for at its end. At most 16 MiB at once. */
	byte[] bytes(long offset, int length) throws CoreException;
}
