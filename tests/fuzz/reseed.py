#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reseed.py PROGRAM: fills corpus/PROVIDER with replies of the sandbox, one of each kind.

PROGRAM is a built callboard. It reads all nine accounts of a small sandbox through a proxy that keeps the first
short replies of every path. Run it when an API of the sandbox learns something new; files of hand stay.
"""
import http.client
import http.server
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading

HERE = pathlib.Path(__file__).resolve().parent
LONGEST = 12000  # bytes of a seed
OF_A_KIND = 2  # replies kept of each path
HOP_HEADERS = {"connection", "transfer-encoding", "content-length", "accept-encoding", "host"}


class Proxy(http.server.BaseHTTPRequestHandler):
    """Passes requests on to the sandbox and keeps what it answers."""

    upstream = 0
    kept = {}
    lock = threading.Lock()

    def pass_on(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        connection = http.client.HTTPConnection("127.0.0.1", self.upstream)
        headers = {k: v for k, v in self.headers.items() if k.lower() not in HOP_HEADERS}
        connection.request(self.command, self.path, body, headers)
        reply = connection.getresponse()
        answer = reply.read()
        self.keep(answer)
        self.send_response(reply.status)
        for key, value in reply.getheaders():
            if key.lower() not in HOP_HEADERS:
                self.send_header(key, value)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def keep(self, answer):
        provider, _, path = self.path.partition("?")[0].strip("/").partition("/")
        kind = re.sub(r"[^a-z]+", "-", re.sub(r"[A-Za-z_]*\d[\w.-]*", "", path).lower()).strip("-")[-40:] or "root"
        with self.lock:
            seeds = self.kept.setdefault((provider, kind), [])
            if "token" not in kind and 20 < len(answer) <= LONGEST and answer[:1] in b"{[" and len(seeds) < OF_A_KIND:
                seeds.append(answer)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = pass_on

    def log_message(self, *_):
        pass


def connect(program, profile, provider, facts, port):
    base = re.sub(r":\d+", f":{port}", facts.pop("base_url"))
    command = [program, "--profile", profile, "accounts", "add", provider, "--name", provider, "--base-url", base]
    secret = facts.pop("secret")
    if "client_secret" in facts:  # one secret with two parts
        secret = json.dumps({"secret": secret, "client_secret": facts.pop("client_secret")})
    environment = dict(os.environ, SEED_SECRET=secret)
    for key, value in facts.items():
        command += ["--option", f"{key}={value}"]
    done = subprocess.run(command + ["--secret", "env:SEED_SECRET"], env=environment, capture_output=True, text=True)
    subprocess.run([program, "--profile", profile, "sync", "--account", provider], env=environment,
                   capture_output=True, timeout=120)
    print(f"{provider}: {(done.stderr or done.stdout).strip()}")


def main():
    program = sys.argv[1]
    sandbox = subprocess.Popen([program, "sandbox", "--calls", "9", "--seed", "11", "--json"], stdout=subprocess.PIPE,
                               text=True)
    text = ""
    for line in sandbox.stdout:
        text += line
        if line == "}\n":
            break
    accounts = json.loads(text)
    Proxy.upstream = int(re.search(r":(\d+)/", accounts["quo"]["base_url"])[1])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as profile:
        for provider, facts in accounts.items():
            connect(program, profile, provider, facts, server.server_port)
    sandbox.terminate()
    for (provider, kind), seeds in sorted(Proxy.kept.items()):
        for number, seed in enumerate(seeds, 1):
            folder = HERE / "corpus" / provider
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"sandbox-{kind}-{number}.json").write_bytes(seed)


if __name__ == "__main__":
    main()
