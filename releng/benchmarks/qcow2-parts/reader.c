/* What reading the metadata of a qcow2 image costs in C: L1, every L2 table at once by pread, extents counted. For each line "map FILE" of its
 * input it answers "MILLISECONDS EXTENTS". Standard entries, no base; the images of the benchmark are so. */
#define _GNU_SOURCE
#include <endian.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define OFFSET 0x00fffffffffffe00ULL

struct extent { uint64_t start, offset; int kind; };

static void die(const char *what) { perror(what); exit(1); }

static void whole(int fd, void *into, size_t length, uint64_t at)
{
	if (pread(fd, into, length, at) != (ssize_t) length)
		die("pread");
}

static size_t map(const char *file)
{
	unsigned char header[104];
	int fd = open(file, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		die(file);
	whole(fd, header, sizeof header, 0);
	uint32_t bits, entries;
	uint64_t at;
	memcpy(&bits, header + 20, 4);
	memcpy(&entries, header + 36, 4);
	memcpy(&at, header + 40, 8);
	bits = be32toh(bits);
	entries = be32toh(entries);
	at = be64toh(at);
	size_t size = (size_t) 1 << bits, count = size / 8, room = 1024, used = 0;
	uint64_t *l1 = malloc(8ULL * entries), *l2 = malloc(size), next = 0, guest = 0;
	struct extent *extents = malloc(room * sizeof *extents);
	whole(fd, l1, 8ULL * entries, at);
	for (uint32_t i = 0; i < entries; i++) {
		uint64_t table = be64toh(l1[i]) & OFFSET;
		if (table)
			whole(fd, l2, size, table);
		else
			memset(l2, 0, size);
		for (size_t j = 0; j < count; j++, guest += size) {
			if (l2[j] == 0 && used && extents[used - 1].kind == 0)
				continue;
			uint64_t entry = be64toh(l2[j]), offset = entry & OFFSET;
			int kind = entry >> 62 & 1 ? 3 : entry & 1 ? 2 : offset ? 1 : 0;
			if (!used || extents[used - 1].kind != kind || (kind == 1 && offset != next)) {
				if (used == room)
					extents = realloc(extents, (room *= 2) * sizeof *extents);
				extents[used++] = (struct extent) { guest, offset, kind };
			}
			next = offset + size;
		}
	}
	free(extents);
	free(l1);
	free(l2);
	close(fd);
	return used;
}

int main(void)
{
	char line[4096];
	while (fgets(line, sizeof line, stdin)) {
		line[strcspn(line, "\n")] = 0;
		struct timespec a, b;
		clock_gettime(CLOCK_MONOTONIC, &a);
		size_t extents = map(line + 4);
		clock_gettime(CLOCK_MONOTONIC, &b);
		printf("%.3f %zu\n", (b.tv_sec - a.tv_sec) * 1e3 + (b.tv_nsec - a.tv_nsec) / 1e6, extents);
		fflush(stdout);
	}
	return 0;
}
