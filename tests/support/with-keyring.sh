#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: with-keyring.sh PROGRAM [ARGUMENTS…]
# Runs a program with a session bus and an unlocked keyring that are its own: a home and a run-time folder
# that go when it ends, so that no test sees or changes the keychain of the person who runs it.
set -eu

for needed in dbus-run-session gnome-keyring-daemon; do
    command -v "$needed" >/dev/null || {
        echo "with-keyring.sh: $needed is not installed; ./dev test installs it." >&2
        exit 1
    }
done

private=$(mktemp -d "${TMPDIR:-/tmp}/recollect-keyring-XXXXXX")

# A daemon that had not reached the bus when the program ended doesn't notice that the bus has gone. It is
# known by its run-time folder, which nobody else has.
clean_up() {
    for process in $(grep -lzsF "XDG_RUNTIME_DIR=$private/run" /proc/[0-9]*/environ); do
        process=${process#/proc/}
        kill "${process%/environ}" 2>/dev/null || true
    done
    rm -rf "$private" 2>/dev/null || rm -rf "$private"
}
trap clean_up EXIT
mkdir -m 700 "$private/home" "$private/run"

export HOME="$private/home" XDG_RUNTIME_DIR="$private/run"
unset DBUS_SESSION_BUS_ADDRESS XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME \
    GNOME_KEYRING_CONTROL DISPLAY WAYLAND_DISPLAY

# shellcheck disable=SC2016 # the inner shell expands "$@"
dbus-run-session -- sh -c '
    printf "a password of the test keyring" |
        gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    "$@"
' sh "$@"
