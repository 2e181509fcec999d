import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.virtworkbench.image.BackingChain;
import org.virtworkbench.image.FileAccess;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.qcow2.Qcow2Image;

/** One JVM that does what the lines of its input say, "map FILE" or "check FILE", and answers "MILLISECONDS NUMBER": opening and closing count. */
public final class Reader {

	private Reader() {
	}

	public static void main(String[] arguments) throws Exception {
		BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
		for (String line; (line = in.readLine()) != null;) {
			String[] words = line.split(" ", 2);
			long begin = System.nanoTime();
			long number = words[0].equals("map") ? map(Path.of(words[1])) : check(Path.of(words[1]));
			System.out.printf("%.3f %d%n", (System.nanoTime() - begin) / 1e6, number);
			System.out.flush();
		}
	}

	private static long map(Path file) throws Exception {
		try (BackingChain chain = BackingChain.of(ImageFile.open(file, ImageFormat.QCOW2), FileAccess.none(), new NullProgressMonitor())) {
			return chain.map(new NullProgressMonitor()).size();
		}
	}

	private static long check(Path file) throws Exception {
		try (Qcow2Image image = (Qcow2Image) ImageFile.open(file, ImageFormat.QCOW2)) {
			return image.check(new NullProgressMonitor()).allocatedClusters();
		}
	}
}
