"""Render every machine format for every server of a list, from one look at each, and hold it to its schema.

    python bench/formats.py KEPT.jsonl [--servers SERVERS.jsonl] [--store DIR] [--offline] [--surface WAY]

Each server is vetted once, in a process of its own; report, lock, tree, capabilities and drift are made of
that one look. A server that stands in KEPT.jsonl is not looked at again. SARIF and CycloneDX are held to the
official schemas and to what tests/ demands besides, JSON to docs/*.schema.json, a lock to its own schema.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from resolution import Server, listed

from douane import gating, pinning
from douane.api import Options, vet
from douane.capabilities import picture
from douane.cli.rendering import DRIFT_FORMS, REPORT_FORMS, drifted, vetted
from douane.cli.wanted import Look
from douane.drifting import Compared
from douane.facts import facts_of
from douane.graph import Graph
from douane.model import Report
from douane.reports import capabilities_json, tree_json
from douane.reports.cyclonedx.bom import of_lock
from douane.reviewing import reviewed
from douane.version import VERSION
from douane_lockfiles import Lock, dumps, read, schema

ROOT = Path(__file__).parent.parent
PINNED = ROOT / "lockfiles" / "pinned"
SERVERS = Path("../shared/bench/servers.jsonl")
_SECONDS = 1800.0  # of one server
_BY_HAND = ("text",)  # no format that a program reads

Maker = Callable[[], str]


@dataclass
class Measured:
    """What became of one server; `sizes`: bytes by format, of each that was rendered; `wrong`: why it is not
    valid, by format."""

    server: str
    packages: int = 0
    sizes: dict[str, int] = field(default_factory=dict)
    wrong: dict[str, str] = field(default_factory=dict)


def look(server: str, options: Options) -> Measured:
    """Vet *server* and render and check every format of it; what is wrong is told, never raised."""
    report = vet(server, options=options)
    found = Measured(server)
    closure = report.examination.closure
    found.packages = len(closure.packages) if closure is not None else 0
    for form, make in makers(report, server):
        try:
            text = make()
            found.sizes[form] = len(text.encode("utf-8", "surrogatepass"))
            hold(form.partition(" ")[0], form.rpartition(" ")[2], text)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is told
            found.wrong[form] = f"{type(error).__name__}: {error}"[:400]
    return found


def makers(report: Report, server: str) -> Iterator[tuple[str, Maker]]:
    """Yield ``(what format, how to make it)``: of the report, the closure, the lock, and of drift."""
    for form in REPORT_FORMS:
        if form not in _BY_HAND:
            yield f"report {form}", lambda form=form: report_in(report, form)  # type: ignore[misc]
    closure = report.examination.closure
    if closure is None:
        return
    facts = facts_of(closure, today=datetime.now(UTC).date())
    source = {"target": server, "source": "bytes"}
    where: dict[str, Any] = {**source, "environment": closure.environment}
    yield "tree json", lambda: tree_json.render(Graph(closure), facts, closure.gaps, **where)
    yield "capabilities json", lambda: capabilities_json.render(closure, picture(closure), **source)
    lock = pinning.pin(report, pinning.Decision(), path="lock.json", now=time.time())
    yield "lock json", lambda: dumps(lock)
    yield "lock cyclonedx", lambda: of_lock(lock, VERSION)
    before = pinning.path_of(PINNED, lock.ecosystem, lock.name)
    if before.is_file():
        compared = against(read(before), lock)
        for form in DRIFT_FORMS:
            if form not in _BY_HAND:
                yield f"drift {form}", lambda form=form: of_drift(compared, form)  # type: ignore[misc]


def report_in(report: Report, form: str) -> str:
    """Return *report* in *form*, as `douane vet` writes it."""
    return vetted([report], Look(form=form), Path("lockfiles"))


def against(before: Lock, lock: Lock) -> Compared:
    """Return what drifted from this project's own pin of the server, as `douane diff` has it."""
    found = Compared(path="lock.json", server=lock.name, drifts=gating.drifts(before, lock))
    return reviewed(found, before, lock, dumps(lock))


def of_drift(compared: Compared, form: str) -> str:
    """Return *compared* in *form*, as `douane diff` writes it."""
    return drifted([compared], Look(form=form, color="never"), "diff")


def hold(what: str, form: str, text: str) -> None:
    """Check that *text* is what *form* of *what* promises. Raises AssertionError, ValueError."""
    sys.path[:0] = [str(ROOT / "tests")] if str(ROOT / "tests") not in sys.path else []
    from jsonschema import Draft202012Validator

    import cyclonedx_reading
    import markdown_reading
    import sarif_reading
    from e2e.shapes import wrong

    told: list[str] = []
    if form == "sarif":
        sarif_reading.read(text)
    elif form == "cyclonedx":
        cyclonedx_reading.read(text)
    elif form == "markdown":
        markdown_reading.check(text)
        told = ["longer than a comment may be"] if len(text) > 65_536 else []
    elif form == "html":
        told = [] if text.startswith("<!DOCTYPE html>") and "default-src 'none'" in text else ["no such page"]
    elif what == "lock":
        told = [error.message for error in Draft202012Validator(schema()).iter_errors(json.loads(text))]
    else:
        told = wrong(what, json.loads(text))
    if told:
        raise ValueError("; ".join(told))


def measure(servers: Sequence[Server], kept: Path, arguments: Sequence[str]) -> Iterator[Measured]:
    """Yield what became of each of *servers*; those in *kept* are read from it, the others added to it."""
    known = read_kept(kept)
    for server in servers:
        name = f"{server.ecosystem}:{server.name}{'@' if server.ecosystem == 'npm' else '=='}{server.version}"
        if name not in known:
            known[name] = _apart(name, server, arguments)
            with kept.open("a", encoding="utf-8") as file:
                file.write(json.dumps(asdict(known[name])) + "\n")
        yield known[name]


def read_kept(kept: Path) -> dict[str, Measured]:
    """Return what stands in *kept*, by server."""
    lines = kept.read_text(encoding="utf-8").splitlines() if kept.is_file() else []
    return {each.server: each for each in (Measured(**json.loads(line)) for line in lines)}


def _apart(name: str, server: Server, arguments: Sequence[str]) -> Measured:
    """Look at one server in a process of its own: one that takes too long is told as such."""
    python = ("--python", server.python) if server.ecosystem == "pypi" else ()
    command = [sys.executable, str(Path(__file__)), "--one", name, *python, *arguments]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_SECONDS)
    except subprocess.TimeoutExpired:
        return Measured(name, wrong={"vet": f"not done after {_SECONDS:.0f} seconds"})
    if done.returncode != 0:
        return Measured(name, wrong={"vet": done.stderr.strip().splitlines()[-1][:400]})
    return Measured(**json.loads(done.stdout))


COLUMNS = {
    "JSON": ("report json", "tree json", "capabilities json", "drift json"),
    "SARIF": ("report sarif", "drift sarif"),
    "CycloneDX": ("report cyclonedx", "lock cyclonedx"),
    "lock": ("lock json",),
    "Markdown": ("report markdown", "drift markdown"),
    "HTML": ("report html", "drift html"),
}


def section(servers: Path, kept: Path) -> Iterator[str]:
    """Look at each server of the list *servers* and yield `lines`, or why nothing was looked at."""
    if not servers.is_file():
        yield f"Not measured: there is no list of servers at {servers}."
    elif find_spec("jsonschema") is None or find_spec("cyclonedx") is None:
        yield "Not measured: what validates is not installed (make bench-formats installs it)."
    else:
        yield from lines(list(measure(listed(servers), kept, ())))


def lines(measured: Sequence[Measured]) -> Iterator[str]:
    """Yield a table in Markdown, and what of it is not valid."""
    yield (
        "Every server is looked at once; all formats are made of that one look. JSON is the report, the "
        "tree, the capabilities and, where this project pins the server, the drift from its pin; SARIF is "
        "report and drift, CycloneDX report and lock. Valid means: by the official schemas (SARIF 2.1.0, "
        "CycloneDX 1.6 strict), docs/*.schema.json and the schema of locks, and by what tests/ demands "
        "besides. KB: of the largest."
    )
    yield ""
    yield f"| server | packages | {' | '.join(COLUMNS)} |"
    yield f"|---|---|{'---|' * len(COLUMNS)}"
    for each in measured:
        cells = (_cell(each, forms) for forms in COLUMNS.values())
        yield f"| {each.server} | {each.packages} | {' | '.join(cells)} |"
    yield ""
    valid = sum(not each.wrong for each in measured)
    documents = sum(len(each.sizes) for each in measured)
    yield f"All formats valid: {valid} of {len(measured)} servers, {documents} documents (target: all)."
    for each in measured:
        for form, why in each.wrong.items():
            yield f"- {each.server}, {form}: {why}"


def _cell(measured: Measured, forms: Sequence[str]) -> str:
    sizes = [measured.sizes[form] for form in forms if form in measured.sizes]
    if any(form in measured.wrong for form in forms):
        return "NOT VALID"
    return f"valid ({len(sizes)}), {max(sizes) / 1000:.0f} KB" if sizes else "-"


def _options(asked: argparse.Namespace) -> Options:
    environment: Mapping[str, str] = {"python": asked.python} if asked.python else {}
    return Options(offline=asked.offline, store=asked.store, surface=asked.surface, environment=environment)


def main() -> None:
    """Look at one server, or at all of a list, and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kept", type=Path, nargs="?")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--python", help=argparse.SUPPRESS)
    parser.add_argument("--servers", type=Path, default=SERVERS)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--offline", action="store_true")
    parser.add_argument("--surface", default="auto", choices=("auto", "sandbox", "static"))
    asked = parser.parse_args()
    if asked.one:
        sys.stdout.write(json.dumps(asdict(look(asked.one, _options(asked)))) + "\n")
        return
    if asked.kept is None:
        parser.error("name a file in which results are kept")
    handed = ["--surface", asked.surface, *(["--offline"] if asked.offline else [])]
    handed += ["--store", str(asked.store)] if asked.store else []
    for line in lines(list(measure(listed(asked.servers), asked.kept, handed))):
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
