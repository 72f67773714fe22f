"""Who looks at labelled trees: Douane here, and other scanners in a Python of their own, without network."""

from __future__ import annotations

import json
import shutil
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from judges import confined
from trees import Tree

from douane import scan_source
from douane.errors import DouaneError
from douane.version import VERSION
from douane.workers import time_limit

FAR_SIDE = Path(__file__).with_name("tree_far_side.py")
PEERS = ("guarddog", "bandit")
HOW = {
    "guarddog": (
        "its rules for source; a tree is flagged at a score of 4 or more, and what it finds there counts as "
        "high; a place is flagged where any `threat-` rule is, whatever the score"
    ),
    "bandit": "all tests, severity MEDIUM and HIGH; it reads Python only",
}
SCORE = 4.0
COUNTED = frozenset({"medium", "high", "critical"})
GRAVE = frozenset({"high", "critical"})
_MOST_SECONDS = 120.0  # of one tree, as the product gives one package
_MOST_OF_ALL = 3600  # seconds of another scanner


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One finding: where it is (`path` empty where it is about the whole), how bad, and by which rule."""

    severity: str
    rule: str
    path: str
    line: int | None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What one scanner saw in one tree. `flagged` is its verdict; `refused` why there is none."""

    hits: tuple[Hit, ...] = ()
    flagged: bool = False
    gaps: tuple[str, ...] = ()
    seconds: float = 0.0
    refused: str = ""

    @property
    def counted(self) -> tuple[Hit, ...]:
        """The findings of severity medium or more."""
        return tuple(hit for hit in self.hits if hit.severity in COUNTED)

    @property
    def grave(self) -> tuple[Hit, ...]:
        """The findings of severity high or critical."""
        return tuple(hit for hit in self.hits if hit.severity in GRAVE)


@dataclass
class Judge:
    """One scanner, its version, and what it saw of all trees, in their order; None: not measured."""

    name: str
    version: str
    seen: list[Seen | None] = field(default_factory=list)


def by_douane(trees: Sequence[Tree]) -> Judge:
    """Let Douane look at *trees* as `scan_source` does: no network, nothing run."""
    return Judge(
        "Douane", VERSION, [_scanned(tree.folder) if tree.folder is not None else None for tree in trees]
    )


def _scanned(folder: Path) -> Seen:
    started = time.perf_counter()
    try:
        with time_limit(_MOST_SECONDS, wall=4 * _MOST_SECONDS, again=_MOST_SECONDS / 4):
            found = scan_source(folder).examination
    except (DouaneError, TimeoutError) as error:
        return Seen(refused=str(error), seconds=time.perf_counter() - started)
    hits = tuple(
        Hit(
            severity=each.severity.value,
            rule=each.rule,
            path=each.where.path or "",
            line=each.where.line,
            why=each.why,
        )
        for each in found.findings
    )
    seen = Seen(
        hits=hits,
        gaps=tuple(f"{gap.what}: {gap.why}" for gap in found.gaps),
        seconds=time.perf_counter() - started,
    )
    return replace(seen, flagged=bool(seen.counted))


def by_peer(name: str, trees: Sequence[Tree], python: Path) -> Judge:
    """Let the scanner *name*, installed for *python*, look at *trees*. Raises SystemExit where it fails."""
    present = [(index, tree) for index, tree in enumerate(trees) if tree.folder is not None]
    asked = "".join(
        json.dumps({"path": str(tree.folder), "ecosystem": ecosystem_of(tree.folder)}) + "\n"
        for _, tree in present
        if tree.folder is not None
    )
    home = Path(tempfile.mkdtemp(prefix="bench-peer-"))
    command = [str(python.absolute()), "-I", str(FAR_SIDE), name]
    try:
        done = confined(command, home, given=asked, seconds=_MOST_OF_ALL)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    if done.returncode != 0:
        raise SystemExit(f"{name}: exit code {done.returncode}: {done.stderr[-400:]}")
    head, *lines = (json.loads(line) for line in done.stdout.splitlines())
    judge = Judge(name, head["version"], [None] * len(trees))
    for line in lines:
        judge.seen[present[line["row"]][0]] = _told(line)
    return judge


def _told(line: dict[str, object]) -> Seen:
    seconds = float(str(line["seconds"]))
    if "refused" in line:
        return Seen(refused=str(line["refused"]), seconds=seconds)
    rows = line["hits"]
    hits = tuple(
        Hit(severity=severity, rule=rule, path=path.removeprefix("./"), line=number or None)
        for severity, rule, path, number in (rows if isinstance(rows, list) else ())
    )
    score = line["score"]
    seen = Seen(hits=hits, seconds=seconds)
    if not isinstance(score, float):
        return replace(seen, flagged=bool(seen.counted))
    if score < SCORE:
        return seen
    grave = (replace(hit, severity="high") if hit.severity in COUNTED else hit for hit in hits)
    return replace(seen, hits=tuple(grave), flagged=True)


def ecosystem_of(folder: Path) -> str:
    """Return whose package *folder* is: Python's where it has no package.json and any Python file."""
    if (folder / "package.json").is_file():
        return "npm"
    return "pypi" if next(folder.rglob("*.py"), None) or (folder / "pyproject.toml").is_file() else "npm"
