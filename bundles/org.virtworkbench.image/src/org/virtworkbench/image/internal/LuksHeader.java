package org.virtworkbench.image.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A LUKS header, version 1 (LUKS On-Disk Format Specification 1.2.3), of a luks image or within a qcow2 image. What can be said of it without a key.
 *
 * @param payloadOffset in sectors of 512 bytes
 */
public record LuksHeader(String cipher, String mode, String hash, long payloadOffset, long keyBytes, long iterations, String uuid, List<Slot> slots) {

	/** Bytes that {@link #read} wants. */
	public static final int LENGTH = 592;

	private static final int SLOTS = 8, SLOTS_AT = 208, SLOT_LENGTH = 48, SECTOR = 512, STRIPES = 4000;
	private static final int ENABLED = 0x00ac71f3, DISABLED = 0x0000dead;

	/** @param offset of the key material, in sectors */
	public record Slot(boolean active, long iterations, long offset, long stripes) {
	}

	/** Empty where these bytes are no valid header of version 1. */
	public static Optional<LuksHeader> read(ByteBuffer header) {
		if (header.remaining() < LENGTH || header.getInt(0) != 0x4c554b53 || header.getShort(4) != (short) 0xbabe || header.getShort(6) != 1)
			return Optional.empty();
		List<Slot> slots = new ArrayList<>();
		for (int i = 0; i < SLOTS; i++) {
			int at = SLOTS_AT + i * SLOT_LENGTH;
			int state = header.getInt(at);
			long stripes = unsigned(header, at + 44);
			if (state != ENABLED && state != DISABLED || stripes != STRIPES)
				return Optional.empty();
			slots.add(new Slot(state == ENABLED, unsigned(header, at + 4), unsigned(header, at + 40), stripes));
		}
		LuksHeader luks = new LuksHeader(text(header, 8, 32), text(header, 40, 32), text(header, 72, 32), unsigned(header, 104), unsigned(header, 108),
				unsigned(header, 164), text(header, 168, 40), List.copyOf(slots));
		return luks.isPlausible() ? Optional.of(luks) : Optional.empty();
	}

	private boolean isPlausible() {
		boolean material = slots.stream().allMatch(slot -> slot.offset() * SECTOR >= LENGTH && slot.offset() < payloadOffset
				&& slot.offset() * SECTOR + (keyBytes * STRIPES + SECTOR - 1) / SECTOR * SECTOR <= payloadOffset * SECTOR
				&& (!slot.active() || slot.iterations() > 0));
		return material && !cipher.isEmpty() && mode.indexOf('-') > 0 && !hash.isEmpty() && keyBytes > 0 && keyBytes <= 512 && iterations > 0;
	}

	private static long unsigned(ByteBuffer header, int at) {
		return Integer.toUnsignedLong(header.getInt(at));
	}

	private static String text(ByteBuffer header, int at, int length) {
		int end = 0;
		while (end < length && header.get(at + end) != 0)
			end++;
		byte[] bytes = new byte[end];
		header.get(at, bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}

	/** Position of the data in the file, bytes. */
	public long payload() {
		return payloadOffset * SECTOR;
	}

	/** As {@code qemu-img info --output=json} has it under {@code format-specific.data}, and under {@code encrypt} of qcow2. */
	public Map<String, Object> toJson() {
		int dash = mode.indexOf('-');
		String generator = mode.substring(dash + 1);
		int colon = generator.indexOf(':');
		String chaining = mode.substring(0, dash);
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("ivgen-alg", colon < 0 ? generator : generator.substring(0, colon)); //$NON-NLS-1$
		if (colon >= 0)
			json.put("ivgen-hash-alg", generator.substring(colon + 1)); //$NON-NLS-1$
		json.put("hash-alg", hash); //$NON-NLS-1$
		// XTS takes two keys
		json.put("cipher-alg", cipher + '-' + (chaining.equals("xts") ? keyBytes * 4 : keyBytes * 8)); //$NON-NLS-1$ //$NON-NLS-2$
		json.put("uuid", uuid); //$NON-NLS-1$
		json.put("cipher-mode", chaining); //$NON-NLS-1$
		json.put("slots", slots.stream().map(LuksHeader::slot).toList()); //$NON-NLS-1$
		json.put("payload-offset", payload()); //$NON-NLS-1$
		json.put("master-key-iters", iterations); //$NON-NLS-1$
		return json;
	}

	private static Map<String, Object> slot(Slot slot) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("active", slot.active()); //$NON-NLS-1$
		if (slot.active()) {
			json.put("iters", slot.iterations()); //$NON-NLS-1$
			json.put("stripes", slot.stripes()); //$NON-NLS-1$
		}
		json.put("key-offset", slot.offset() * SECTOR); //$NON-NLS-1$
		return json;
	}
}
