package org.virtworkbench.image.qcow2;

import java.util.ArrayList;
import java.util.List;

/**
 * How the images are made that our reader is compared with qemu-img on: lines of sh with {@code create}, {@code io}, {@code poke} and {@code copy} as defined in
 * {@link MadeImages}; the image is {@code i.qcow2} in a directory of its own.
 */
final class Recipes {

	/** @param encrypted qemu-img needs the key for it */
	record Recipe(String name, String script, boolean encrypted) {
		@Override
		public String toString() {
			return name;
		}
	}

	private static final String SCATTER = "io 'write -P 1 0 64k' 'write -P 2 200k 30k' 'write -z 300k 64k' 'write -P 3 700k 1k' 'discard 64k 64k'\n";

	private final List<Recipe> all = new ArrayList<>();

	static List<Recipe> all() {
		Recipes recipes = new Recipes();
		recipes.shapes();
		recipes.contents();
		recipes.snapshots();
		recipes.bitmaps();
		recipes.encrypted();
		recipes.chains();
		recipes.damaged();
		return recipes.all;
	}

	private void add(String name, String script) {
		all.add(new Recipe(name, script, false));
	}

	private void shapes() {
		add("empty", "create 1M");
		add("no disk at all", "create 0");
		add("size of a few sectors", "create 3k\nio 'write 0 3k'");
		add("size of no whole cluster", "create 1000k\nio 'write 900k 100k'");
		add("version 2", "create -o compat=0.10 1M\n" + SCATTER);
		add("lazy refcounts", "create -o lazy_refcounts=on 1M\n" + SCATTER);
		for (String size : List.of("512", "1k", "2k", "4k", "8k", "16k", "32k", "128k", "256k", "512k", "1M", "2M"))
			add("clusters of " + size, "create -o cluster_size=" + size + " 4M\n" + SCATTER);
		add("many tables", "create -o cluster_size=512 8M\nio 'write 0 3M' 'write 5M 100k' 'write 7M 1'");
		add("a terabyte", "create 1T\nio 'write 0 4k' 'write 512G 64k' 'write 1023G 1M'");
		for (int bits : new int[] { 1, 2, 4, 8, 16, 32, 64 })
			add("refcounts of " + bits + " bits", "create -o refcount_bits=" + bits + ",cluster_size=4k 1M\n" + SCATTER);
		for (String size : List.of("16k", "64k", "2M"))
			add("subclusters in " + size, "create -o extended_l2=on,cluster_size=" + size + " 8M\n" + SCATTER + "io 'write 2M 4k' 'write -z 2100k 8k' 'discard 2M 512'");
	}

	private void contents() {
		add("preallocated metadata", "create -o preallocation=metadata 4M\nio 'write -P 5 1M 64k'");
		add("preallocated metadata, subclusters", "create -o preallocation=metadata,extended_l2=on 4M\nio 'write -P 5 1M 4k'");
		add("preallocated falloc", "create -o preallocation=falloc 1M");
		add("preallocated full", "create -o preallocation=full 1M");
		add("zeros with room", "create 1M\nio 'write 0 512k' 'write -z 64k 128k'");
		add("compressed zlib", "create 1M\nio 'write -c -P 1 0 64k' 'write -c -P 2 64k 64k' 'write -P 3 256k 64k' 'write -c -P 4 512k 64k'");
		add("compressed zstd", "create -o compression_type=zstd 1M\nio 'write -c -P 1 0 64k' 'write -c -P 2 64k 64k'");
		add("compressed, small clusters", "create -o cluster_size=4k 256k\nio 'write -c -P 1 0 4k' 'write -c -P 2 4k 4k' 'write -c -P 2 8k 4k'");
		add("compressed, subclusters", "create -o extended_l2=on 1M\nio 'write -c -P 1 0 64k' 'write 128k 4k'");
		add("compressed over compressed", "create 1M\nio 'write -c -P 1 0 64k' 'write -P 2 0 4k'");
		add("fragmented", "create 4M\n" + "io 'write 1M 64k' 'write 0 64k' 'write 3M 64k' 'write 2M 128k' 'write 64k 64k'");
		add("data file", "create -o data_file=data.bin 1M\n" + SCATTER);
		add("raw data file", "create -o data_file=data.bin,data_file_raw=on 1M\n" + SCATTER);
		add("data file of zeros", "create -o data_file=data.bin,preallocation=metadata 1M");
	}

	private void snapshots() {
		add("one snapshot", "create 1M\n" + SCATTER + "qemu-img snapshot -c one i.qcow2\nio 'write 0 128k'");
		add("snapshots with names", "create 1M\nio 'write 0 64k'\nqemu-img snapshot -c 'a b\"c' i.qcow2\nqemu-img snapshot -c 快照 i.qcow2\n"
				+ "io 'write 64k 64k'\nqemu-img snapshot -c three i.qcow2\nqemu-img snapshot -d 快照 i.qcow2");
		add("snapshot of version 2", "create -o compat=0.10 1M\nio 'write 0 64k'\nqemu-img snapshot -c old i.qcow2\nio 'write 0 4k'");
		add("snapshot, then resized", "create 1M\nio 'write 0 64k'\nqemu-img snapshot -c small i.qcow2\nqemu-img resize -q i.qcow2 2M\nio 'write 1M 64k'");
		add("snapshot with machine state", "create 1M\nio 'write 0 64k'\nqemu-img snapshot -c state i.qcow2\nsnapshot_state 123456789012");
		add("snapshot with subclusters", "create -o extended_l2=on 1M\nio 'write 0 4k'\nqemu-img snapshot -c s i.qcow2\nio 'write 8k 4k'");
		add("three hundred snapshots", "create -o cluster_size=512 64k\nio 'write 0 4k'\nfor i in $(seq 40); do echo snapshot -c s$i i.qcow2; done | xargs -L 1 qemu-img\n");
	}

	private void bitmaps() {
		add("bitmaps", "create 1M\nio 'write 0 64k'\nqemu-img bitmap --add i.qcow2 b0\nqemu-img bitmap --add -g 4k --disable i.qcow2 '位 图'\nio 'write 64k 64k'");
		add("bitmap with bits", "create -o cluster_size=512 4M\nqemu-img bitmap --add -g 512 i.qcow2 fine\nio 'write 0 2M'");
		add("bitmap in use", "create 1M\nqemu-img bitmap --add i.qcow2 b\nbitmap_flags 3");
		add("bitmaps written by others", "create 1M\nqemu-img bitmap --add i.qcow2 b\npoke 95 '\\000'");
	}

	private void encrypted() {
		all.add(new Recipe("encrypted by AES", "create -o encrypt.format=aes,encrypt.key-secret=key 1M\nsecret_io 'write 0 64k' 'write 512k 4k'", true));
		all.add(new Recipe("encrypted by LUKS", "retry create -o encrypt.format=luks,encrypt.key-secret=key,encrypt.iter-time=10 1M\n"
				+ "secret_io 'write 0 64k' 'write -z 128k 64k' 'write 512k 4k'", true));
		all.add(new Recipe("encrypted by LUKS, essiv", "retry create -o encrypt.format=luks,encrypt.key-secret=key,encrypt.iter-time=10,"
				+ "encrypt.cipher-mode=cbc,encrypt.ivgen-alg=essiv,encrypt.ivgen-hash-alg=sha256,encrypt.cipher-alg=aes-128,cluster_size=4k 1M", true));
	}

	private void chains() {
		String base = "qemu-img create -q -f qcow2 base.qcow2 1M\nqemu-io -c 'write 0 128k' -c 'write -z 256k 64k' base.qcow2\n";
		add("on a base", base + "create -b base.qcow2 -F qcow2\nio 'write 64k 128k' 'write -z 300k 128k'");
		add("on a shorter base", base + "create -b base.qcow2 -F qcow2 3M\nio 'write 2M 64k' 'discard 0 64k'");
		add("on a longer base", base + "create -b base.qcow2 -F qcow2 100k\nio 'write 90k 10k'");
		add("on a raw base", "truncate -s 1M base.raw\nqemu-io -f raw -c 'write 128k 64k' -c 'write 512k 4k' base.raw\ncreate -b base.raw -F raw\nio 'write 64k 64k'");
		add("on a raw base of odd size", "truncate -s 100001 base.raw\nqemu-io -f raw -c 'write 0 512' base.raw\ncreate -b base.raw -F raw 1M");
		add("subclusters on a base", base + "create -b base.qcow2 -F qcow2 -o extended_l2=on 2M\nio 'write 4k 4k' 'write -z 20k 8k' 'write 1M 2k'");
		add("chain of five", base + "b=base.qcow2\nfor n in 1 2 3; do qemu-img create -q -f qcow2 -b $b -F qcow2 $n.qcow2; b=$n.qcow2; "
				+ "qemu-io -c \"write ${n}00k 70k\" -c \"write -z ${n}60k 64k\" $b; done\ncreate -b $b -F qcow2\nio 'write 10k 1k'");
		add("base in another directory", "mkdir d\nqemu-img create -q -f qcow2 d/b.qcow2 1M\ncreate -b d/b.qcow2 -F qcow2");
	}

	/** Positions are of images with clusters of 64 KiB: refcount table at 1, its block at 2, L1 at 3, L2 at 4, data from 5 on. */
	private void damaged() {
		String made = "create 1M\nio 'write 0 256k'\n";
		add("cut off in the data", made + "truncate -s 400000 i.qcow2");
		add("cut off in the tables", made + "truncate -s 250000 i.qcow2");
		add("cut off in the last cluster", made + "truncate -s 587000 i.qcow2");
		add("leaked clusters", made + "truncate -s 1M i.qcow2\npoke 131096 '\\000\\001\\000\\001\\000\\003'");
		add("count too high", made + "poke 131082 '\\000\\002'");
		add("count too low", made + "poke 131082 '\\000\\000'");
		add("count of a table too low", made + "poke 131080 '\\000\\000'");
		add("no refcount block", made + "poke 65536 '\\000\\000\\000\\000\\000\\000\\000\\000'");
		add("refcount block not aligned", made + "poke 65542 '\\002'");
		add("refcount block behind the end", made + "poke 65538 '\\001'");
		add("refcount block with reserved bits", made + "poke 65543 '\\001'");
		add("two refcount blocks in one place", made + "poke 65544 '\\000\\000\\000\\000\\000\\002\\000\\000'");
		add("L1 entry not aligned", made + "poke 196614 '\\002'");
		add("L1 entry with reserved bits", made + "poke 196615 '\\001'");
		add("L1 entry behind the end", made + "poke 196610 '\\001'");
		add("L1 entry not marked as copied", made + "poke 196608 '\\000'");
		add("L2 entry not aligned", made + "poke 262150 '\\002'");
		add("L2 entry with reserved bits", made + "poke 262151 '\\002'");
		add("L2 entry behind the end", made + "poke 262146 '\\001'");
		add("L2 entry not marked as copied", made + "poke 262144 '\\000'");
		add("L2 entry at the header", made + "poke 262144 '\\200\\000\\000\\000\\000\\000\\000\\000'");
		add("two L2 entries in one place", made + "poke 262157 '\\005'");
		add("L2 entry at the L1 table", made + "poke 262157 '\\003'");
		add("zero bit in version 2", "create -o compat=0.10 1M\nio 'write 0 256k'\npoke 262151 '\\001'");
		add("preallocated zeros not aligned", made + "poke 262150 '\\002\\001'");
		add("compressed marked as copied", "create 1M\nio 'write -c 0 64k'\npoke 262144 '\\300'");
		add("compressed behind the end", "create 1M\nio 'write -c 0 64k'\npoke 262147 '\\001'");
		add("compressed in a data file", "create -o data_file=data.bin 1M\nio 'write 0 64k'\npoke 262144 '\\100'");
		add("moved in a data file", "create -o data_file=data.bin 1M\nio 'write 0 128k'\npoke 262149 '\\001'");
		String fine = "create -o extended_l2=on 1M\nio 'write 0 4k'\n";
		add("subclusters that contradict each other", fine + "poke 262155 '\\001'");
		add("subclusters without room", fine + "poke 262144 '\\000\\000\\000\\000\\000\\000\\000\\000'");
		add("subclusters of a compressed cluster", "create -o extended_l2=on 1M\nio 'write -c 0 64k'\npoke 262159 '\\001'");
		add("corrupt bit", made + "poke 79 '\\002'");
		add("dirty bit", made + "poke 79 '\\001'");
		add("counts overflow", "create -o refcount_bits=1,cluster_size=4k 64k\nio 'write 0 16k'\npoke 16397 '\\120'\npoke 16405 '\\120'");
		add("snapshot's table not aligned", made + "qemu-img snapshot -c s i.qcow2\nsnapshot_l1 2");
	}
}
