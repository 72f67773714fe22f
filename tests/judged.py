"""The project's own labelled definitions, judged: which of a fixed sample are flagged, and how that is told.

The sample is all that is held out, and one in eight of the other rows, chosen by the hash of the row's id: it
is the same on every machine, and a row stays in it or out of it whatever is added. `make bench-detect` judges
all rows.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.cases import HELD_OUT, Case, read

from douane import scan_definitions
from douane.model import Severity
from douane.workers import helpers_here, spread
from support import ROOT

CORPUS = ROOT / "tests" / "corpus"
ONE_IN = 8
_AT_A_TIME = 50
OWN = "own"
Share = tuple[int, int]


@dataclass(frozen=True)
class Tally:
    """How the rows of one group were judged: flagged of malicious ones by difficulty, and of honest ones.

    `missed` and `alarms` are ids of rows. Of what is held out none is kept: to look is to learn from it.
    """

    found: Mapping[str, Share]
    flagged: Share
    missed: tuple[str, ...] = ()
    alarms: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return it as it is recorded."""
        return {
            "found": {key: "/".join(map(str, share)) for key, share in self.found.items()},
            "flagged": "/".join(map(str, self.flagged)),
            "missed": list(self.missed),
            "alarms": list(self.alarms),
        }

    @classmethod
    def of_json(cls, value: Mapping[str, Any]) -> Tally:
        """Return what was recorded."""
        return cls(
            found={key: _share(text) for key, text in value["found"].items()},
            flagged=_share(value["flagged"]),
            missed=tuple(value["missed"]),
            alarms=tuple(value["alarms"]),
        )


def _share(text: str) -> Share:
    count, _, total = text.partition("/")
    return int(count), int(total)


def files() -> list[Path]:
    """Return the files of the corpus."""
    return sorted(CORPUS.glob("*.jsonl"))


def is_sampled(group: str, case: Case) -> bool:
    """Whether *case* is among those that the gate judges."""
    return group == HELD_OUT or is_in_sample(case.id)


def is_in_sample(name: str) -> bool:
    """Whether the row with the id *name* is in the fixed sample."""
    return hashlib.sha256(name.encode("utf-8")).digest()[0] % ONE_IN == 0


def tallies(paths: Sequence[Path]) -> dict[str, Tally]:
    """Return how the sampled rows of *paths* are judged: those of one's own, and those held out."""
    every = ((HELD_OUT if path.stem == HELD_OUT else OWN, case) for path in paths for case in read(path))
    groups = [(group, case) for group, case in every if is_sampled(group, case)]
    flags = _judged([case.listing for _, case in groups])
    judged = [(group, case, flag) for (group, case), flag in zip(groups, flags, strict=True)]
    return {
        group: _tally([(case, flag) for name, case, flag in judged if name == group], named=group == OWN)
        for group in dict.fromkeys(name for name, _ in groups)
    }


def worse(before: Tally, now: Tally) -> Iterator[str]:
    """Yield what *now* is worse in than *before*: recall of a difficulty or false alarms, and their rows."""
    less = [
        f"difficulty {difficulty}: {told(share)} were found, now {told(now.found.get(difficulty, (0, 0)))}"
        for difficulty, share in before.found.items()
        if _rate(now.found.get(difficulty, (0, 0))) < _rate(share)
    ]
    yield from less
    if less and now.missed:
        yield f"newly missed: {' '.join(sorted(set(now.missed) - set(before.missed)))}"
    if _rate(now.flagged) > _rate(before.flagged):
        yield f"false alarms: {told(before.flagged)}, now {told(now.flagged)}"
        if now.alarms:
            yield f"new false alarms: {' '.join(sorted(set(now.alarms) - set(before.alarms)))}"


def told(share: Share) -> str:
    """Return *share* as text."""
    return f"{share[0]} of {share[1]}"


def _rate(share: Share) -> float:
    return share[0] / share[1] if share[1] else 0.0


def _judged(listings: Sequence[dict[str, Any]]) -> list[bool]:
    jobs = [listings[at : at + _AT_A_TIME] for at in range(0, len(listings), _AT_A_TIME)]
    flags = dict(spread(flagged, jobs, helpers=helpers_here(), lost=_lost))
    return [flag for number in range(len(jobs)) for flag in flags[number]]


def flagged(listings: Sequence[dict[str, Any]]) -> list[bool]:
    """Return for each of *listings* whether anything in it is found of severity medium or more."""
    return [
        any(finding.severity.rank >= Severity.MEDIUM.rank for finding in scan_definitions(listing))
        for listing in listings
    ]


def _lost(listings: Sequence[dict[str, Any]]) -> list[bool]:
    raise AssertionError(f"judging these ended the process: {[str(each)[:80] for each in listings]}")


def _tally(judged: Sequence[tuple[Case, bool]], *, named: bool) -> Tally:
    malicious = [(case, flag) for case, flag in judged if case.malicious]
    honest = [(case, flag) for case, flag in judged if not case.malicious]
    of = Counter(_difficulty(case) for case, _ in malicious)
    found = Counter(_difficulty(case) for case, flag in malicious if flag)
    return Tally(
        found={difficulty: (found[difficulty], of[difficulty]) for difficulty in sorted(of)},
        flagged=(sum(flag for _, flag in honest), len(honest)),
        missed=tuple(sorted(case.id for case, flag in malicious if not flag)) if named else (),
        alarms=tuple(sorted(case.id for case, flag in honest if flag)) if named else (),
    )


def _difficulty(case: Case) -> str:
    return case.traits["difficulty"][0]
