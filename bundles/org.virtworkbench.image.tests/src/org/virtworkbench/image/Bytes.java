package org.virtworkbench.image;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** A source in memory, for thousands of them. */
public final class Bytes implements Source {

	private final byte[] bytes;

	public Bytes(byte[] bytes) {
		this.bytes = bytes;
	}

	@Override
	public String name() {
		return "bytes";
	}

	@Override
	public Optional<Path> path() {
		return Optional.empty();
	}

	@Override
	public long size() {
		return bytes.length;
	}

	@Override
	public int read(long position, ByteBuffer into) {
		int length = (int) Math.max(0, Math.min(into.remaining(), bytes.length - position));
		into.put(bytes, (int) Math.min(position, bytes.length), length);
		return length;
	}

	@Override
	public OptionalLong allocated() {
		return OptionalLong.of(bytes.length);
	}

	@Override
	public long nextData(long position) {
		return position;
	}

	@Override
	public long nextHole(long position) {
		return bytes.length;
	}

	@Override
	public boolean changed() {
		return false;
	}

	@Override
	public void close() {
		// nothing is open
	}
}
