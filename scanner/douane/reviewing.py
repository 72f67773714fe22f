"""What a review of drifts needs besides them: both locks in short, the ways to new packages, the lines."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import replace

from douane.drifting import Compared, Review, Side
from douane_lockfiles import Drift, Lock
from douane_lockfiles.lines import Lines
from douane_lockfiles.shapes import plain

_BROUGHT = frozenset({"dependency-added", "dependency-changed"})


def reviewed(compared: Compared, old: Lock | None, new: Lock | None, text: str | None = None) -> Compared:
    """Return *compared* with what stands around its drifts; *text* is the file in which they are shown."""
    review = Review(
        was=_side(old) if old is not None else None,
        now=_side(new, whole=old is None) if new is not None else None,
        ways=_ways(new, compared.drifts) if new is not None else {},
        lines=_lines(text, compared.drifts) if text is not None else {},
    )
    return replace(compared, review=review)


def _side(lock: Lock, *, whole: bool = False) -> Side:
    """Return *lock* in short; *whole*: with its definitions, for whoever has never seen them."""
    decision = lock.decision
    return Side(
        version=lock.version,
        verdict=decision.verdict,
        because=decision.because,
        owner=decision.owner,
        packages=len(lock.packages),
        surface=tuple((item.kind, item.key) for item in lock.surface.entries),
        definitions=tuple(plain(item.get("definition")) for item in lock.surface.entries) if whole else (),
        capabilities=tuple(sorted({kind for package in lock.packages for kind in package.capabilities})),
        scripts=tuple(package.purl for package in lock.packages if package.install_scripts),
        findings=tuple((each.rule, each.severity, each.package or "") for each in lock.findings),
        launch=lock.server.launch or (),
        environment_names=lock.server.environment_names,
        reasons=tuple(
            (row, lock.answers[row].evidence) for row in decision.because if whole and row in lock.answers
        ),
    )


def _ways(lock: Lock, drifts: Iterable[Drift]) -> dict[str, tuple[str, ...]]:
    """Return pointer -> the shortest way from the server, for packages that came in or became others."""
    wanted = {_placement(drift): drift.pointer for drift in drifts if drift.kind in _BROUGHT}
    if not wanted:
        return {}
    packages = {package.path: package for package in lock.packages}
    came: dict[str, str | None] = {lock.server.path: None}
    waiting = deque([lock.server.path])
    while waiting:
        source = packages.get(waiting.popleft())
        for needed in source.requires if source is not None else ():
            if needed.target in packages and needed.target not in came and source is not None:
                came[needed.target] = source.path
                waiting.append(needed.target)
    found = {}
    for path, pointer in wanted.items():
        way: list[str] = []
        step: str | None = path if path in came else None
        while step is not None and step in packages:
            way.append(packages[step].purl)
            step = came[step]
        found[pointer] = tuple(reversed(way))
    return found


def _placement(drift: Drift) -> str:
    return drift.pointer.removeprefix("packages[").rpartition("]")[0]


def _lines(text: str, drifts: Iterable[Drift]) -> dict[str, int]:
    lines = Lines(text)
    return {pointer: lines.of(pointer) for pointer in ("findings", *(drift.pointer for drift in drifts))}
