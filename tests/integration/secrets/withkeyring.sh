#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only
#
# withkeyring.sh PROGRAM…: runs it beside an unlocked, empty keyring that nobody else sees.
set -eu

for needed in dbus-run-session dbus-send gnome-keyring-daemon; do
    if ! command -v "$needed" >/dev/null; then
        echo "$needed is missing: install the packages dbus and gnome-keyring." >&2
        exit 1
    fi
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
# The user's own session must neither be seen nor touched.
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL XDG_DATA_HOME \
    XDG_CONFIG_HOME XDG_CACHE_HOME XDG_CURRENT_DESKTOP
HOME=$home XDG_RUNTIME_DIR=$home/run dbus-run-session -- sh -c '
    printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    "$@" && code=0 || code=$?
    # It would stay behind: only the bus knows which process it became.
    keyring=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets)
    kill "${keyring##* }"
    exit "$code"' sh "$@"
