# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmark programs one after the other over profiles of several sizes. Started by tests/bench/run."""
import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from idle import watch

HERE = Path(__file__).resolve().parent
KEEP_FREE = 10e9  # bytes of the disk that stay free
PER_CALL = 1400  # bytes of a profile, at most


def say(text):
    print(text, file=sys.stderr, flush=True)


def environment(output, platform):
    home = output / "home"
    home.mkdir(parents=True, exist_ok=True)
    os.chmod(home, 0o700)
    return {**os.environ, "QT_QPA_PLATFORM": platform, "LC_ALL": "C.UTF-8", "TZ": "Europe/Paris",
            "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}


class Run:
    def __init__(self, options):
        self.output = Path(options.output).resolve()
        self.output.mkdir(parents=True, exist_ok=True)
        self.programs = Path(options.build) / "tests" / "bench"
        self.callboard = Path(options.build) / "app" / "callboard"
        self.env = environment(self.output, options.platform)
        self.only = options.only.split(",") if options.only else None

    def wants(self, part):
        return self.only is None or part in self.only

    def program(self, name, *arguments):
        return subprocess.run([str(self.programs / name), *map(str, arguments)], env=self.env, check=True)

    def answer(self, name, *arguments):
        """Starts a program and gives what it says as JSON, with when it was started in ns of CLOCK_MONOTONIC."""
        start = time.monotonic_ns()
        done = subprocess.run([str(self.programs / name), *map(str, arguments)], env=self.env, check=True,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return start, json.loads(done.stdout)

    def write(self, program, calls, figures, facts=None):
        file = self.output / f"{program}-{calls}.json"
        file.write_text(json.dumps({"program": program, "calls": calls, "figures": figures, "facts": facts or {}},
                                   indent=1))


def figure(name, samples, unit="ms"):
    samples = sorted(samples)
    at = lambda part: samples[min(len(samples) - 1, int(part * (len(samples) - 1) + 0.5))]
    return {"name": name, "unit": unit, "n": len(samples), "median": at(0.5), "p95": at(0.95), "max": samples[-1]}


def forget_files(folder):
    """The next reader of these files waits for the disk, as after starting the computer."""
    for file in Path(folder).rglob("*"):
        if file.is_file():
            with open(file, "rb") as opened:
                os.fsync(opened.fileno())
                os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def start_up(run, profile, empty, calls):
    """From starting the process to paint, beside a bare Qt window; taken in turns, so that both see the same noise."""
    bare, memory = [], []
    parts = {name: [] for name in ("rows", "counts", "settled", "empty", "cold-rows", "cold-counts", "stall")}

    def first_paint(folder, rows, counts, settled=None):
        start, said = run.answer("bench_window", folder, "--first-paint")
        for name, key in ((rows, "rows_ns"), (counts, "counts_ns"), (settled, "settled_ns")):
            if name and said[key] > start:
                parts[name].append((said[key] - start) / 1e6)
        return said

    first_paint(profile, None, None)  # the snapshot, if there is one, is written by the first
    began = time.monotonic()
    while len(bare) < 15 and (len(bare) < 5 or time.monotonic() - began < 60):
        start, said = run.answer("bench_bare")
        bare.append((said["bare_ns"] - start) / 1e6)
        said = first_paint(profile, "rows", "counts", "settled")
        memory.append(said["rss_mb"])
        parts["stall"].append(said["stall_ms"])
        first_paint(empty, None, None, "empty")
    for _ in range(5 if calls <= 1_000_000 else 3):
        forget_files(profile)
        first_paint(profile, "cold-rows", "cold-counts")
    figures = [figure("start/bare", bare), figure("start/memory", memory, "MB")]
    figures += [figure(f"start/{name}", samples) for name, samples in parts.items() if samples]
    run.write("start", calls, figures)


def idle(run, profile, empty, calls, settle=30, seconds=60):
    """Nobody touches anything: a bare Qt window, our window without and with calls, shown and hidden, the demo."""
    own = run.output / "idle"
    shutil.rmtree(own, ignore_errors=True)
    profiles = {}
    for name, source in (("empty", empty), ("calls", profile), ("hidden", profile)):  # each needs one to itself
        profiles[name] = own / name
        shutil.copytree(source, profiles[name])
    window = run.programs / "bench_window"
    programs = {"bare": [run.programs / "bench_bare", "--stay"],
                "no-account": [run.callboard, "--profile", own / "new"],
                "no-calls": [window, profiles["empty"], "--idle"],
                "calls": [window, profiles["calls"], "--idle"],
                "hidden": [window, profiles["hidden"], "--idle-hidden"],
                "demo": [run.callboard, "--demo", "--calls", "400"]}
    found = watch({name: (command, {"HOME": str(own)}) for name, command in programs.items()}, run.env, settle, seconds)
    figures = []
    for name, (woken, spent, memory) in found.items():
        figures += [figure(f"idle/{name}/wake-ups", [woken], "/min"), figure(f"idle/{name}/processor", [spent], "ms/min"),
                    figure(f"idle/{name}/memory", [memory], "MB")]
    run.write("idle", calls, figures, {"seconds": seconds})
    shutil.rmtree(own)


def export(run, profile, calls):
    """Everything as CSV, beside SQLite's own shell."""
    ours, theirs = [], []
    target = run.output / "export.csv"
    cache = profile / "data" / "cache.sqlite"
    columns = ("SELECT c.*, t.summary, t.notes, t.transcript FROM calls c LEFT JOIN call_texts t "
               "ON t.call_id = c.id ORDER BY started_at DESC")
    for _ in range(3 if calls < 1_000_000 else 1):
        start = time.monotonic()
        subprocess.run([run.callboard, "calls", "--profile", profile, "--format", "csv", "--output", target],
                       env=run.env, check=True)
        ours.append((time.monotonic() - start) * 1000)
        if shutil.which("sqlite3"):
            start = time.monotonic()
            with open(target, "wb") as out:
                subprocess.run(["sqlite3", "-csv", cache, columns], stdout=out, check=True)
            theirs.append((time.monotonic() - start) * 1000)
    target.unlink()
    sheet = []
    target = run.output / "export.xlsx"
    for _ in range(1 if calls <= 1_000_000 else 0):  # a spreadsheet holds no more
        start = time.monotonic()
        subprocess.run([run.callboard, "calls", "--profile", profile, "--format", "xlsx", "--output", target],
                       env=run.env, check=True)
        sheet.append((time.monotonic() - start) * 1000)
        target.unlink()
    figures = [figure("export/csv", ours)] + ([figure("export/xlsx", sheet)] if sheet else [])
    figures += ([figure("export/sqlite3", theirs)] if theirs else [])
    run.write("export", calls, figures, {} if theirs else {"sqlite3": "not installed"})


def node_peers(run, profile, calls):
    """crossfilter2 and DuckDB, where npm can install them; into the output folder, nowhere else."""
    folder = run.output / "npm"
    reason = None
    if not (shutil.which("node") and shutil.which("npm")):
        reason = "skipped: node and npm are not installed"
    elif not (folder / "node_modules" / "crossfilter2").exists():
        folder.mkdir(exist_ok=True)
        done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", folder,
                               "crossfilter2@1.5", "@duckdb/node-api"], stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, text=True, timeout=600)
        if done.returncode != 0:
            reason = "skipped: npm could not install crossfilter2 and @duckdb/node-api"
    if reason:
        say("  crossfilter2 and DuckDB " + reason)
        run.write("node", calls, [], {"crossfilter2, DuckDB": reason})
        return
    csv = run.output / "peers.csv"
    run.program("bench_peers", profile, calls, csv, "--csv")
    shutil.copy(HERE / "peers.mjs", folder / "peers.mjs")
    subprocess.run(["node", "--max-old-space-size=12000", folder / "peers.mjs", csv, str(calls),
                    run.output / f"node-{calls}.json"], check=True)
    csv.unlink()


def copied(run, profile, calls):
    """The profile to write to: a copy, or where the disk is too small, the only one there is."""
    work = run.output / "work"
    shutil.rmtree(work, ignore_errors=True)
    if shutil.disk_usage(run.output).free - PER_CALL * calls < KEEP_FREE:
        return profile.rename(work)
    shutil.copytree(profile, work)
    return work


def measure(run, calls):
    profile = run.output / "profiles" / str(calls)
    empty = run.output / "profiles" / "0"
    if shutil.disk_usage(run.output).free - PER_CALL * calls < KEEP_FREE and not profile.exists():
        say(f"{calls} calls: skipped, the disk has too little room")
        return
    say(f"{calls} calls: inventing them, if they are not there")
    run.program("bench_profile", 0, empty)
    run.program("bench_profile", calls, profile)
    say(f"{calls} calls: starting the program")
    if run.wants("start"):
        start_up(run, profile, empty, calls)
    if run.wants("idle") and calls <= 1_000_000:  # needs copies of the profile
        say(f"{calls} calls: doing nothing")
        idle(run, profile, empty, calls)
    say(f"{calls} calls: peers")
    if run.wants("peers"):
        run.program("bench_peers", profile, calls, run.output / f"peers-{calls}.json")
    if run.wants("node"):
        node_peers(run, profile, calls)
    if run.wants("export"):
        export(run, profile, calls)
    if run.wants("window") or run.wants("store"):
        work = copied(run, profile, calls)
        if run.wants("window"):
            say(f"{calls} calls: the window")
            run.program("bench_window", work, calls, run.output / f"window-{calls}.json")
        if run.wants("store"):
            say(f"{calls} calls: the store")
            run.program("bench_store", work, calls, run.output / f"store-{calls}.json")
        shutil.rmtree(work)


def main():
    parser = argparse.ArgumentParser(prog="tests/bench/run")
    parser.add_argument("--sizes", default="100000,1000000,5000000", help="numbers of calls, by comma")
    parser.add_argument("--output", help="default: build/bench/results")
    parser.add_argument("--platform", default="offscreen", help="Qt's: offscreen, or xcb under an X server")
    parser.add_argument("--only", help="some of start,idle,peers,node,export,window,store,audio")
    parser.add_argument("--build", required=True, help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.output = options.output or Path(options.build) / "results"
    run = Run(options)
    sizes = [int(size) for size in options.sizes.split(",")]
    for size in sizes:
        measure(run, size)
    if run.wants("audio"):  # has nothing to do with calls; told where budgets are
        told = min(sizes, key=lambda calls: abs(calls - 1_000_000))
        say("recordings")
        run.program("bench_audio", told, run.output / f"audio-{told}.json")
        run.program("bench_estimates", told, run.output / f"estimates-{told}.json")
    subprocess.run([sys.executable, HERE / "report", run.output], check=True)


if __name__ == "__main__":
    main()
