"""One run over many locks, written down as it goes: kept as history, and taken up where it was broken off."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from douane import history
from douane.api import Options
from douane.drifting import Compared, Review, Side
from douane.errors import StoreError
from douane.lock_paths import SIGNATURE
from douane.model import Policy
from douane.store import Store
from douane.version import VERSION
from douane_lockfiles import Drift, Grade
from douane_signatures import digest

WITHIN = 3600.0
"""Seconds after which what a run that was broken off has compared is too old to be taken over."""

MOST_KEPT = 2_000_000
"""Bytes of one comparison that is kept for taking it over; a larger one is made again."""

_RUN, _COMPARED = "check-run", "check-compared"
_STEERS = ("DOUANE_", "PIP_", "UV_", "NPM_CONFIG_")  # variables that say where and how is looked


@dataclass(slots=True)
class Journal:
    """What a run over *paths* has compared so far: one like it that did not end, or a new one (`begun`).

    Such a run began not longer than *within* seconds ago, over the same locks with the same rules and
    options. `taken` counts what is taken over of it. `wrong` says why nothing could be written down: that
    keeps nobody from looking.
    """

    store: Store
    options: Options
    paths: Sequence[Path]
    within: float = WITHIN
    began: float = 0.0
    taken: int = 0
    wrong: str | None = None
    _key: str = field(default="", init=False)
    _goes_on: bool = field(default=False, init=False)

    def begun(self) -> Journal:
        """Take up the run that was broken off, or begin anew."""
        now = self.options.clock()
        self._key = _key(self.options, self.paths)
        with suppress(StoreError, ValueError, TypeError, KeyError):
            last = self.store.noted(_RUN, self._key)
            if last is not None and not self.options.refresh and 0 <= now - last.at <= self.within:
                self.began = float(json.loads(last.value)["open"] and last.at)
        self._goes_on = bool(self.began)
        if not self._goes_on:
            self.began = now
            self._note(_RUN, self._key, {"open": True})
        return self

    def known(self, path: Path) -> Compared | None:
        """Return what the run that was broken off said of *path*, None where it did not come to it."""
        if not self._goes_on:
            return None
        with suppress(StoreError, OSError, ValueError, TypeError, KeyError):
            kept = self.store.noted(_COMPARED, history.where(path))
            content = json.loads(kept.value) if kept else {}
            if content.get("run") == self._run(path):
                found = _compared(content["compared"], str(path))
                self.taken += 1
                return found
        return None

    def add(self, path: Path, compared: Compared) -> Compared:
        """Write down what was seen of *path*; return it with since when each drift is there."""
        try:
            compared = history.checked(compared, self.store, self.options.clock())
        except StoreError as error:
            self.wrong = str(error)
        # What could not be looked at is looked at again.
        if compared.problem is None:
            with suppress(OSError):
                value = {"run": self._run(path), "compared": asdict(compared)}
                self._note(_COMPARED, history.where(path), value)
        return compared

    def finish(self) -> None:
        """Say that the run has ended: the next one begins anew."""
        self._note(_RUN, self._key, {"open": False})

    def _note(self, kind: str, key: str, value: Mapping[str, Any]) -> None:
        content = json.dumps(value, separators=(",", ":")).encode()
        if len(content) > MOST_KEPT:
            return
        try:
            self.store.note(kind, key, content, at=self.began)
        except StoreError as error:
            self.wrong = str(error)

    def _run(self, path: Path) -> list[str]:
        """What a comparison has to be of to be taken over: run, rules, options, lock and signature."""
        return [repr(self.began), self._key, _digest(path), _digest(path.with_name(path.name + SIGNATURE))]


def _key(options: Options, paths: Sequence[Path]) -> str:
    """Return a digest of all that a check of *paths* depends on, but for what is in them and outside."""
    files = [*options.vex, *filter(None, (options.trust_root, options.npm_keys))]
    environ = {key: value for key, value in options.environ.items() if key.upper().startswith(_STEERS)}
    asked = (options.offline, sorted(options.environment.items()), options.lockfiles.resolve(), options.reach)
    looked = (options.surface, options.minimum_age, options.stale, options.signers)
    outside = (sorted(environ.items()), [(str(each), _digest(each)) for each in files])
    places = [history.where(path) for path in paths]
    content = (VERSION, digest(), *_demanded(options.policy), *asked, *looked, *outside, *places)
    return hashlib.sha256(repr(content).encode("utf-8", "surrogateescape")).hexdigest()


def _demanded(policy: Policy) -> tuple[object, ...]:
    """Return all that *policy* says, the same in every process: a set has no order of its own."""
    return replace(policy, required=frozenset()), sorted(policy.required)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def _compared(content: Mapping[str, Any], path: str) -> Compared:
    review = content["review"]
    drifts = tuple(Drift(**{**each, "grade": Grade(each["grade"])}) for each in content["drifts"])
    ways = {pointer: tuple(way) for pointer, way in review["ways"].items()}
    sides = {name: review[name] and _side(review[name]) for name in ("was", "now")}
    told = Review(**sides, ways=ways, lines=review["lines"])
    return Compared(**{**content, "path": path, "drifts": drifts, "review": told})


def _side(content: Mapping[str, Any]) -> Side:
    definitions = tuple(content["definitions"])
    return Side(**{**{name: _tuples(value) for name, value in content.items()}, "definitions": definitions})


def _tuples(value: Any) -> Any:
    return tuple(map(_tuples, value)) if isinstance(value, list) else value
