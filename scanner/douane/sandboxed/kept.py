"""What was listed in a sandbox, as the store keeps it for some days.

A listing depends on the bytes, on how they are started and on the code that looks; there is no network in the
sandbox. It also depends on the date, so that it is made anew after `DAYS`: what a server would list within a
year was part of it, whatever day within that year is the one on which it changes for good.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from typing import Any

from douane.confinement import Contact, Observed
from douane.inspection import engine
from douane.inspections import Inspection, decode, encode
from douane.model import Closure, Gap, Launch, Surface
from douane.sighting import Run
from douane.store import Store

DAYS = 7
_KIND = "sandboxed"
_FRESH = DAYS * 86_400.0
_LISTS = ("canaries", "written", "exceeded")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """All runs of one server, with the arguments it was started with and the names of its variables."""

    runs: tuple[Run, ...]
    arguments: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


def key_of(closure: Closure, launch: Launch | None, *, dated: bool = True) -> str | None:
    """Return under what a listing is kept, None where bytes are missing: then nothing vouches for it.

    *dated* is whether its program was shown the dates it was to be shown. The engine is all code and data of
    Douane, so of the confinement, too.
    """
    if any(package.sha256 is None and package.carrier is None for package in closure.packages):
        return None
    where = closure.environment
    parts = [
        engine(),
        repr((where.python, where.node, where.os, where.cpu, where.libc, dated)),
        closure.root,
        repr(None if launch is None else (launch.argv, launch.environment_names)),
        *(f"{package.path}\0{package.purl}\0{package.sha256}" for package in closure.packages),
    ]
    return hashlib.sha256("\n".join(parts).encode("utf-8", "backslashreplace")).hexdigest()


def recall(store: Store, key: str, *, now: float) -> Kept | None:
    """Return what was kept under *key* within the last `DAYS`."""
    note = store.noted(_KIND, key)
    if note is None or not 0 <= now - note.at < _FRESH:
        return None
    try:
        document = json.loads(note.value)
        return Kept(
            runs=tuple(_run(item) for item in document["runs"]),
            arguments=tuple(document["arguments"]),
            names=tuple(document["names"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None  # damaged: list again


def keep(store: Store, key: str, kept: Kept, *, now: float) -> None:
    """Keep what was listed."""
    document = {
        "runs": [_plain(run) for run in kept.runs],
        "arguments": kept.arguments,
        "names": kept.names,
    }
    store.note(_KIND, key, json.dumps(document, separators=(",", ":")).encode(), at=now)


def _plain(run: Run) -> dict[str, Any]:
    surface = run.surface
    listed = None
    if surface is not None:
        listed = json.loads(encode(Inspection(surface=surface, findings=surface.findings, gaps=surface.gaps)))
    observed = asdict(run.observed)
    return {
        "client": run.client,
        "date": run.date,
        "ended": run.ended,
        "untold": sorted(run.untold),
        "surface": listed,
        "observed": observed,
    }


def _run(item: dict[str, Any]) -> Run:
    seen = item["observed"]
    observed = Observed(
        contacts=tuple(Contact(**contact) for contact in seen["contacts"]),
        programs=tuple(tuple(argv) for argv in seen["programs"]),
        exit_code=seen["exit_code"],
        stderr=seen["stderr"],
        gaps=tuple(Gap(what=gap["what"], why=gap["why"], rows=tuple(gap["rows"])) for gap in seen["gaps"]),
        **{name: tuple(seen[name]) for name in _LISTS},
    )
    listed = None if item["surface"] is None else _surface(decode(json.dumps(item["surface"]).encode()))
    return Run(
        client=item["client"],
        date=item["date"],
        ended=item["ended"],
        untold=frozenset(item["untold"]),
        surface=listed,
        observed=observed,
    )


def _surface(inspection: Inspection) -> Surface | None:
    if inspection.surface is None:
        return None
    return replace(inspection.surface, findings=inspection.findings, gaps=inspection.gaps)
