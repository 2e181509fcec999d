#!/bin/bash
# host.sh DIRECTORY NAME CAPABILITIES MODE: the first process of one private host. MODE "namespaces" runs as pid 1 of new mount,
# uts, ipc, net and pid namespaces and puts private directories over the ones that libvirtd and Open vSwitch have compiled in;
# MODE "session" runs a libvirtd of an ordinary user without any. Then it does what its standard input says, one word a line,
# answering each with "done" or "failed SENTENCE" on standard output.
# When its standard input ends, also because the JVM at the other end died, it ends, and all that it started with it.
set -u
directory=$1 name=$2 capabilities=$3 mode=$4
group=virt-workbench-${directory##*/}
libvirtd=
openvswitch=

failed() { echo "failed $*"; }
give_up() { failed "$*"; exit 1; }

# A host of its own cgroups: two hosts would else share machine/qemu-1-NAME. Where cgroups cannot be written, libvirt runs without.
enter_cgroups() {
	local source point kind options own
	while read -r source point kind options _; do
		# The same hierarchies may be mounted elsewhere too, for a chroot.
		case $point in /sys/fs/cgroup | /sys/fs/cgroup/*) ;; *) continue ;; esac
		case $kind in
		cgroup) own=$(awk -F: -v o=",$options," '$2 != "" && index(o, "," $2 ",") { print $3 }' /proc/self/cgroup) ;;
		cgroup2) own= ;;
		*) continue ;;
		esac
		[ "$own" = / ] && own=
		local parent=$point$own
		mkdir "$parent/$group" 2>/dev/null || continue
		for file in cpuset.cpus cpuset.mems; do # an empty set takes no process
			if [ "$kind" = cgroup ] && [ -e "$parent/$file" ]; then cat "$parent/$file" >"$parent/$group/$file"; fi
		done
		if echo 0 >"$parent/$group/cgroup.procs"; then
			echo "$kind $point $parent/$group" >>"$directory/cgroups"
		else
			rmdir "$parent/$group"
		fi
	done 2>/dev/null </proc/self/mounts
}

cover() { mkdir -p "$directory$1" && mount --bind "$directory$1" "$1" || give_up "cannot put a private directory over $1"; }

# The directory as it is, but for the parts that are private. They may not exist outside, and nothing is made there; so links lead
# to what there is.
cover_parts() {
	local path links=()
	for path in "$1"/*; do
		[ -e "$directory$path" ] || links+=(".outside/${path##*/}")
	done
	mkdir -p "$directory$1/.outside" && ln -s -t "$directory$1" "${links[@]}" && mount --rbind "$1" "$directory$1/.outside" &&
		mount --rbind "$directory$1" "$1" || give_up "cannot put private parts over $1"
}

enter_private_places() {
	while read -r kind point path; do
		mount --bind "$path" "$point" || give_up "cannot put a private cgroup over $point"
		# cgroup v2 gives no controller to the children of a group that holds processes itself
		if [ "$kind" = cgroup2 ]; then mkdir "$point/host" && echo 0 >"$point/host/cgroup.procs"; fi
	done <"$directory/cgroups" 2>/dev/null

	# The interfaces of this net namespace, not of the one outside: libvirt asks /sys for them.
	mkdir -p "$directory/cgroup" && mount --rbind /sys/fs/cgroup "$directory/cgroup" && mount -t sysfs sysfs /sys &&
		mount --rbind "$directory/cgroup" /sys/fs/cgroup || give_up "cannot mount /sys of a new net namespace"

	hostname "$name" || give_up "cannot set the host name of a new uts namespace"
	ip link set lo up || give_up "cannot bring up lo of a new net namespace"

	# libvirtd looks up its user libvirt-qemu even when qemu.conf says root. The whole of /etc, because a bind mount of the one file
	# passwd is lost as soon as anybody on the machine renames a new one over it.
	mkdir -p "$directory/etc/libvirt/qemu" "$directory/etc/openvswitch"
	cp /etc/passwd /etc/group "$directory/etc/" || give_up "cannot copy /etc/passwd"
	cp "$directory"/*.conf "$directory/etc/libvirt/"
	grep -q '^kvm:' "$directory/etc/group" || echo 'kvm:x:64053:' >>"$directory/etc/group"
	if ! grep -q '^libvirt-qemu:' "$directory/etc/passwd"; then
		echo 'libvirt-qemu:x:64055:64053::/var/lib/libvirt:/usr/sbin/nologin' >>"$directory/etc/passwd"
		echo 'libvirt-qemu:x:64055:' >>"$directory/etc/group"
	fi
	cover_parts /etc
	cover /run
	mkdir -p /run/libvirt /run/openvswitch /run/lock
	cover /var/log
	mkdir -p /var/log/libvirt/qemu /var/log/openvswitch
	cover /var/cache
	mkdir -p /var/cache/libvirt/qemu/capabilities "$capabilities"
	mount --bind "$capabilities" /var/cache/libvirt/qemu/capabilities
	mkdir -p "$directory/var/lib/libvirt" "$directory/var/lib/openvswitch"
	cover_parts /var/lib
}

# libvirtd of an ordinary user finds its places by the XDG variables.
enter_session() {
	mkdir -p "$directory/run/libvirt" "$directory/config/libvirt" "$directory/cache" "$directory/data"
	cp "$directory"/*.conf "$directory/config/libvirt/"
	export HOME=$directory XDG_RUNTIME_DIR=$directory/run XDG_CONFIG_HOME=$directory/config
	export XDG_CACHE_HOME=$directory/cache XDG_DATA_HOME=$directory/data
	trap '[ -z "$libvirtd" ] || kill -KILL "$libvirtd" 2>/dev/null' EXIT
}

case $mode in
namespaces)
	: >"$directory/cgroups"
	enter_cgroups
	exec unshare --cgroup "$BASH" "$0" "$directory" "$name" "$capabilities" inside
	;;
inside)
	enter_private_places
	run=/run
	;;
session)
	enter_session
	run=$directory/run
	;;
esac

running() { [ -n "$libvirtd" ] && kill -0 "$libvirtd" 2>/dev/null; }
libvirtd_signal() {
	running || { failed "libvirtd does not run"; return; }
	kill "-$1" "$libvirtd" || { failed "libvirtd takes no signal $1"; return; }
	case $1 in KILL | TERM)
		kill -CONT "$libvirtd" 2>/dev/null # a frozen daemon would take SIGTERM only when thawed
		wait "$libvirtd"
		libvirtd=
		;;
	esac
	echo done
}

# Without the kernel's module every bridge needs datapath_type=netdev; the two daemons need nothing from the kernel then.
start_openvswitch() {
	if [ -n "$openvswitch" ]; then failed "Open vSwitch runs already"; return; fi
	local database=/var/lib/openvswitch/conf.db socket=/run/openvswitch/db.sock
	if ovsdb-tool create "$database" /usr/share/openvswitch/vswitch.ovsschema &&
		ovsdb-server "$database" "--remote=punix:$socket" --remote=db:Open_vSwitch,Open_vSwitch,manager_options \
			--pidfile --log-file --detach &&
		ovs-vsctl --timeout=10 --no-wait init &&
		ovs-vswitchd "unix:$socket" --pidfile --log-file --detach; then
		openvswitch=1
		echo done
	else
		failed "Open vSwitch did not start"
	fi </dev/null 2>>"$directory/openvswitch.out"
}

echo done

while read -r word; do
	case $word in
	start)
		if running; then failed "libvirtd runs already"; continue; fi
		rm -f "$run"/libvirt/libvirt-sock "$run"/libvirt/libvirt-sock-ro "$run"/libvirtd.pid "$run"/libvirt/libvirtd.pid
		setpriv --pdeathsig KILL libvirtd </dev/null >>"$directory/libvirtd.out" 2>&1 &
		libvirtd=$!
		echo done
		;;
	openvswitch) start_openvswitch ;;
	running) if running; then echo done; else failed "libvirtd ended"; fi ;;
	kill) libvirtd_signal KILL ;;
	stop) libvirtd_signal TERM ;;
	freeze) libvirtd_signal STOP ;;
	thaw) libvirtd_signal CONT ;;
	*) failed "no such word: $word" ;;
	esac
done
