"""What names alone tell: how many imitations are recognised, how many honest names are doubted, how fast.

The labelled names lie beside the checkout; the squats are made from the shipped register (`squats`).

python bench/names.py
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import squats

from douane.identity.corroboration import repository
from douane.identity.impossible_version import RULE as IMPOSSIBLE
from douane.identity.lookalikes import Lookalike, lookalikes, resembling, resembling_in
from douane.identity.malicious import listed
from douane.identity.popular import Known, known, normalised, taken_apart
from douane.identity.register import Register
from douane.model import Closure, Ecosystem, Environment, Package, Severity

NAMES = Path("../shared/names")
SIZE = 20_000
"""Names of the made-up register that a look-up is timed against."""
_LOOKUPS = 400
_SERVED = ("npm", "pypi")
_MEDIUM, _HIGH = Severity.MEDIUM.rank, Severity.HIGH.rank
_NOWHERE = Environment(
    python="3.12.0", python_tags=(), markers={}, node="20.0.0", os="linux", cpu="x64", libc=None
)


def lines() -> Iterator[str]:
    """Yield the section of the results."""
    if not NAMES.is_dir():
        yield f"Not measured: the labelled names are not at {NAMES}."
        return
    yield from (*_pairs(), "", *_honest(), "", *_made(), "", *_malicious(), "", *_timed())


def _rows(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = [
        json.loads(line) for line in (NAMES / name).read_text(encoding="utf-8").splitlines()
    ]
    return [row | {"ecosystem": str(row["ecosystem"]).lower()} for row in rows]


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({part / whole:.1%})" if whole else "none"


# --- recorded squats -----------------------------------------------------------------------------------


def _pairs() -> Iterator[str]:
    rows = _rows("typosquat_pairs.jsonl")
    entries = {ecosystem: dict(known(ecosystem)) for ecosystem in Ecosystem}
    shipped = sum(map(len, entries.values()))
    targets = [(each := Ecosystem(row["ecosystem"]), normalised(each, row["target"])) for row in rows]
    for ecosystem, target in targets:
        entries[ecosystem].setdefault(target, Known(ecosystem=ecosystem, name=target, library=True))
    registers = {ecosystem: Register(ecosystem, entries[ecosystem]) for ecosystem in Ecosystem}
    handed = sum(map(len, entries.values())) - shipped
    missed, firsts = [], 0
    for row, (ecosystem, target) in zip(rows, targets, strict=True):
        found = resembling_in(registers, ecosystem, row["malicious"])
        firsts += bool(found) and found[0].target == target
        if target not in {each.target for each in found}:
            missed.append(f"`{row['malicious']}` for `{row['target']}`")
    yield (
        f"Recorded typosquats with the right target: **{_share(len(rows) - len(missed), len(rows))}**, "
        f"{firsts} of them as the first answer. {handed} targets are no servers and stand in no register of "
        f"ours; they were handed in as entries. Missed: {', '.join(missed)}."
    )


# --- honest names --------------------------------------------------------------------------------------


@dataclass
class _Flags:
    total: int = 0
    any: int = 0
    doubted: int = 0
    high: int = 0

    def add(self, found: Sequence[Lookalike]) -> None:
        worst = max((each.severity.rank for each in found), default=-1)
        self.total += 1
        self.any += bool(found)
        self.doubted += worst >= _MEDIUM
        self.high += worst >= _HIGH

    def cells(self) -> str:
        return " | ".join(_share(part, self.total) for part in (self.high, self.doubted, self.any))


def _honest() -> Iterator[str]:
    named, alone, told, near = _Flags(), _Flags(), _Flags(), _Flags()
    for row in _rows("popular_servers.jsonl"):
        if row["ecosystem"] in _SERVED:
            ecosystem = Ecosystem(row["ecosystem"])
            found = resembling(ecosystem, row["name"])
            named.add(lookalikes(ecosystem, row["name"]))
            alone.add(found)
            told.add([each for each in found if not _is_kin(each, row)])
    for row in _rows("legit_near_pairs.jsonl"):
        ecosystem = Ecosystem(row["ecosystem"])
        for name, other in ((row["a"], row["b"]), (row["b"], row["a"])):
            target = normalised(ecosystem, other)
            near.add([each for each in resembling(ecosystem, name) if each.target == target])
    yield "Honest names; a look-alike of medium severity is what a report tells:"
    yield ""
    yield "| names | high | medium or high | any, with hints |"
    yield "|---|---|---|---|"
    yield f"| popular servers, as they are looked up | {named.cells()} |"
    yield f"| each as if the register did not hold it, by its name alone | {alone.cells()} |"
    yield f"| the same, its publisher and repository known | {told.cells()} |"
    yield f"| honest near pairs, each against the other | {near.cells()} |"


def _is_kin(each: Lookalike, row: Mapping[str, Any]) -> bool:
    """Whether the imitated has the publisher or the repository's owner of the server in *row*."""
    target = known(each.ecosystem)[each.target]
    publisher = str(row["publisher"] or "").lower()
    here, there = repository(row["repository"]), repository(target.repository)
    owned = bool(here and there) and str(here).rpartition("/")[0] == str(there).rpartition("/")[0]
    return owned or (bool(publisher) and publisher == target.publisher.lower())


# --- made squats ---------------------------------------------------------------------------------------


@dataclass
class _Recall:
    total: int = 0
    found: int = 0
    told: int = 0


def _made() -> Iterator[str]:
    counted: dict[tuple[str, str, bool], _Recall] = defaultdict(_Recall)
    for ecosystem in Ecosystem:
        for squat in squats.squats(ecosystem):
            group = "A" if squat.target.prominent else "B and C"
            _count(counted[squat.technique, group, squat.tuned], squat)
            _count(counted["all", group, squat.tuned], squat)
    yield (
        "Squats of the register's servers by technique (`bench/squats.py`), with the right target among "
        "the answers. Rules were written looking at one half of the servers; the other was never looked "
        "at one by one. *Told*: of medium severity or more. Prominent: official, or best known (tier A)."
    )
    yield ""
    yield "| technique | prominent, looked at | prominent, not looked at | told | others | told |"
    yield "|---|---|---|---|---|---|"
    techniques = dict.fromkeys(key[0] for key in counted)
    del techniques["all"]
    for technique in (*techniques, "all"):
        one, other = counted[technique, "A", True], counted[technique, "A", False]
        few, seldom = counted[technique, "B and C", True], counted[technique, "B and C", False]
        rest = few.total + seldom.total
        cells = (
            f"**{technique}**" if technique == "all" else technique,
            *(f"{_percent(each.found, each.total)} of {each.total}" for each in (one, other)),
            _percent(one.told + other.told, one.total + other.total),
            f"{_percent(few.found + seldom.found, rest)} of {rest}",
            _percent(few.told + seldom.told, rest),
        )
        yield f"| {' | '.join(cells)} |"


def _count(recall: _Recall, squat: squats.Squat) -> None:
    found = lookalikes(squat.ecosystem, squat.name)
    right = [each for each in found if _is_right(each, squat)]
    recall.total += 1
    recall.found += bool(right)
    recall.told += any(each.severity.rank >= _MEDIUM for each in right)


def _is_right(each: Lookalike, squat: squats.Squat) -> bool:
    """Whether *each* names who is imitated; of a whole vendor, any of its servers is."""
    if each.ecosystem is not squat.target.ecosystem:
        return False
    same: bool = known(each.ecosystem)[each.target].publisher == squat.target.publisher
    return each.target == squat.target.name or (squat.technique == "vendor" and same)


def _percent(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "-"


# --- recorded malicious servers ------------------------------------------------------------------------


def _malicious() -> Iterator[str]:
    rows = _rows("malicious_mcp_packages.jsonl")
    by_id, alike, hinted, impossible = 0, [], [], []
    for row in rows:
        packages = [_package(row, version) for version in _versions(row)]
        by_id += all(any(listed(package)) for package in packages)
        found = [each for each in lookalikes(packages[0].ecosystem, row["name"]) if not each.same_scope]
        if any(each.severity.rank >= _MEDIUM for each in found):
            alike.append(f"`{row['name']}` for `{found[0].target}`")
        elif found:
            hinted.append(f"`{row['name']}` for `{found[0].target}`")
        if any(any(_impossible(package)) for package in packages):
            impossible.append(f"`{row['name']}`")
    none = len(rows) - len(alike) - len(impossible)
    yield (
        f"Recorded malicious servers: **{_share(by_id, len(rows))}** blocked by identifier, every listed "
        "version, by the shipped list. Without any list, what names and versions alone tell (what code tells "
        "needs the bytes):"
    )
    yield ""
    yield "| mechanism | servers | which |"
    yield "|---|---|---|"
    yield f"| look-alike name, told | {len(alike)} | {', '.join(alike) or '-'} |"
    yield f"| look-alike name, a hint only | {len(hinted)} | {', '.join(hinted) or '-'} |"
    yield f"| impossible version | {len(impossible)} | {', '.join(impossible) or '-'} |"
    rest = none - len(hinted)
    yield f"| nothing of either | {rest} | names of their own, or honest ones that were taken over |"


def _versions(row: Mapping[str, Any]) -> list[str]:
    introduced = [
        event["introduced"] for each in row["ranges"] for event in each["events"] if "introduced" in event
    ]
    versions = [*row["versions"], *(version if version != "0" else "0.0.1" for version in introduced)]
    return versions or ["0.0.1"]  # a note says: all versions


def _package(row: Mapping[str, Any], version: str) -> Package:
    return Package(ecosystem=Ecosystem(row["ecosystem"]), name=row["name"], version=version, path="server")


def _impossible(package: Package) -> Iterator[object]:
    closure = Closure(root="server", packages=(package,), edges=(), environment=_NOWHERE)
    if IMPOSSIBLE.closure:
        yield from IMPOSSIBLE.closure(closure, ())


# --- time ----------------------------------------------------------------------------------------------


def _timed() -> Iterator[str]:
    draw = random.Random(7)
    entries = _made_up(draw)
    registers = {each: Register(each, entries[each]) for each in Ecosystem}
    started = time.process_time()
    resembling_in(registers, Ecosystem.NPM, "warm-mcp")
    first = time.process_time() - started
    asked = [_misspelt(name, draw) for name in draw.sample(sorted(entries[Ecosystem.NPM]), _LOOKUPS)]
    seconds = []
    for name in asked:
        started = time.process_time()
        resembling_in(registers, Ecosystem.NPM, name)
        seconds.append(time.process_time() - started)
    seconds.sort()
    late = seconds[int(_LOOKUPS * 0.95)]
    yield (
        f"A look-up against {SIZE:,} made-up names (processor time, {_LOOKUPS} misspelt names): median "
        f"**{statistics.median(seconds) * 1000:.2f} ms**, 95th percentile {late * 1000:.2f} ms; the first, "
        f"which makes the indexes, {first * 1000:.0f} ms."
    )


def _made_up(draw: random.Random) -> dict[Ecosystem, dict[str, Known]]:
    words = sorted({word for each in Ecosystem for name in known(each) for word in taken_apart(name).core})
    made: dict[Ecosystem, dict[str, Known]] = {each: {} for each in Ecosystem}
    shapes = ("{}-mcp", "mcp-server-{}", "{}-mcp-server", "mcp-{}", "@{}/mcp", "@{}/{}-mcp")
    while len(made[Ecosystem.NPM]) < SIZE:
        shape = draw.choice(shapes)
        words_of_it = ("-".join(draw.sample(words, draw.choice((1, 1, 2)))) for _ in range(shape.count("{}")))
        name = shape.format(*words_of_it)
        entry = Known(
            ecosystem=Ecosystem.NPM, name=name, publisher=draw.choice(words), tier=draw.choice("ABC")
        )
        made[Ecosystem.NPM][name] = entry
    return made


def _misspelt(name: str, draw: random.Random) -> str:
    at = draw.randrange(1, len(name) - 1)
    return name[:at] + name[at + 1 :] if name[at].isalnum() else name + "x"


if __name__ == "__main__":
    sys.stdout.write("\n".join(lines()) + "\n")
