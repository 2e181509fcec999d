package org.virtworkbench.image.internal.qcow2;

import java.nio.ByteBuffer;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.image.internal.LuksHeader;
import org.virtworkbench.image.qcow2.Qcow2Header;
import org.virtworkbench.image.qcow2.Qcow2Header.Extension;

/**
 * The LUKS header within an image (specification, section "Full disk encryption header pointer").
 *
 * @param offset position in the file
 * @param length bytes
 */
record Encryption(long offset, long length, LuksHeader luks) {

	private static final int LUKS = 2, EXTENSION = 16, LARGEST = 64 << 20; // eight slots of 4,000 stripes of 512 bytes are 16 MiB

	/** Empty where the image is not encrypted by LUKS. */
	static Optional<Encryption> read(Tables tables) throws CoreException {
		Optional<Extension> extension = tables.header.extension(Qcow2Header.ENCRYPTION);
		boolean expected = tables.header.cryptMethod() == LUKS;
		if (extension.isEmpty() && !expected)
			return Optional.empty();
		if (extension.isEmpty() || !expected || extension.get().data().length != EXTENSION)
			throw HeaderReader.invalid(tables.source, Messages.EncryptionHeader);
		ByteBuffer pointer = ByteBuffer.wrap(extension.get().data());
		long offset = pointer.getLong(0), length = pointer.getLong(8);
		ByteBuffer bytes = ByteBuffer.allocate(LuksHeader.LENGTH);
		if (offset >= 0 && tables.aligned(offset) && length >= bytes.capacity() && length <= LARGEST) {
			tables.fill(offset, bytes);
			Optional<LuksHeader> luks = LuksHeader.read(bytes);
			if (luks.isPresent())
				return Optional.of(new Encryption(offset, length, luks.get()));
		}
		throw HeaderReader.invalid(tables.source, Messages.EncryptionHeader);
	}
}
