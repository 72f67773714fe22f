"""The findings in the code of real servers with all they pull in, beside what a person says of each.

    python bench/source_closures.py SERVERS.jsonl [--own] [--only TEXT] [--store DIR] [--kept DIR]
        [--findings FILE]

`--own` looks at the servers' own packages alone; one without a version in its row is taken at its newest.
`--findings` writes each finding with its package, file, line, reason and source line, so that it can be
judged; judgements stand in judged.toml.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from judgements import Judgement, judgements, place
from watching import inspecting

SEVERITIES = ("critical", "high", "medium")
_GRAVE = frozenset({"critical", "high"})
_MARKS = ("true", "false", "unjudged")
_MOST_SECONDS = 1800.0
_NEWER = "3.12.0"  # the Python that a server is resolved for that does not run on this one


@dataclass
class Looked:
    """One server: seconds, packages, the findings of medium or more in its closure; or why there are none."""

    name: str
    seconds: float = 0.0
    packages: int = 0
    gaps: int = 0
    findings: list[dict[str, Any]] = field(default_factory=list)
    ended: str = ""

    def count(self, severity: str) -> int:
        """How many findings have *severity*."""
        return sum(each["severity"] == severity for each in self.findings)


def measure(
    servers: Iterable[Mapping[str, str]], kept: Path, store: Path | None = None, *, own: bool = False
) -> Iterator[Looked]:
    """Look at each of *servers*; what one of them shares with another is looked at once, in *kept*."""
    for server in servers:
        name = f"{server['ecosystem']}:{server['name']}"
        joint = "@" if server["ecosystem"] == "npm" else "=="
        exact = f"{joint}{server['version']}" if "version" in server else ""
        arguments = ["closure", name + exact, "--kept", str(kept), "--findings"]
        arguments += ["--own"] if own else []
        arguments += ["--store", str(store)] if store is not None else []
        told = inspecting(arguments, seconds=_MOST_SECONDS).told
        if "requires Python" in told.get("ended", ""):
            told = inspecting([*arguments, "--python", _NEWER], seconds=_MOST_SECONDS).told
        if "ended" in told:
            yield Looked(name, ended=told["ended"])
            continue
        found = [each for each in told["findings"] if each["severity"] in SEVERITIES]
        yield Looked(name, told["seconds"], told["packages"], len(told["gaps"]), found)


def lines(looked: list[Looked]) -> Iterator[str]:
    """Yield the tables in Markdown: server by server, then by rule, then what is wrong or unjudged."""
    told = judgements()
    yield (
        "Findings in the code of a server and of all packages it is installed with. A critical or high "
        "finding is judged by reading it (bench/judged.toml): true where it is dangerous behaviour given "
        "what the package is. A package that several servers share is looked at with the first of them. A "
        "gap is a place that was not looked at to the end, or a definition that is only made at run time."
    )
    yield ""
    heads = (
        "packages",
        "s",
        "critical",
        "high",
        "medium",
        "gaps",
        "packages with critical or high",
        "false",
        "unjudged",
    )
    yield f"| server | {' | '.join(heads)} |"
    yield f"|---|{'---|' * len(heads)}"
    for each in looked:
        if each.ended:
            yield f"| {each.name} | not measured: {' '.join(each.ended.split())[:160]} {'| ' * 9}"
            continue
        counts = [each.count(severity) for severity in SEVERITIES]
        grave = [one for one in each.findings if one["severity"] in _GRAVE]
        marks = [_mark(one, told) for one in grave]
        packages = len({one["package"] for one in grave})
        row = (each.packages, f"{each.seconds:.1f}", *counts, each.gaps, packages, marks.count("false"))
        yield f"| {each.name} | {' | '.join(map(str, row))} | {marks.count('unjudged')} |"
    yield ""
    yield from _summary(looked, told)


def _summary(looked: list[Looked], told: Mapping[str, Judgement]) -> Iterator[str]:
    measured = [each for each in looked if not each.ended]
    every = distinct(measured)
    grave = [one for one in every if one["severity"] in _GRAVE]
    by = Counter((one["rule"], one["severity"], _mark(one, told)) for one in grave)
    medium = Counter(one["rule"] for one in every if one["severity"] == "medium")
    heads = [f"{bad} {mark}" for bad in ("critical", "high") for mark in _MARKS]
    yield f"| rule, each finding once | {' | '.join(heads)} | medium |"
    yield f"|---|{'---|' * (len(heads) + 1)}"
    for rule in sorted({rule for rule, _, _ in by} | set(medium)):
        cells = [
            by[rule, bad, mark] for bad in ("critical", "high") for mark in ("true", "false", "unjudged")
        ]
        yield f"| {rule} | {' | '.join(map(str, cells))} | {medium[rule]} |"
    yield ""
    false = [one for one in grave if _mark(one, told) == "false"]
    unjudged = [one for one in grave if _mark(one, told) == "unjudged"]
    high = sum(one["severity"] == "high" for one in false)
    tenths = max(1, len(measured) // 10)
    yield f"- false critical findings: {len(false) - high} (none)"
    yield f"- false high findings: {high} (at most one per ten servers: {tenths})"
    yield f"- unjudged critical and high findings: {len(unjudged)} (none)"
    doubtful = sum(any(_is_doubtful(one, told) for one in each.findings) for each in measured)
    share = f"{doubtful} of {len(measured)}, {doubtful / max(1, len(measured)):.1%}"
    yield f"- servers with a critical or high finding that is not judged true: {share}"
    for title, some in (("false", false), ("unjudged", unjudged)):
        for one in some:
            yield f"- {title}: {one['severity']} {one['rule']}, {one['package']} {one['path']}:{one['line']}"


def distinct(looked: Iterable[Looked]) -> list[dict[str, Any]]:
    """Return each finding once, however many servers are installed with its package."""
    kept: dict[tuple[Any, ...], dict[str, Any]] = {}
    for each in looked:
        for one in each.findings:
            kept.setdefault((one["sha256"], one["rule"], one["path"], one["line"], one["why"]), one)
    return list(kept.values())


def _mark(finding: Mapping[str, Any], told: Mapping[str, Judgement]) -> str:
    judgement = told.get(place(finding))
    return "unjudged" if judgement is None else "true" if judgement.is_true else "false"


def _is_doubtful(finding: Mapping[str, Any], told: Mapping[str, Judgement]) -> bool:
    return finding["severity"] in _GRAVE and _mark(finding, told) != "true"


def written(looked: Iterable[Looked], path: Path) -> None:
    """Write every finding of medium or more to *path*, the worst first, each with its judgement."""
    told = judgements()
    order = {severity: index for index, severity in enumerate(SEVERITIES)}
    found = sorted(distinct(looked), key=lambda one: (order[one["severity"]], one["rule"], one["package"]))
    text = []
    for one in found:
        head = f"{one['severity']}\t{one['rule']}\t{one['package']}\t{one['path']}:{one['line'] or ''}"
        text += [f"{head}\t{_mark(one, told)}", f"    why: {one['why']}", f"    line: {one['source']}"]
        text += [f"    place: {place(one)}"]
    path.write_text("\n".join(text) + "\n", encoding="utf-8")


def listed(path: Path) -> list[Mapping[str, str]]:
    """Return the servers in the list at *path*."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def main() -> None:
    """Look, and print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("servers", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--own", action="store_true")
    parser.add_argument("--store", type=Path)
    parser.add_argument("--kept", type=Path)
    parser.add_argument("--findings", type=Path)
    asked = parser.parse_args()
    kept = asked.kept or Path(tempfile.mkdtemp(prefix="bench-kept-"))
    looked = []
    wanted = [one for one in listed(asked.servers) if asked.only in one["name"]]
    for each in measure(wanted, kept, asked.store, own=asked.own):
        looked.append(each)
        counts = [each.count(severity) for severity in SEVERITIES]
        sys.stderr.write(
            f"{each.name}: {each.seconds:.1f} s {each.packages} packages {counts} {each.ended}\n"
        )
        if asked.findings is not None:
            written(looked, asked.findings)
    sys.stdout.writelines(f"{line}\n" for line in lines(looked))


if __name__ == "__main__":
    main()
