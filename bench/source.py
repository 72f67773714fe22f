"""Measure what is found in code, by Douane and by GuardDog and bandit in the same run.

    python bench/source.py [--mirrors DIR] [--archives DIR] [--peers PYTHON] [--only TEXT] [--rows]

Labelled trees: package folders, and rows that name repositories or packages (see `trees`). What is not here
is reported as not measured, never as passed. `--rows` names each miss and false alarm. Nothing is fetched,
and no code that is looked at is ever run. Speed and whole closures are measured beside it, by
`source_speed` and `source_closures`.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import source_closures
import source_speed
from places import TOLERANCE, at_place, in_file
from tree_judges import HOW, PEERS, Hit, Judge, Seen, by_douane, by_peer
from trees import ARCHIVES, LABELS, MIRRORS, Behaviour, Tree, packages, rows

FOLDERS = (
    ("own", Path("tests/packages")),
    ("sample", Path("../shared/corpus/packages_sample")),
    # Written by others without sight of the rules, scored blind once, then developed with.
    *(
        (f"spent set {number or 1}", Path(f"tests/packages-heldout{number}"))
        for number in ("", 2, 4, 5, 7, *range(9, 48))
    ),
)
STORE = "BENCH_STORE"
"""Environment variable: the folder of a store whose archives are not fetched again."""
PARTS = ("trees", "speed", "closures")
ROWS = Path("../shared/corpus/source_cases.jsonl")
PEERS_PYTHON = Path(".venv-source-peers/bin/python")


@dataclass
class Measured:
    """All trees, and what each scanner saw."""

    trees: list[Tree]
    judges: list[Judge]

    def pairs(self, judge: Judge, wanted: Callable[[Tree], bool]) -> list[tuple[Tree, Seen]]:
        """Return the *wanted* trees that are here, with what *judge* saw in each."""
        paired = zip(self.trees, judge.seen, strict=True)
        return [(tree, seen) for tree, seen in paired if seen is not None and wanted(tree)]

    def row(self, name: str, figure: Callable[[Judge], str]) -> str:
        """Return one line of a table: *name*, then the figure of every scanner."""
        return f"| {name} | {' | '.join(figure(judge) for judge in self.judges)} |"

    @property
    def head(self) -> str:
        """The first two lines of a table without the cell at their left."""
        return f" | {' | '.join(judge.name for judge in self.judges)} |\n|---|{'---|' * len(self.judges)}"


def measure(scratch: Path, python: Path, only: str = "") -> Measured:
    """Read the trees, and have them looked at; by the others only where *python* is there."""
    trees = [tree for group, folder in FOLDERS if folder.is_dir() for tree in packages(folder, group)]
    if ROWS.is_file():
        trees += rows(ROWS, scratch)
    trees = [tree for tree in trees if only in f"{tree.group}/{tree.label}/{tree.name}"]
    judges = [by_douane(trees)]
    if python.is_file():
        judges += [by_peer(name, trees, python) for name in PEERS]
    return Measured(trees, judges)


def lines(measured: Measured) -> Iterator[str]:
    """Yield the tables in Markdown."""
    yield from _how(measured)
    for group in dict.fromkeys(tree.group for tree in measured.trees):
        yield from _group(measured, group)
    yield from _by_kind(measured)
    yield from _by_category(measured)
    yield from _by_rule(measured)


def _how(measured: Measured) -> Iterator[str]:
    yield (
        "A tree is flagged where there is a finding of severity medium or more. A behaviour is flagged "
        f"at its line where such a finding is in its file at most {TOLERANCE} lines away or in the same "
        "function. "
        "Nothing that is looked at is run, and there is no network. Rows of source_cases name a file or a "
        "folder of a repository, which is looked at alone; their evidence lines are heuristic."
    )
    yield ""
    for judge in measured.judges[1:]:
        refused = sum(bool(seen and seen.refused) for seen in judge.seen)
        told = f"{HOW[judge.name]}; it fails at {refused}, which count as clean"
        yield f"- {judge.name} {judge.version}: {told}"
    if len(measured.judges) == 1:
        yield "- the others are not installed (`make bench-source` installs them)"
    absent = [tree for tree in measured.trees if tree.folder is None]
    if absent:
        names = ", ".join(f"{tree.name} ({tree.absent})" for tree in absent[:5])
        more = f" and {len(absent) - 5} more" if len(absent) > 5 else ""
        yield f"- not measured, {len(absent)} trees: {names}{more}"
    yield ""


_TARGETS = {"malicious": ">= 90 %", "vulnerable": ">= 80 %", "benign": "<= 3 %"}


def _group(measured: Measured, group: str) -> Iterator[str]:
    labels = [label for label in LABELS if any(_is(group, label)(tree) for tree in measured.trees)]
    yield f"| {group} (target){measured.head}"
    for label in labels:
        wanted = _is(group, label)
        if label == "benign":
            name = f"benign trees with a high or critical finding ({_TARGETS[label]})"
            yield measured.row(name, partial(_trees, measured, wanted, _grave))
            name = "benign trees with a finding of medium or more"
            yield measured.row(name, partial(_trees, measured, wanted, _counted))
            yield measured.row("benign trees flagged", partial(_trees, measured, wanted, _flagged))
            continue
        target = f" ({_TARGETS[label]})"
        told = target if group == ROWS.stem else ""
        yield measured.row(f"{label} trees flagged{told}", partial(_trees, measured, wanted, _flagged))
        for name, found in _LEVELS.items():
            told = target if found is at_place and group != ROWS.stem else ""
            what = f"{label}, {_UNITS.get(group, 'behaviours')} flagged {name}{told}"
            yield measured.row(what, partial(_behaviours, measured, wanted, found, None))
    yield ""


def _near(hit: Hit, expected: Behaviour, folder: Path) -> bool:
    del folder
    return in_file(hit, expected)


_Found = Callable[[Hit, Behaviour, Path], bool]
_LEVELS: dict[str, _Found] = {"at the right line": at_place, "in the right file": _near}
_UNITS = {ROWS.stem: "evidence lines"}


def _is(group: str, label: str) -> Callable[[Tree], bool]:
    return lambda tree: tree.group == group and tree.label == label


def _flagged(seen: Seen) -> bool:
    return seen.flagged


def _counted(seen: Seen) -> bool:
    return bool(seen.counted)


def _grave(seen: Seen) -> bool:
    return bool(seen.grave)


def _trees(
    measured: Measured, wanted: Callable[[Tree], bool], said: Callable[[Seen], bool], judge: Judge
) -> str:
    pairs = measured.pairs(judge, wanted)
    return _share(sum(said(seen) for _, seen in pairs), len(pairs))


def _behaviours(
    measured: Measured, wanted: Callable[[Tree], bool], found: _Found, kind: str | None, judge: Judge
) -> str:
    flags = [
        any(found(hit, expected, tree.folder) for hit in seen.counted)
        for tree, seen in measured.pairs(judge, wanted)
        if tree.folder is not None
        for expected in tree.behaviours
        if kind is None or expected.kind == kind
    ]
    return _share(sum(flags), len(flags))


def _is_package(tree: Tree) -> bool:
    return tree.group != ROWS.stem


def _by_kind(measured: Measured) -> Iterator[str]:
    """Yield, by kind of behaviour, how many are flagged at the right line, and which rules flag them."""
    expected = [tree for tree in measured.trees if _is_package(tree)]
    kinds = Counter(each.kind for tree in expected for each in tree.behaviours)
    if not kinds:
        return
    speaking: dict[str, Counter[str]] = defaultdict(Counter)
    for tree, seen in measured.pairs(measured.judges[0], _is_package):
        for each in tree.behaviours:
            rules = {hit.rule for hit in seen.counted if tree.folder and at_place(hit, each, tree.folder)}
            speaking[each.kind].update(rules)
    names = " | ".join(judge.name for judge in measured.judges)
    yield f"| behaviour, at the right line | {names} | Douane's rules |"
    yield f"|---|{'---|' * (len(measured.judges) + 1)}"
    for kind in sorted(kinds):
        row = measured.row(kind, partial(_behaviours, measured, _is_package, at_place, kind))
        yield f"{row} {_ranked(speaking[kind])} |"
    yield ""


def _by_category(measured: Measured) -> Iterator[str]:
    wanted = [tree for tree in measured.trees if tree.group == ROWS.stem and tree.bad]
    counts = Counter((tree.label, each) for tree in wanted for each in tree.categories)
    if not counts:
        return
    yield f"| rows of {ROWS.stem}, by category{measured.head}"
    for label, category in sorted(counts):

        def chosen(tree: Tree, label: str = label, category: str = category) -> bool:
            return tree.group == ROWS.stem and tree.label == label and category in tree.categories

        yield measured.row(f"{label}, {category}", partial(_trees, measured, chosen, _flagged))
    yield ""


def _by_rule(measured: Measured) -> Iterator[str]:
    """Yield in how many trees each rule of Douane speaks, and in how many nothing but it does."""
    yield "| rule, medium or more | malicious or vulnerable | of them by it alone | benign |"
    yield "|---|---|---|---|"
    pairs = measured.pairs(measured.judges[0], lambda _: True)
    said = [(tree.bad, {hit.rule for hit in seen.counted}) for tree, seen in pairs]
    for rule in sorted({rule for _, found in said for rule in found}):
        bad = sum(rule in found for is_bad, found in said if is_bad)
        alone = sum(found == {rule} for is_bad, found in said if is_bad)
        honest = sum(rule in found for is_bad, found in said if not is_bad)
        yield f"| {rule} | {bad} | {alone} | {honest} |"
    yield ""


def misses(measured: Measured, judge: Judge) -> Iterator[str]:
    """Yield what *judge* misses: kind, how far it got, the tree, file and line, and what is known."""
    for tree, seen in measured.pairs(judge, lambda tree: tree.bad):
        if tree.group == ROWS.stem:
            if not seen.flagged:
                kinds = ",".join(tree.categories) or tree.label
                yield "\t".join((kinds, "not flagged", f"{tree.group}/{tree.label}/{tree.name}", tree.note))
            continue
        for each in tree.behaviours:
            place = f"{tree.group}/{tree.label}/{tree.name} {each.path}:{each.line}"
            if not any(tree.folder and at_place(hit, each, tree.folder) for hit in seen.counted):
                same = any(in_file(hit, each) for hit in seen.counted)
                how = "file only" if same else "elsewhere only" if seen.counted else "not flagged"
                yield "\t".join((each.kind, how, place, tree.note))


def alarms(measured: Measured, judge: Judge) -> Iterator[str]:
    """Yield each finding of medium or more of *judge* in a benign tree: severity, rule, place, why."""
    for tree, seen in measured.pairs(judge, lambda tree: not tree.bad):
        for hit in seen.counted:
            place = f"{tree.group}/{tree.name} {hit.path}:{hit.line or ''}"
            yield "\t".join((hit.severity, hit.rule, place, hit.why[:240], tree.origin))
        if seen.refused:
            yield "\t".join(("refused", "", f"{tree.group}/{tree.name}", seen.refused, tree.origin))


def _ranked(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {n}" for name, n in sorted(counts.items(), key=lambda x: (-x[1], x[0]))) or "-"


def _share(count: int, total: int) -> str:
    return f"{count}/{total} {100 * count / total:.1f} %" if total else "-"


def section(servers: Path, scratch: Path, parts: Collection[str] = PARTS) -> Iterator[str]:
    """Yield the tables of *parts*; *servers* lists those whose closures are looked at."""
    if "trees" in parts:
        yield from lines(measure(scratch / "trees", PEERS_PYTHON))
    store = Path(os.environ[STORE]) if os.environ.get(STORE) else None
    if "speed" in parts:
        yield from source_speed.lines(store, PEERS_PYTHON)
    if "closures" in parts:
        if servers.is_file():
            listed = source_closures.listed(servers)
            yield from source_closures.lines(list(source_closures.measure(listed, scratch / "kept", store)))
        else:
            yield f"Closures are not measured: there is no list of servers at {servers}."


def _options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--peers", type=Path, default=PEERS_PYTHON, metavar="PYTHON")
    parser.add_argument("--mirrors", type=Path, metavar="DIR")
    parser.add_argument("--archives", type=Path, metavar="DIR")
    parser.add_argument("--only", default="", metavar="TEXT")
    parser.add_argument("--rows", action="store_true")
    return parser.parse_args(arguments)


def main() -> None:
    """Measure, and print the tables."""
    options = _options()
    for name, given in ((MIRRORS, options.mirrors), (ARCHIVES, options.archives)):
        if given is not None:
            os.environ[name] = str(given)
    scratch = Path(tempfile.mkdtemp(prefix="bench-trees-"))
    try:
        measured = measure(scratch, options.peers, options.only)
        if options.rows:
            for judge in measured.judges:
                sys.stdout.writelines(f"{judge.name}\tmissed\t{line}\n" for line in misses(measured, judge))
                sys.stdout.writelines(f"{judge.name}\talarm\t{line}\n" for line in alarms(measured, judge))
        sys.stdout.writelines(f"{line}\n" for line in lines(measured))
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    main()
