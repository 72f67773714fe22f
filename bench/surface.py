"""What is read from the source of real servers, beside what they list when they run in a sandbox.

    python bench/surface.py SERVERS.jsonl [--only NAME] [--store FOLDER]

Each line of the list is an object with "ecosystem", "name" and "version". Every server is vetted twice, once
from its source alone and once with a listing. A tool counts as found where both know it by the same name, as
invented where the source has it without a condition and the server does not list it, and as unnamed where the
server lists it and neither a definition nor a gap of the source tells of it.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from douane.api import Options, vet
from douane.errors import DouaneError
from douane.model import Examination, Json
from douane_lockfiles import canonical

_DYNAMIC = "(dynamic-definition)"
_REFUSED = "what the server answers to tools/list"


@dataclass(frozen=True, kw_only=True)
class Compared:
    """One server: how many tools it lists, and what the source tells of them. *ended*: why it lists none."""

    name: str
    listed: int = 0
    found: int = 0
    described: int = 0
    schemas: int = 0
    invented: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()
    dynamic: int = 0
    seconds: Mapping[str, float] = field(default_factory=dict)
    ended: str | None = None


def compare(name: str, static: Examination, sandbox: Examination) -> Compared:
    """Hold the tools of *static* against those of *sandbox*."""
    listed = {item.name: item.definition for item in sandbox.surface.tools}
    read = {item.name: item.definition for item in static.surface.tools}
    certain = {item.name for item in static.surface.tools if item.conditional is None}
    both = sorted(listed.keys() & read.keys())
    missing = tuple(sorted(listed.keys() - read.keys()))
    dynamic = [gap for gap in static.gaps if _DYNAMIC in gap.why or "supply.tools" in gap.rows]
    return Compared(
        name=name,
        listed=len(listed),
        found=len(both),
        described=sum(_same(listed[each], read[each], "description") for each in both),
        schemas=sum(_same(listed[each], read[each], "inputSchema") for each in both),
        invented=tuple(sorted(certain - listed.keys())),
        missing=missing,
        unnamed=() if dynamic else missing,
        dynamic=len(dynamic),
    )


def _same(one: Mapping[str, Json], other: Mapping[str, Json], key: str) -> bool:
    return canonical(one.get(key)) == canonical(other.get(key))


def measure(servers: Sequence[Mapping[str, str]], options: Options) -> Iterator[Compared]:
    """Yield how each of *servers* compares."""
    for server in servers:
        at = "@" if server["ecosystem"] == "npm" else "=="
        target = f"{server['ecosystem']}:{server['name']}{at}{server['version']}"
        seconds: dict[str, float] = {}
        try:
            seen = []
            for how in ("static", "sandbox"):
                started = time.perf_counter()
                seen.append(vet(target, options=replace(options, surface=how)).examination)
                seconds[how] = time.perf_counter() - started
        except DouaneError as error:
            yield Compared(name=target, ended=str(error))
            continue
        refused = "; ".join(gap.why for gap in seen[1].gaps if gap.what == _REFUSED)
        if seen[1].surface.source != "sandbox":
            why = "; ".join(f"{gap.what}: {gap.why}" for gap in seen[1].gaps if "supply.tools" in gap.rows)
            yield Compared(name=target, ended=why or "it was not listed", seconds=seconds)
        elif refused:
            yield Compared(name=target, ended=refused, seconds=seconds)
        else:
            yield replace(compare(target, *seen), seconds=seconds)


def lines(results: Sequence[Compared]) -> Iterator[str]:
    """Yield a table of *results* and what they come to."""
    yield "| server | listed | found | same description | same input schema | invented | unnamed | gaps |"
    yield "|---|---|---|---|---|---|---|---|"
    for each in results:
        if each.ended is not None:
            yield f"| {each.name} | not listed: {' '.join(each.ended.split())[:160]} | | | | | | |"
            continue
        counts = (each.listed, each.found, each.described, each.schemas, len(each.invented))
        row = " | ".join(map(str, (*counts, len(each.unnamed), each.dynamic)))
        yield f"| {each.name} | {row} |"
    started = [each for each in results if each.ended is None]
    total = sum(each.listed for each in started)
    if not total:
        return
    yield ""
    yield f"Listed: {len(started)} of {len(results)} servers, {total} tools. Of these the source tells"
    for key, target in (("found", "95 %"), ("described", "85 %"), ("schemas", "no target")):
        share = sum(getattr(each, key) for each in started) / total
        yield f"- {key}: {share:.1%} ({target})"
    yield f"- invented: {sum(len(each.invented) for each in started)} (none)"
    yield f"- neither read nor named by a gap: {sum(len(each.unnamed) for each in started)} (none)"


def listed(path: Path) -> list[Mapping[str, str]]:
    """Return the servers in the list at *path*."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def main() -> None:
    """Print the table, and on stderr which tools are missing or invented."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("servers", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--store", type=Path)
    asked = parser.parse_args()
    chosen = [server for server in listed(asked.servers) if asked.only in server["name"]]
    results = []
    for each in measure(chosen, Options(store=asked.store)):
        results.append(each)
        told = f"{each.name}: {each.ended or ''} missing {each.missing} invented {each.invented}"
        sys.stderr.write(f"{told} {each.seconds}\n")
    sys.stdout.write("\n".join(lines(results)) + "\n")


if __name__ == "__main__":
    main()
