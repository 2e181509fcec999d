#!/bin/busybox sh
# The tiny guest's first process: kernel modules in the order that the initrd's builder has found, the power button, a shell.
export PATH=/bin
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
while read -r module; do insmod "/modules/$module"; done </modules/order
hostname tiny
ifconfig lo up
acpid -d -l /dev/null >/dev/null 2>&1 &
# An ACPI event that comes before somebody has opened the button is lost, so no prompt before that.
until ls -l /proc/$!/fd 2>/dev/null | grep -q /dev/input/; do :; done
echo "Virt Workbench tiny guest: $(uname -r), $(nproc) CPU" | tee /dev/tty0
export PS1='tiny# '
while :; do setsid cttyhack sh </dev/ttyS0 >/dev/ttyS0 2>&1; done
