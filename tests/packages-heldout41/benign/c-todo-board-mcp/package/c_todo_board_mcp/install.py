"""`install FILE`: add this server to the server list of a client. Asks before it writes."""

import argparse
import json
import shutil
import sys
from pathlib import Path

ENTRY = {"command": "uvx", "args": ["c-todo-board-mcp"]}


def run(argv: list[str]) -> int:
    ap = argparse.ArgumentParser(prog="c-todo-board-mcp install")
    ap.add_argument("config", type=Path, help="the client's JSON file")
    ns = ap.parse_args(argv)
    if not sys.stdin.isatty():
        print("run this in a terminal", file=sys.stderr)
        return 2
    doc = json.loads(ns.config.read_text())
    servers = doc.setdefault("mcpServers", {})
    if "todo-board" in servers:
        print("already there, nothing changed")
        return 0
    print(f"{ns.config}: will add\n{json.dumps({'todo-board': ENTRY}, indent=2)}")
    if input("Write? [y/N] ").strip().lower() != "y":
        return 1
    shutil.copy2(ns.config, ns.config.with_name(ns.config.name + ".bak"))
    servers["todo-board"] = ENTRY
    ns.config.write_text(json.dumps(doc, indent=2) + "\n")
    return 0
