"""Measure how labelled definitions are judged, by Douane and by other scanners in the same run.

    python bench/detect.py [FOLDER...] [--peers PYTHON] [--rows] [--no-speed]

A folder holds files of rows (see `cases`); without folders the project's own corpus is measured, and the one
beside this checkout where there is one. A row is flagged where a finding of severity medium or more is about
it. `--rows` names every miss and false alarm by the id of its row, never by its text: some of these rows may
not be copied anywhere. What is held out is counted and not named: to look at it is to learn from it.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import speed
from judges import PEERS, Judged, by_douane, by_peer

from cases import HELD_OUT, UNTRAINED, Case, read

OWN = Path("tests/corpus")
FOLDERS = (OWN, Path("../shared/corpus"))
PEERS_PYTHON = Path(".venv-peers/bin/python")
_FEWEST = {"difficulty": 1, "class": 5, "realism": 5, "place": 5, "language": 5, "technique": 8}
"""Traits of malicious rows, and how many rows a value must have to get a line."""
_PLAIN = frozenset({"plain-append", "multilingual"})  # planted without disguise, in the description
_REALISTIC = frozenset({"poc-server", "ctf", "doc-example"})


@dataclass(frozen=True)
class Row:
    """A case, the file it stands in, and whether Douane's weights were made from that file."""

    file: str
    trained: bool
    case: Case

    def has(self, trait: str, *values: str) -> bool:
        """Whether one of *values* is among what is known of it."""
        return not set(values).isdisjoint(self.case.traits.get(trait, ()))


class Measured:
    """All rows, and what each scanner said of them."""

    def __init__(self, rows: Sequence[Row], judged: Sequence[Judged]) -> None:
        self.rows = rows
        self.judged = judged

    def share(self, judged: Judged, wanted: Callable[[Row], bool]) -> str:
        """Return how many of the *wanted* rows are flagged, of how many, and the percentage."""
        pairs = zip(self.rows, judged.said, strict=True)
        flags = [bool(said) for row, said in pairs if said is not None and wanted(row)]
        return _share(sum(flags), len(flags))

    def servers(self, judged: Judged, wanted: Callable[[Row], bool]) -> str:
        """Return how many servers of the *wanted* rows have any that is flagged."""
        flagged: dict[str, bool] = {}
        for row, said in zip(self.rows, judged.said, strict=True):
            if said is not None and wanted(row):
                flagged[row.case.server] = flagged.get(row.case.server, False) or bool(said)
        return _share(sum(flagged.values()), len(flagged))

    def precision(self, judged: Judged, wanted: Callable[[Row], bool]) -> str:
        """Return how many of the flagged among the *wanted* rows are malicious."""
        pairs = zip(self.rows, judged.said, strict=True)
        right = [row.case.malicious for row, said in pairs if said and wanted(row)]
        return _share(sum(right), len(right))

    def line(self, name: str, wanted: Callable[[Row], bool], *, of: str = "share") -> str:
        """Return one line of a table: *name*, then the figure of every scanner."""
        return f"| {name} | {' | '.join(getattr(self, of)(each, wanted) for each in self.judged)} |"

    @cached_property
    def head(self) -> str:
        """The first two lines of a table without the cell at their left."""
        names = " | ".join(each.name for each in self.judged)
        return f" | {names} |\n|---|{'---|' * len(self.judged)}"


def measure(folders: Iterable[Path], python: Path) -> Measured:
    """Read the rows of *folders* and have them judged; the others only where *python* is there."""
    rows = [
        Row(path.stem, folder == OWN and path.stem not in UNTRAINED, case)
        for folder in folders
        for path in sorted(folder.glob("*.jsonl"))
        for case in read(path)
    ]
    cases = [row.case for row in rows]
    judged = [by_douane(cases)]
    if python.is_file():
        judged += [by_peer(peer, cases, python) for peer in PEERS]
    return Measured(rows, judged)


def lines(measured: Measured, *, timed: bool = True) -> Iterator[str]:
    """Yield the tables in Markdown."""
    yield from _how(measured)
    yield from _by_file(measured)
    yield from _targets(measured)
    yield from _by_trait(measured)
    yield from _by_rule(measured)
    yield from _alarms(measured)
    yield from _rates(measured)
    if timed:
        yield from speed.lines(_honest_tools(measured.rows))


def _honest_tools(rows: Sequence[Row]) -> list[Any]:
    """Return the tools of real servers, then those of other honest rows."""
    honest = sorted((row for row in rows if not row.case.malicious), key=lambda row: row.file != "benign")
    return [tool for row in honest for tool in row.case.listing.get("tools", ())]


def _how(measured: Measured) -> Iterator[str]:
    yield (
        "A row is flagged where a scanner has a finding of severity medium or more: of Douane by any rule "
        "that looks at definitions, of the others MEDIUM, HIGH or CRITICAL by whatever it has. Each row is "
        "judged by itself, each figure has its denominator, nothing is sampled. *Trained on*: these rows are "
        "what Douane's weights are made from, so its figure there says little. Cases out of a scanner's own "
        "repository do not count for it."
    )
    yield ""
    for peer, judged in zip(PEERS, measured.judged[1:], strict=False):
        yield (
            f"- {peer.package} {judged.version}: {peer.how}; it reads no part of {judged.unread} rows and "
            f"fails at {len(judged.refused)}, which count as not flagged"
        )
    if len(measured.judged) == 1:
        yield "- the others are not installed (`make bench-detect` installs them)"
    yield ""


def _by_file(measured: Measured) -> Iterator[str]:
    files = list(dict.fromkeys((row.file, row.trained) for row in measured.rows))
    for label, malicious in (("malicious rows of", True), ("honest rows of", False)):
        yield f"| {label}{measured.head}"
        for file, trained in files:
            present = {row.case.malicious for row in measured.rows if row.file == file}
            if malicious in present:
                mark = ", trained on" if trained else ""
                yield measured.line(f"{file}{mark}", _of(file, malicious))
        if not malicious and ("benign", False) in files:
            yield measured.line("benign, by server", _of("benign", malicious), of="servers")
        yield ""
    yield f"| precision{measured.head}"
    yield measured.line("trained on", lambda row: row.trained, of="precision")
    yield measured.line("all others", lambda row: not row.trained, of="precision")
    yield ""


def _of(file: str, malicious: bool) -> Callable[[Row], bool]:
    return lambda row: row.file == file and row.case.malicious is malicious


def _targets(measured: Measured) -> Iterator[str]:
    """Yield what was asked for, beside what was measured; a line for what there are rows of."""
    yield f"| target{measured.head}"
    for name, wanted, of in _TARGETS:
        if any(wanted(row) for row in measured.rows):
            yield measured.line(name, wanted, of=of)
    yield ""


def _hidden(*realism: str) -> Callable[[Row], bool]:
    return lambda row: row.has("class", "hidden-instruction") and row.has("realism", *realism)


def _planted(row: Row) -> bool:
    return row.has("realism", "synthetic-mutation")


_TARGETS: tuple[tuple[str, Callable[[Row], bool], str], ...] = (
    ("hidden instructions, realistic: at least 90 %", _hidden(*_REALISTIC), "share"),
    ("hidden instructions, fixtures: at least 90 %", _hidden("scanner-fixture"), "share"),
    ("hidden instructions, fragments: at least 80 %", _hidden("test-fragment"), "share"),
    (
        "planted in disguise or another field: at least 95 %",
        lambda row: _planted(row) and not row.has("technique", *_PLAIN),
        "share",
    ),
    (
        "planted in plain words: at least 70 %",
        lambda row: _planted(row) and row.has("technique", *_PLAIN),
        "share",
    ),
    ("blind style: at least 85 %", _of("blind_style_malicious", True), "share"),
    ("blind style, honest: at most 2 of 40", _of("blind_style_benign", False), "share"),
    ("held out: at least 80 %", _of(HELD_OUT, True), "share"),
    (
        "held out, subtle: at least 60 %",
        lambda row: row.file == HELD_OUT and row.has("difficulty", "3"),
        "share",
    ),
    ("held out, honest: at most 2 %", _of(HELD_OUT, False), "share"),
    ("real tools: at most 0.3 %", _of("benign", False), "share"),
    ("honest servers with any flag: at most 2 %", _of("benign", False), "servers"),
    ("hard tools: at most 1 %", lambda row: row.file == "benign" and row.has("hard", "True"), "share"),
    (
        "near misses: at most 3 %",
        lambda row: not row.case.malicious and row.has("class", "hard-negative-fixture"),
        "share",
    ),
)


def _by_trait(measured: Measured) -> Iterator[str]:
    yield "By what is known of a row, for all rows that Douane's weights were not made from:"
    yield ""
    for malicious, traits in ((True, _FEWEST), (False, {"class": 5})):
        for trait, fewest in traits.items():
            wanted = [r for r in measured.rows if not r.trained and r.case.malicious is malicious]
            counts = Counter(value for row in wanted for value in row.case.traits.get(trait, ()))
            values = sorted(value for value, count in counts.items() if count >= fewest)
            if values:
                yield f"| {'malicious' if malicious else 'honest'}, {trait}{measured.head}"
                for value in values:
                    yield measured.line(value, _with(trait, value, malicious))
                yield ""


def _with(trait: str, value: str, malicious: bool) -> Callable[[Row], bool]:
    return lambda row: not row.trained and row.case.malicious is malicious and row.has(trait, value)


def _by_rule(measured: Measured) -> Iterator[str]:
    """Yield what each rule of Douane flags, and what nothing but it flags."""
    yield "| rule, on rows its weights were not made from | malicious | of them by it alone | honest |"
    yield "|---|---|---|---|"
    pairs = zip(measured.rows, measured.judged[0].said, strict=True)
    flagged = [(row.case.malicious, said) for row, said in pairs if said and not row.trained]
    for rule in sorted({rule for _, said in flagged for rule in said}):
        bad = sum(rule in said for malicious, said in flagged if malicious)
        alone = sum(said == {rule} for malicious, said in flagged if malicious)
        honest = sum(rule in said for malicious, said in flagged if not malicious)
        yield f"| {rule} | {bad} | {alone} | {honest} |"
    yield ""


def _alarms(measured: Measured) -> Iterator[str]:
    """Yield whose findings the false alarms are."""
    yield "What raises the false alarms, in rows (a row may have several):"
    yield ""
    for judged in measured.judged:
        pairs = zip(measured.rows, judged.said, strict=True)
        by = Counter(rule for row, said in pairs if said and not row.case.malicious for rule in said)
        most = ", ".join(
            f"{rule} {count}" for rule, count in sorted(by.items(), key=lambda x: (-x[1], x[0]))[:6]
        )
        yield f"- {judged.name}: {most or 'none'}"
    yield ""


def _rates(measured: Measured) -> Iterator[str]:
    yield f"| rows in a second of one processor{measured.head}"
    yield f"| all {len(measured.rows)} | {' | '.join(f'{each.rate:.0f}' for each in measured.judged)} |"
    yield ""


def rows(measured: Measured) -> Iterator[str]:
    """Yield every miss and every false alarm: scanner, file, id, and what is known or what spoke."""
    for judged in measured.judged:
        for row, said in zip(measured.rows, judged.said, strict=True):
            if said is not None and bool(said) is not row.case.malicious and row.file != HELD_OUT:
                known = [f"{trait}={','.join(values)}" for trait, values in row.case.traits.items()]
                what = "missed" if row.case.malicious else "false alarm"
                yield "\t".join((judged.name, what, row.file, row.case.id, *sorted(said), *known))
        yield from (f"{judged.name}\tnot judged\t{each}" for each in judged.refused)


def _share(count: int, total: int) -> str:
    return f"{count}/{total} {100 * count / total:.1f} %" if total else "-"


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--peers", type=Path, default=PEERS_PYTHON, metavar="PYTHON")
    parser.add_argument("--rows", action="store_true")
    parser.add_argument("--no-speed", action="store_true")
    options = parser.parse_args()
    measured = measure(options.folders or [folder for folder in FOLDERS if folder.is_dir()], options.peers)
    if options.rows:
        sys.stdout.writelines(f"{line}\n" for line in rows(measured))
    sys.stdout.writelines(f"{line}\n" for line in lines(measured, timed=not options.no_speed))


if __name__ == "__main__":
    main()
