"""What brought a drift about, and what to do then: new bytes, new rules, an index, somebody's edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from douane.drift_kinds import kind_of, worded
from douane.words import ENGLISH, Words
from douane_lockfiles import Drift

_BYTES = frozenset({"artifact-changed", "dependency-added", "dependency-changed", "version-moved"})
_WORDS = "surface"  # words that others wrote are read, whatever brought them about
_JUDGED = frozenset({"abilities", "findings", "surface"})  # what rules make of bytes


@dataclass(frozen=True, slots=True)
class Cause:
    """`id`: one of drifts.toml; `says` it in a few words; `fix` is what to do, "" for what its part says."""

    id: str
    says: str
    fix: str


@cache
def causes(language: str = ENGLISH) -> Mapping[str, Cause]:
    """Return every cause under its id, worded in *language*."""
    told = worded("causes", language)
    return {name: Cause(name, each["says"], each["fix"]) for name, each in told.items()}


@dataclass(slots=True)
class Causes:
    """What brought each of the drifts of one lock about, as all of them together tell."""

    new: frozenset[str]
    rules: bool
    server: tuple[str, str] | None = None
    followed: bool = False
    language: str = ENGLISH

    @classmethod
    def among(cls, drifts: Iterable[Drift], language: str = ENGLISH) -> Causes:
        """Return the causes among *drifts*, worded in *language*."""
        listed = list(drifts)
        moved = [each for each in listed if each.kind in _BYTES]
        named = {name for each in moved for name in (each.subject, each.now) if isinstance(name, str)}
        version = next((each for each in moved if each.kind == "version-moved"), None)
        return cls(
            new=frozenset(named),
            rules=any(each.kind == "rules-changed" for each in listed),
            server=(version.subject, str(version.now)) if version else None,
            followed=any(not each.pointer.startswith(("answers.", "decision.")) for each in listed),
            language=language,
        )

    def of(self, drift: Drift) -> Cause:
        """Return what brought *drift* about."""
        return causes(self.language)[self._of(drift)]

    def said(self, drift: Drift, first: str | None) -> str:
        """Return in a few words what brought *drift* about, and the day on which it was *first* seen."""
        says = self.of(drift).says
        if first is None:
            return says
        return Words.of(self.language, "drift").told("first-seen", says=says, day=first)

    def fix(self, drift: Drift) -> str:
        """Return what to do about *drift*, in one line."""
        area = kind_of(drift.kind, self.language).area
        return area.fix if area.id == _WORDS else self.of(drift).fix or area.fix

    def _of(self, drift: Drift) -> str:
        kind = kind_of(drift.kind)
        if kind.cause is not None:
            return kind.cause
        if drift.pointer.startswith(("answers.", "decision.")):
            return "followed" if self.followed else "person"
        return self._judged(drift, kind.area.id) if kind.area.id in _JUDGED else kind.area.cause

    def _judged(self, drift: Drift, area: str) -> str:
        """Whether what is judged otherwise are other bytes, or the same ones by other rules."""
        named = package(drift)
        about_all = area == "surface" or named is None
        if about_all and self.new:
            return "bytes"
        if named is not None and (named in self.new or self._is_server(named)):
            return "bytes"
        if isinstance(drift.now, Mapping) and drift.now.get("advisory"):
            return "advisory"
        return "rules" if self.rules else "looking"

    def _is_server(self, purl: str) -> bool:
        """Whether *purl* is the new version of the server."""
        if self.server is None:
            return False
        name, version = self.server
        path, _, stated = purl.rpartition("@")
        return stated == version and path.replace("%40", "@").endswith(f"/{name}")


def package(drift: Drift) -> str | None:
    """Return the purl of the package that *drift* is about."""
    side = drift.now if isinstance(drift.now, Mapping) else drift.was
    if isinstance(side, Mapping) and isinstance(side.get("package"), str):
        return str(side["package"])
    return drift.subject if drift.subject.startswith("pkg:") else None
