package org.virtworkbench.libvirt.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;

/**
 * A native array of struct _virTypedParameter (libvirt-common.h) that a call is given. libvirt refuses a parameter whose type is not the one that
 * it knows for its name.
 */
final class GivenParameters implements AutoCloseable {

	private static final int SIZE = 96;
	private static final int TYPE = 80;
	private static final int VALUE = 88;
	private static final int INT = 1;
	private static final int UNSIGNED_INT = 2;
	private static final int LONG = 3;
	private static final int UNSIGNED_LONG = 4;
	private static final int STRING = 7;

	private static final Set<String> INTS = Set.of("numa_mode", "thread_pool_min", "thread_pool_max"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> UNSIGNED_INTS = Set.of("weight", "poll_grow", "poll_shrink"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Beside these all numbers are unsigned long long. */
	private static final Set<String> LONGS = Set.of("vcpu_quota", "emulator_quota", "global_quota", "iothread_quota"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final List<Memory> texts = new ArrayList<>();
	private final Memory array;
	private final int count;

	/** @param values never empty */
	GivenParameters(Map<String, Object> values) {
		count = values.size();
		array = new Memory((long) SIZE * count);
		array.clear();
		int at = 0;
		for (Map.Entry<String, Object> each : values.entrySet()) {
			write(at, each.getKey(), each.getValue());
			at += SIZE;
		}
	}

	private void write(int at, String name, Object value) {
		array.setString(at, name, StandardCharsets.US_ASCII.name());
		int type = value instanceof String ? STRING : INTS.contains(name) ? INT : UNSIGNED_INTS.contains(name) ? UNSIGNED_INT : LONGS.contains(name) ? LONG : UNSIGNED_LONG;
		array.setInt(at + TYPE, type);
		if (value instanceof String text)
			array.setPointer(at + VALUE, text(text));
		else if (type == INT || type == UNSIGNED_INT)
			array.setInt(at + VALUE, Math.toIntExact(((Number) value).longValue()));
		else
			array.setLong(at + VALUE, ((Number) value).longValue());
	}

	private Pointer text(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		Memory memory = new Memory(bytes.length + 1L);
		memory.write(0, bytes, 0, bytes.length);
		memory.setByte(bytes.length, (byte) 0);
		texts.add(memory);
		return memory;
	}

	Pointer array() {
		return array;
	}

	int count() {
		return count;
	}

	@Override
	public void close() {
		array.close();
		texts.forEach(Memory::close);
	}
}
