package org.virtworkbench.libvirt.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import com.sun.jna.Pointer;

/**
 * A native array of struct _virTypedParameter (libvirt-common.h): a name of at most 80 bytes, a type, a value of 8 bytes. Copied as a whole, because
 * a call into JNA for each of some thousand fields costs more than the fields.
 */
final class TypedParameters {

	private static final int SIZE = 96;
	private static final int TYPE = 80;
	private static final int VALUE = 88;

	private byte[] bytes = new byte[4 * SIZE];
	private ByteBuffer numbers = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
	private int count;

	static byte[] field(String name) {
		return Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), name.length() + 1);
	}

	/** Replaces what was read before: one object serves for many records. */
	void read(long address, int parameters) {
		count = parameters;
		if (bytes.length < count * SIZE) {
			bytes = new byte[Math.max(count, 2 * bytes.length / SIZE) * SIZE];
			numbers = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
		}
		if (count > 0)
			new Pointer(address).read(0, bytes, 0, count * SIZE);
	}

	int count() {
		return count;
	}

	/** @param field from {@link #field(String)} */
	boolean is(int index, byte[] field) {
		int start = index * SIZE;
		// most names differ near their end: "vcpu.0.time", "vcpu.current"
		return bytes[start + field.length - 2] == field[field.length - 2]
				&& Arrays.equals(bytes, start, start + field.length, field, 0, field.length);
	}

	/** The first letter of a name, to skip others quickly. */
	byte initial(int index) {
		return bytes[index * SIZE];
	}

	/** VIR_TYPED_PARAM_INT and the other whole numbers. */
	long number(int index) {
		int start = index * SIZE;
		return switch (numbers.getInt(start + TYPE)) {
		case 1 -> numbers.getInt(start + VALUE);
		case 2 -> Integer.toUnsignedLong(numbers.getInt(start + VALUE));
		default -> numbers.getLong(start + VALUE);
		};
	}

	/** All of them; numbers as Long or Double, unsigned ones beyond a Long as they are in two's complement. */
	Map<String, Object> toMap() {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < count; i++) {
			int start = i * SIZE;
			int end = start;
			while (end < start + TYPE && bytes[end] != 0)
				end++;
			Object value = switch (numbers.getInt(start + TYPE)) {
			case 5 -> Double.valueOf(numbers.getDouble(start + VALUE));
			case 6 -> Boolean.valueOf(bytes[start + VALUE] != 0);
			case 7 -> new Pointer(numbers.getLong(start + VALUE)).getString(0, "UTF-8"); //$NON-NLS-1$
			default -> Long.valueOf(number(i));
			};
			map.put(new String(bytes, start, end - start, StandardCharsets.UTF_8), value);
		}
		return map;
	}
}
