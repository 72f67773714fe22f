"""Measure Douane beside what a user would use instead, in one run, and write bench/RESULTS.md.

    python bench/measure.py [PART...] [--rounds N] [--servers SERVERS.jsonl] [--uv PATH] [--peers PYTHON]
                            [--page PAGE.html]

The parts are gate, resolution, fleet, surface, detection, source, blind, names, advisories, pins, formats.
Without any all are measured; with some the sections of the others stay as they were, each with its date.
Resolution needs uv; it, source, formats and the surfaces need a list of servers, by default the one beside
this checkout; formats needs what the tests need.
Detection and source need the other scanners, installed for a Python of their own; source also needs what its
rows name (`trees`).
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import advisories
import blind
import browser
import detect
import fleet
import formats
import gate
import listing
import names
import pins
import resolution
import source
import surface
from timing import machine, version_of

from douane.api import Options

RESULTS = Path("bench/RESULTS.md")
SERVERS = Path("../shared/bench/servers.jsonl")
_WITH_PIP = 4


def main() -> None:
    """Measure the parts that are asked for, and write the tables."""
    options = _options()
    kept = Path(tempfile.mkdtemp(prefix="bench-kept-"))
    parts: dict[str, Callable[[], Iterator[str]]] = {
        "gate": lambda: gate.lines(kept, options.rounds),
        "resolution": lambda: _resolution(options),
        "fleet": lambda: fleet.lines(fleet.measure(fleet.COUNTS, rounds=1)),
        "surface": lambda: _surface(options),
        "detection": lambda: _detection(options),
        "source": lambda: source.section(options.servers, kept),
        "blind": blind.lines,
        "names": names.lines,
        "advisories": lambda: advisories.lines(rounds=options.rounds),
        "pins": lambda: pins.lines(options.page, options.rounds),
        "formats": lambda: formats.section(options.servers, kept / "formats.jsonl"),
    }
    sections = _written()
    try:
        for name in options.parts or list(parts):
            text = [_conditions(name, options), ""]
            for line in parts[name]():
                text.append(line)
                sys.stderr.write(f"{line}\n")
            sections[_TITLES[name]] = "\n".join(text).strip()
    finally:
        shutil.rmtree(kept, ignore_errors=True)
    ordered = (f"## {title}\n\n{sections[title]}\n" for title in _TITLES.values() if title in sections)
    RESULTS.write_text("\n".join(["# Measured\n", *ordered]), encoding="utf-8")
    sys.stdout.write(f"written to {RESULTS}\n")


def _written() -> dict[str, str]:
    """Return the sections that stand in the results, by title."""
    if not RESULTS.is_file():
        return {}
    parts = RESULTS.read_text(encoding="utf-8").split("\n## ")[1:]
    return {title: body.strip() for title, _, body in (part.partition("\n") for part in parts)}


_TITLES = {
    "gate": "The gate, beside installing",
    "resolution": "Cold resolution, beside the clients",
    "fleet": "Checking many pinned servers, recorded index on the loopback",
    "surface": "What the source tells, beside what the server lists in a sandbox",
    "detection": "Hidden instructions, beside other scanners",
    "source": "Code, beside other scanners",
    "blind": "Code, sets that were scored blind",
    "names": "Names",
    "advisories": "Advisories",
    "pins": "The life of a pin: 200 lockfiles, the page of 700 packages",
    "formats": "Formats of every bench server",
}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--servers", type=Path, default=SERVERS)
    parser.add_argument("--uv", default=_uv())
    parser.add_argument("--page", type=Path, help="the page of a server of many packages, for pins")
    parser.add_argument("--peers", type=Path, default=detect.PEERS_PYTHON, metavar="PYTHON")
    options = parser.parse_args()
    unknown = sorted(set(options.parts) - set(_TITLES))
    if unknown:
        parser.error(f"there is no part {unknown[0]}; the parts are {', '.join(_TITLES)}")
    return options


def _uv() -> str:
    beside = Path(sys.executable).with_name("uv")
    return str(beside) if beside.is_file() else "uv"


def _resolution(options: argparse.Namespace) -> Iterator[str]:
    if not options.servers.is_file():
        yield f"Not measured: there is no list of servers at {options.servers}."
        return
    if shutil.which(options.uv) is None:
        yield "Not measured: uv is not installed (make bench installs it)."
        return
    servers = resolution.listed(options.servers)
    yield from resolution.lines(servers, options.rounds, uv=options.uv, with_pip=_WITH_PIP)


def _surface(options: argparse.Namespace) -> Iterator[str]:
    if not options.servers.is_file():
        yield f"Not measured: there is no list of servers at {options.servers}."
        return
    yield from (*listing.HEAD, *listing.lines(Options()), "")
    yield from surface.lines(list(surface.measure(surface.listed(options.servers), Options())))


def _detection(options: argparse.Namespace) -> Iterator[str]:
    folders = [folder for folder in detect.FOLDERS if folder.is_dir()]
    yield from detect.lines(detect.measure(folders, options.peers))


def _conditions(name: str, options: argparse.Namespace) -> str:
    if name == "blind":
        return "Not measured anew: what bench/blind.toml keeps. Written by `make bench`."
    if name == "detection":
        return f"{machine()}. Written by `make bench-detect`."
    if name == "pins" and browser.CHROMIUM is not None:
        return f"{machine(Chromium=version_of(browser.CHROMIUM))}. Written by `make bench-pins`."
    if name in {"source", "names", "advisories", "pins", "formats"}:
        return f"{machine()}. Written by `make bench-{name}`."
    clients = machine(npm=version_of("npm"), uv=version_of(options.uv))
    return f"{clients}. {options.rounds} rounds, the commands in turn. Written by `make bench`."


if __name__ == "__main__":
    main()
