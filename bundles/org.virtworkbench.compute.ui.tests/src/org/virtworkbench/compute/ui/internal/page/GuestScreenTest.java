package org.virtworkbench.compute.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestScreenTest {

	@Test
	void readsPpm() {
		byte[] pixels = { (byte) 255, 0, 0, 0, (byte) 200, 0 };
		ImageData picture = GuestScreen.decode(join("P6\n# made by qemu\n2 1\n255\n".getBytes(StandardCharsets.US_ASCII), pixels));
		assertEquals(2, picture.width);
		assertEquals(new RGB(255, 0, 0), picture.palette.getRGB(picture.getPixel(0, 0)));
		assertEquals(new RGB(0, 200, 0), picture.palette.getRGB(picture.getPixel(1, 0)));
	}

	@Test
	void readsPng() {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { new ImageData(3, 2, 24, new PaletteData(0xff0000, 0xff00, 0xff)) };
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		loader.save(png, SWT.IMAGE_PNG);
		assertEquals(3, GuestScreen.decode(png.toByteArray()).width);
	}

	/** A hostile host sends what it likes. */
	@ParameterizedTest
	@ValueSource(strings = { "", "P6", "P6\n9999999999 9999999999\n255\n", "P6 100000 100000 255\n", "P6 2 2 255\nshort", "P6 2 2 65535\n", "#!/bin/sh" })
	void refusesWhatIsNoPicture(String file) {
		assertThrows(IllegalArgumentException.class, () -> GuestScreen.decode(file.getBytes(StandardCharsets.US_ASCII)));
	}

	@Test
	void refusesAPngThatAnnouncesMoreThanAnyScreen() {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { new ImageData(3, 2, 24, new PaletteData(0xff0000, 0xff00, 0xff)) };
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		loader.save(png, SWT.IMAGE_PNG);
		byte[] file = png.toByteArray();
		file[16] = 0x7f;
		file[20] = 0x7f;
		assertEquals("no screen is", assertThrows(IllegalArgumentException.class, () -> GuestScreen.decode(file)).getMessage().substring(0, 12));
	}

	private static byte[] join(byte[] a, byte[] b) {
		byte[] both = new byte[a.length + b.length];
		System.arraycopy(a, 0, both, 0, a.length);
		System.arraycopy(b, 0, both, a.length, b.length);
		return both;
	}
}
