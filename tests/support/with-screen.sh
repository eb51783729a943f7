#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: with-screen.sh PROGRAM [ARGUMENTS…]
# Runs a program with a screen and a session bus that are its own: a virtual X server with a number that is free, and
# a run-time folder that goes when the program ends, so that no test sees or changes the person's desktop. The bus of
# assistive technology is started by the session bus when somebody asks for it.
set -eu

for needed in dbus-run-session Xvfb xdotool; do
    command -v "$needed" >/dev/null || {
        echo "with-screen.sh: $needed is not installed; ./dev test installs it." >&2
        exit 1
    }
done

private=$(mktemp -d "${TMPDIR:-/tmp}/recollect-screen-XXXXXX")
server=

# What the bus started is known by its run-time folder, which nobody else has.
clean_up() {
    for process in $(grep -lzsF "XDG_RUNTIME_DIR=$private/run" /proc/[0-9]*/environ); do
        process=${process#/proc/}
        kill "${process%/environ}" 2>/dev/null || true
    done
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$private" 2>/dev/null || rm -rf "$private"
}
trap clean_up EXIT
mkdir -m 700 "$private/home" "$private/run"

# The server says which number it took as soon as it can be used.
mkfifo "$private/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp -noreset 3>"$private/display" 2>"$private/server.log" &
server=$!
if ! read -r number <"$private/display"; then
    echo "with-screen.sh: the virtual screen did not start." >&2
    cat "$private/server.log" >&2
    exit 1
fi

unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME \
    XAUTHORITY WAYLAND_DISPLAY
export HOME="$private/home" XDG_RUNTIME_DIR="$private/run" DISPLAY=":$number"
dbus-run-session -- "$@"
