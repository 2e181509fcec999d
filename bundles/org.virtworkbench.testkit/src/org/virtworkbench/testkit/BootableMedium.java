package org.virtworkbench.testkit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Files from which a PC boots in a moment: its BIOS prints a sentence on the screen and, again and again, on the first serial port, so that whoever
 * begins to listen late hears it too. There is no system on them.
 */
public final class BootableMedium {

	private static final int SECTOR = 2048;

	/**
	 * 16-bit code that does not mind where it is loaded. It prints the text behind it by the BIOS (int 10h) and on port 3F8h, and then with each
	 * tick of the timer (hlt) on the port alone.
	 */
	private static final int[] CODE = { 0x0e, 0x1f, // push cs; pop ds
			0xe8, 0x00, 0x00, 0x5e, 0x83, 0xc6, 0x26, 0x56, // call next; pop si; add si, text - next; push si
			0xac, 0x84, 0xc0, 0x74, 0x0d, // first: lodsb; test al, al; jz tick
			0xba, 0xf8, 0x03, 0xee, // mov dx, 3f8h; out dx, al
			0xb4, 0x0e, 0xbb, 0x07, 0x00, 0xcd, 0x10, 0xeb, 0xee, // mov ah, 0eh; mov bx, 7; int 10h; jmp first
			0xfb, 0xf4, 0x5e, 0x56, // tick: sti; hlt; pop si; push si
			0xac, 0x84, 0xc0, 0x74, 0xf7, // again: lodsb; test al, al; jz tick
			0xba, 0xf8, 0x03, 0xee, 0xeb, 0xf5 }; // mov dx, 3f8h; out dx, al; jmp again

	private BootableMedium() {
	}

	private static byte[] code(String sentence) {
		byte[] text = (sentence + "\r\n\0").getBytes(StandardCharsets.US_ASCII);
		byte[] code = new byte[CODE.length + text.length];
		for (int i = 0; i < CODE.length; i++)
			code[i] = (byte) CODE[i];
		System.arraycopy(text, 0, code, CODE.length, text.length);
		if (code.length > 440)
			throw new IllegalArgumentException("too long for a boot sector: " + sentence);
		return code;
	}

	/** A raw disk image of one MiB that boots from its first sector. @param sentence ASCII, of one line */
	public static Path disk(Path file, String sentence) throws IOException {
		try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
			out.setLength(1 << 20);
			out.write(code(sentence));
			out.seek(510);
			out.write(new byte[] { 0x55, (byte) 0xaa });
		}
		return file;
	}

	/** An ISO 9660 image that boots without emulation (El Torito 1.0), and holds no files. @param volume its name, in capitals */
	public static Path iso(Path file, String volume, String sentence) throws IOException {
		try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
			out.setLength(64 * SECTOR);
			descriptor(out, 16, 1, "");
			out.seek(16 * SECTOR + 40);
			out.write(String.format("%-32s", volume).getBytes(StandardCharsets.US_ASCII));
			descriptor(out, 17, 0, "EL TORITO SPECIFICATION");
			out.seek(17 * SECTOR + 0x47);
			out.write(19); // the sector of the catalogue
			descriptor(out, 18, 0xff, "");
			out.seek(19 * SECTOR);
			out.write(1); // validation entry: its words sum up to 0
			out.seek(19 * SECTOR + 28);
			out.write(new byte[] { (byte) 0xaa, 0x55, 0x55, (byte) 0xaa });
			out.write(0x88); // default entry: bootable
			out.seek(19 * SECTOR + 32 + 6);
			out.write(new byte[] { 4, 0, 20 }); // four sectors of 512 bytes, at sector 20
			out.seek(20 * SECTOR);
			out.write(code(sentence));
		}
		return file;
	}

	private static void descriptor(RandomAccessFile out, int sector, int type, String system) throws IOException {
		out.seek((long) sector * SECTOR);
		out.write(type);
		out.write("CD001".getBytes(StandardCharsets.US_ASCII));
		out.write(1);
		out.write(system.getBytes(StandardCharsets.US_ASCII));
	}
}
