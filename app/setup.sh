# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by app/run and tests/run: installs what is missing, configures, builds. Quiet when there is nothing to do.
# shellcheck shell=bash

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# wanted KIND… → the entries of app/packages of these kinds, alternatives included, one per line
wanted() {
    local kind package _
    while read -r kind package _; do
        case " $* " in *" $kind "*) printf '%s\n' "$package" ;; esac
    done < "$checkout/app/packages"
}

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
# Virtual packages and names of other releases have no candidate. (No pipe: its reader may end before its writer.)
available() { installed "$1" || [[ $(apt-cache policy "$1" 2>/dev/null) == *"Candidate: "[!\(]* ]]; }

# chosen ENTRY… → one name each: of alternatives the first that this release has
chosen() {
    local entry name
    for entry in "$@"; do
        case $entry in *"|"*) ;; *) printf '%s\n' "$entry"; continue ;; esac
        for name in ${entry//|/ }; do
            available "$name" && break
            name=${entry%%|*}
        done
        printf '%s\n' "$name"
    done
}

# missing_packages KIND… → names that are not installed
missing_packages() {
    local name entries names
    local -A present=()
    mapfile -t entries < <(wanted "$@")
    mapfile -t names < <(chosen "${entries[@]}")
    while read -r name; do
        present[$name]=yes
    done < <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${names[@]}" 2>/dev/null | sed -n 's/^installed //p')
    for name in "${names[@]}"; do
        [ -n "${present[$name]:-}" ] || printf '%s\n' "$name"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_missing() {
    local missing log
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null || fail "Callboard needs these packages, and only Debian's package manager is known here: ${missing[*]}"
    if [ "$(id -u)" != 0 ] && ! { command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; }; then
        fail "These packages are missing, and installing them needs root or sudo:
  ${missing[*]}
Run this as root and start again:  apt-get install --no-install-recommends ${missing[*]}"
    fi
    log=$(mktemp)
    say "Installing ${#missing[@]} missing packages…"
    as_root apt-get update -qq >"$log" 2>&1 || true
    mapfile -t missing < <(missing_packages "$@") # with the lists there, the names are sure
    [ ${#missing[@]} -gt 0 ] || return 0
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >>"$log" 2>&1; then
        tail -n 15 "$log" >&2
        fail "The packages could not be installed; is the package mirror reachable? Wanted: ${missing[*]}"
    fi
    rm -f "$log"
}

# build PRESET [TARGET…] → build/PRESET is up to date
build() {
    local preset=$1 log dir=$checkout/build/$1
    shift
    mkdir -p "$dir" || fail "Cannot write to $checkout/build, where the program is built."
    log=$dir/build.log
    if [ ! -f "$dir/build.ninja" ]; then
        say "Configuring…"
        (cd "$checkout" && cmake --preset "$preset") >"$log" 2>&1 || { tail -n 30 "$log" >&2; fail "Configuring failed; see $log"; }
    fi
    if ninja -C "$dir" -n "$@" 2>/dev/null | grep -q 'no work to do'; then return 0; fi
    say "Building (some minutes the first time)…"
    if [ -t 2 ]; then # ninja shows its progress on one line
        ninja -C "$dir" "$@" >&2 || fail "The build failed."
    else
        ninja -C "$dir" "$@" >"$log" 2>&1 || { grep -E -A8 'error|FAILED' "$log" | head -n 60 >&2; fail "The build failed; see $log"; }
    fi
}
