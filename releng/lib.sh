# Sourced by the scripts of this folder: where the checkout is, how to speak, a JDK and Debian packages.
# Every message is a sentence on standard error; a script's own output is what it was asked for.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# as_root COMMAND...: runs it as root, by sudo where this is not root; false where neither may.
may_be_root() { [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null 2>&1 && { [ -t 0 ] || sudo -n true 2>/dev/null; }; }; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# Those of the packages that are not installed. A|B is one package under two names: the first that this Debian knows.
missing_packages() {
	local package name installed
	installed=" $(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' 2>/dev/null | sed -n 's/^ii //p' | tr '\n' ' ')"
	for package; do
		for name in ${package//|/ }; do
			case $installed in *" $name "*) continue 2 ;; esac
		done
		for name in ${package//|/ }; do
			case $(apt-cache policy "$name" 2>/dev/null) in *'Candidate: (none)'* | '') ;; *) break ;; esac
		done
		printf '%s\n' "$name"
	done
}

# without_services COMMAND...: as_root, while policy-rc.d forbids it: Debian's packages of daemons start them when installed.
without_services() {
	local policy=/usr/sbin/policy-rc.d
	if [ -e "$policy" ] || [ -L "$policy" ]; then as_root "$@"; return; fi
	local result=0
	printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null && as_root chmod 755 "$policy" || return 1
	as_root "$@" || result=$?
	as_root rm -f "$policy"
	return $result
}

# need_packages WHAT PACKAGE...: installs those that are missing, and says which. Asks first at a terminal. Where this may not install,
# says their names and ends the script.
need_packages() {
	local what=$1 answer missing
	shift
	command -v dpkg-query >/dev/null 2>&1 || return 0 # not a Debian: what is missing says so itself
	missing=$(missing_packages "$@" | tr '\n' ' ')
	missing=${missing% }
	[ -n "$missing" ] || return 0
	may_be_root || die "These Debian packages are missing for $what: $missing. Install them as root: apt-get install --no-install-recommends $missing"
	if [ -t 0 ] && [ -t 2 ]; then
		printf 'These Debian packages are missing for %s: %s. Install them now? [Y/n] ' "$what" "$missing" >&2
		read -r answer
		case $answer in [nN]*) die "Nothing was installed. Install them as root: apt-get install --no-install-recommends $missing" ;; esac
	else
		say "Installing these Debian packages for $what: $missing."
	fi
	local log
	log=$(mktemp)
	# shellcheck disable=SC2086 # a list of names
	if without_services env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing </dev/null >"$log" 2>&1 ||
		{ as_root apt-get update -q </dev/null >"$log" 2>&1 &&
			without_services env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing </dev/null >"$log" 2>&1; }; then
		rm -f "$log"
	else
		cat "$log" >&2
		rm -f "$log"
		die "The Debian packages for $what could not be installed: $missing. What apt-get says is above."
	fi
}

# The feature version of the JDK in a directory, or nothing: a JRE has no javac.
jdk_version() {
	[ -x "$1/bin/javac" ] && [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# find_jdk: the newest JDK 21 or later of the usual places into JAVA_HOME; JAVA_HOME itself when it is one. False when there is none.
find_jdk() {
	local candidate version newest=20 found=
	version=$(jdk_version "${JAVA_HOME:-/nowhere}")
	if [ "${version:-0}" -ge 21 ]; then jdk_feature=$version; export JAVA_HOME; return 0; fi
	local of_path
	of_path=$(command -v javac 2>/dev/null) && of_path=$(readlink -f "$of_path") && of_path=${of_path%/bin/javac}
	for candidate in "$of_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/java/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/*; do
		version=$(jdk_version "$candidate")
		if [ "${version:-0}" -gt "$newest" ]; then newest=$version found=$candidate; fi
	done
	[ -n "$found" ] || return 1
	JAVA_HOME=$(readlink -f "$found") jdk_feature=$newest
	export JAVA_HOME
}

need_jdk() {
	find_jdk && return
	local package
	if command -v apt-cache >/dev/null 2>&1; then
		for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
			case $(apt-cache policy "$package" 2>/dev/null) in *'Candidate: (none)'* | '') ;; *)
				need_packages "a JDK" "$package"
				find_jdk && return
				;;
			esac
		done
	fi
	die "There is no JDK 21 or later here: unpack one from https://adoptium.net under /usr/lib/jvm, or set JAVA_HOME to where it is."
}

# What the last run of the tests left: one line for each test that failed or was skipped, and the counts into passed, failed, skipped.
read_reports() {
	local reports counts
	mapfile -d '' reports < <(find "$checkout/bundles" "$checkout/releng" "$checkout/features" -path '*/target/surefire-reports/TEST-*.xml' -print0 2>/dev/null)
	passed=0 failed=0 skipped=0
	[ ${#reports[@]} -gt 0 ] || return 0
	counts=$(awk '
		function attribute(name,  value) {
			if (!match($0, " " name "=\"[^\"]*\"")) return ""
			value = substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
			gsub(/&#10;|&#xa;/, " ", value); gsub(/&lt;/, "<", value); gsub(/&gt;/, ">", value); gsub(/&quot;/, "\"", value); gsub(/&apos;/, "\047", value); gsub(/&amp;/, "\\&", value)
			return value
		}
		/<testcase[ >]/ { test = attribute("classname") "." attribute("name"); tests++; bad = left = 0 }
		/<(failure|error)[ >\/]/ && test != "" && !bad { bad = 1; failed++; print "FAILED " test ": " attribute("message") > "/dev/stderr" }
		/<skipped[ >\/]/ && test != "" && !left { left = 1; skipped++; print "SKIPPED " test ": " attribute("message") > "/dev/stderr" }
		/<\/testcase>/ { test = "" }
		END { print tests - failed - skipped + 0, failed + 0, skipped + 0 }' "${reports[@]}")
	read -r passed failed skipped <<<"$counts"
}

forget_reports() {
	find "$checkout/bundles" "$checkout/releng" "$checkout/features" -type d -path '*/target/surefire-reports' -prune -exec rm -rf {} + 2>/dev/null || true
}
