package org.virtworkbench.image;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.image.internal.ChainMerge;
import org.virtworkbench.image.internal.LayerOpening;

/**
 * An image and the images below it. Nothing is opened that {@link FileAccess} does not permit, no format is guessed, no name of the network is followed, and
 * a loop is found; where the chain cannot go on, its last layer says why.
 */
public final class BackingChain implements Closeable {

	public static final int MOST_LAYERS = 500;

	private final List<Layer> layers;

	private BackingChain(List<Layer> layers) {
		this.layers = List.copyOf(layers);
	}

	/**
	 * Follows the backing files of an opened image. Closing the chain closes the image too.
	 *
	 * @param access more directories than the image's own
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; the image is closed then
	 */
	public static BackingChain of(DiskImage image, FileAccess access, IProgressMonitor monitor) {
		List<Layer> layers = new ArrayList<>();
		layers.add(new Layer(0, image.source().name(), image.source().path(), Optional.empty(), Optional.of(image), Layer.State.OPENED, "")); //$NON-NLS-1$
		try {
			follow(image, LayerOpening.allowed(image, access), layers, monitor);
		} catch (RuntimeException e) {
			new BackingChain(layers).close();
			throw e;
		}
		return new BackingChain(layers);
	}

	private static void follow(DiskImage image, FileAccess access, List<Layer> layers, IProgressMonitor monitor) {
		Set<Path> above = new HashSet<>();
		Optional<DiskImage> upper = Optional.of(image);
		while (upper.isPresent() && upper.get().backing().isPresent()) {
			SubMonitor.convert(monitor).checkCanceled();
			LayerOpening.remember(upper.get(), above);
			Layer layer = LayerOpening.open(upper.get(), layers.size(), access, above);
			layers.add(layer);
			upper = layer.image();
		}
	}

	/** From the image itself (depth 0) down. */
	public List<Layer> layers() {
		return layers;
	}

	/** Whether every layer down to the last could be read. */
	public boolean isComplete() {
		return layers.getLast().image().isPresent();
	}

	/** Whether {@link #map} can be had: the chain is complete, and all its layers are of formats that our own readers map. */
	public boolean isMappable() {
		return layers.stream().allMatch(layer -> layer.image().orElse(null) instanceof MappedImage);
	}

	/**
	 * Which layer each part of the disk comes from: the extents of {@code qemu-img map}.
	 *
	 * @throws CoreException when the chain is not {@linkplain #isMappable mappable}, or tables cannot be read
	 */
	public AllocationMap map(IProgressMonitor monitor) throws CoreException {
		List<AllocationMap> maps = new ArrayList<>();
		SubMonitor progress = SubMonitor.convert(monitor, layers.size());
		for (Layer layer : layers) {
			if (layer.image().isEmpty())
				throw Failure.failed(layer.problem());
			if (!(layer.image().get() instanceof MappedImage mapped))
				throw Failure.failed(NLS.bind(Messages.NotMapped, layer.image().get().format(), layer.name()));
			maps.add(mapped.map(progress.split(1)));
		}
		return maps.size() == 1 ? maps.get(0) : ChainMerge.merge(maps);
	}

	@Override
	public void close() {
		for (Layer layer : layers)
			layer.image().ifPresent(DiskImage::close);
	}
}
