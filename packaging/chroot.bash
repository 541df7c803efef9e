# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only
# shellcheck shell=bash
#
# Sourced by try-package and build-in-debian: a Debian of another release, or a clean one, in a folder.
# As root, on a machine with debootstrap. What is mounted goes away with the process that needs it,
# however that ends.

chroots=${HOOKLOUPE_CHROOTS:-/var/tmp/hookloupe-chroot}
mirror=${HOOKLOUPE_MIRROR:-http://deb.debian.org/debian}

say() { printf '== %s\n' "$*"; }
fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

need_root() {
    [ "$(id -u)" -eq 0 ] || fail "chroot and mount need root: sudo packaging/${0##*/}"
    command -v debootstrap >/dev/null || fail "install debootstrap (packaging/dev setup package)"
    command -v unshare >/dev/null || fail "install util-linux"
}

# unpack_debian SUITE FOLDER: a minimal Debian; fetched once, kept as a tar.
unpack_debian() {
    local suite=$1 folder=$2 base=$chroots/$1.tar fresh=$chroots/$1.new
    mkdir -p "$chroots" "$chroots/archives-$suite"
    if [ ! -e "$base" ]; then
        say "fetching a minimal Debian $suite, minutes the first time"
        rm -rf "$fresh"
        debootstrap --variant=minbase "$suite" "$fresh" "$mirror" >"$chroots/$suite.log" 2>&1 ||
            { tail -n 5 "$chroots/$suite.log" >&2; fail "debootstrap failed"; }
        rm -f "$fresh"/var/cache/apt/archives/*.deb
        tar --numeric-owner -C "$fresh" -cf "$base.part" .
        mv "$base.part" "$base"
        rm -rf "$fresh"
    fi
    mkdir -p "$folder"
    tar --numeric-owner -C "$folder" -xf "$base"
    # Services are not started by their packages here.
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
    chmod 755 "$folder/usr/sbin/policy-rc.d"
    cp /etc/resolv.conf "$folder/etc/resolv.conf"
}

# within SUITE FOLDER [SOURCE=TARGET…] -- COMMAND…: runs it in the folder as its root, with these
# folders mounted too. No process of it outlives it.
within() {
    local suite=$1 folder=$2 binds=("$chroots/archives-$1=/var/cache/apt/archives")
    shift 2
    while [ "$1" != -- ]; do
        binds+=("$1")
        shift
    done
    shift
    # shellcheck disable=SC2016  # for the inner shell
    unshare --mount --pid --fork --kill-child --propagation private bash -eu -c '
        folder=$1
        shift
        mount --rbind /dev "$folder/dev"
        mount -t proc proc "$folder/proc"
        while [ "$1" != -- ]; do
            mkdir -p "$folder${1#*=}"
            mount --bind "${1%%=*}" "$folder${1#*=}"
            shift
        done
        shift
        exec chroot "$folder" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
            HOME=/root DEBIAN_FRONTEND=noninteractive "$@"' \
        _ "$folder" "${binds[@]}" -- "$@"
}
