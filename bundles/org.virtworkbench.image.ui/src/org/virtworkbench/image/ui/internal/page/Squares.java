package org.virtworkbench.image.ui.internal.page;

import java.util.Arrays;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.virtworkbench.image.ClusterPicture;
import org.virtworkbench.image.ClusterUse;

/**
 * A range of a picture's cells as a bitmap of squares, each of one or more cells. Plain arithmetic, so that it is drawn in a job however many clusters there are.
 *
 * @param from   first cell
 * @param to     behind the last cell
 * @param side   pixels of a square with its gap
 * @param columns squares in a row
 * @param rows   rows of squares
 */
record Squares(ClusterPicture picture, long from, long to, int side, int columns, int rows) {

	private static final int LARGEST = 26, SMALLEST = 7;

	/** The squares that fill an area: small ones where there are many cells, larger ones when there are few. */
	static Squares filling(ClusterPicture picture, long from, long to, int width, int height) {
		long cells = Math.max(1, to - from);
		int side = LARGEST;
		while (side > SMALLEST && (long) Math.max(1, width / side) * Math.max(1, height / side) < cells)
			side--;
		return new Squares(picture, from, to, side, Math.max(1, width / side), Math.max(1, height / side));
	}

	/** Number of squares that stand for something. */
	int count() {
		return (int) Math.min((long) columns * rows, Math.max(0, to - from));
	}

	/** First cell of a square; of the number behind the last one, the end. */
	long first(int square) {
		int count = count();
		long cells = to - from;
		// without overflow for the largest disks: cells below 2^47, squares below 2^24
		return count == 0 ? from : from + cells / count * square + cells % count * square / count;
	}

	/** The square at a pixel; -1 beside them. */
	int at(int x, int y) {
		if (x < 0 || y < 0 || x / side >= columns)
			return -1;
		int square = y / side * columns + x / side;
		return square < count() ? square : -1;
	}

	/** The square that a cell stands in; -1 outside of the range. */
	int of(long cell) {
		if (cell < from || cell >= to)
			return -1;
		int low = 0, high = count() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (first(middle) <= cell)
				low = middle;
			else
				high = middle - 1;
		}
		return low;
	}

	/** How many cells of each use a square stands for, by ordinal. */
	long[] uses(int square) {
		long[] uses = new long[ClusterUse.values().length];
		picture.count(first(square), first(square + 1), uses);
		return uses;
	}

	/** The bitmap. A square of several uses is a mixture; one with something wrong in it has that colour, however little it is. */
	ImageData draw(boolean dark, RGB background) {
		ImageData image = new ImageData(columns * side, rows * side, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		PaletteData palette = image.palette;
		RGB[] parts = new RGB[ClusterUse.values().length];
		for (ClusterUse use : ClusterUse.values())
			parts[use.ordinal()] = UseColours.colour(use, dark);
		int[] line = new int[image.width];
		int[] gap = new int[image.width];
		Arrays.fill(gap, palette.getPixel(background));
		int count = count();
		for (int row = 0; row < rows; row++) {
			System.arraycopy(gap, 0, line, 0, gap.length);
			for (int column = 0; column < columns && row * columns + column < count; column++) {
				int pixel = palette.getPixel(mixture(uses(row * columns + column), parts));
				Arrays.fill(line, column * side, column * side + side - 1, pixel);
			}
			for (int y = 0; y < side - 1; y++)
				image.setPixels(0, row * side + y, line.length, line, 0);
			image.setPixels(0, row * side + side - 1, gap.length, gap, 0);
		}
		return image;
	}

	private static RGB mixture(long[] uses, RGB[] parts) {
		for (ClusterUse wrong : new ClusterUse[] { ClusterUse.CORRUPT, ClusterUse.LEAKED })
			if (uses[wrong.ordinal()] > 0)
				return parts[wrong.ordinal()];
		double red = 0, green = 0, blue = 0, all = 0;
		for (int use = 0; use < uses.length; use++) {
			// the root lets little data in much nothing be seen
			double weight = Math.sqrt(uses[use]);
			red += weight * parts[use].red;
			green += weight * parts[use].green;
			blue += weight * parts[use].blue;
			all += weight;
		}
		return all == 0 ? parts[ClusterUse.UNALLOCATED.ordinal()] : new RGB((int) (red / all), (int) (green / all), (int) (blue / all));
	}
}
