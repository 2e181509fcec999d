"""Parses domain documents as virt-manager does. Prints "virtinst MEDIAN BEST", microseconds of processor time a document.

definition.py TEMPLATE DOCUMENTS ROUNDS: each document is the template with its number for @N@.
"""
import sys
import time

sys.path.insert(0, "/usr/share/virt-manager")
from virtinst import Guest

with open(sys.argv[1], encoding="utf-8") as file:
    template = file.read()
documents = [template.replace("@N@", f"{i:05}") for i in range(int(sys.argv[2]))]
times = []
for _ in range(int(sys.argv[3])):
    begin = time.process_time()
    disks = 0
    for document in documents:
        disks += len(Guest(None, parsexml=document).devices.disk)
    times.append((time.process_time() - begin) * 1e6 / len(documents))
    if disks != 3 * len(documents):
        sys.exit(f"virtinst sees {disks} disks")
times.sort()
print(f"virtinst {times[len(times) // 2]:.1f} {times[0]:.1f}")
