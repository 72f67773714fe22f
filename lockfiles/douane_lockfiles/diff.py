"""What differs between two lockfiles. Nothing is hidden: a change of any key is reported as some drift."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from douane_lockfiles.canonical import canonical
from douane_lockfiles.diff_packages import packages
from douane_lockfiles.diff_surface import surface
from douane_lockfiles.drift import Drift, drift
from douane_lockfiles.model import Lock

_MARKS = {"yes": 0, "not-applicable": 0, "unknown": 1, "no": 2}
_ADVISORY_RULES = ("known-malicious-version", "known-vulnerable-version")

Values = Mapping[str, Any]


def diff(old: Lock, new: Lock) -> tuple[Drift, ...]:
    """Return what changed from *old* to *new*, worst first; empty when they say the same."""
    before, after = old.document, new.document
    found: list[Drift] = []
    for section in sorted(before.keys() | after.keys()):
        compare = _SECTIONS.get(section, _unrecognised(section))
        found += compare(before.get(section), after.get(section))
    return tuple(sorted(found, key=lambda item: (-item.grade.rank, item.kind, item.subject, item.pointer)))


def _server(old: Values, new: Values) -> Iterator[Drift]:
    kinds = {"source": "source-changed", "publisher": "publisher-changed", "repository": "repository-changed"}
    for key, was, now in _changes(old, new, but=("launch", "launch_typed", "environment_names", "version")):
        yield drift(kinds.get(key, "server-changed"), f"server {key}", f"server.{key}", was, now)
    keys = ("launch", "launch_typed", "environment_names")
    was, now = ({key: side.get(key) for key in keys} for side in (old, new))
    if was != now and not _only_version(old, new):
        yield drift("launch-changed", "start command", "server.launch", was, now)
    if old["version"] != new["version"]:
        yield drift("version-moved", str(new["name"]), "server.version", old["version"], new["version"])


def _only_version(old: Values, new: Values) -> bool:
    """Whether a proposed start command differs in nothing but the version it names."""
    before, after = old.get("launch") or [], new.get("launch") or []
    if old.get("launch_typed") or new.get("launch_typed") or len(before) != len(after):
        return False
    if old.get("environment_names") != new.get("environment_names"):
        return False
    renamed = [part.replace(str(old["version"]), str(new["version"])) for part in before]
    return renamed == after


def _environment(old: Values, new: Values) -> Iterator[Drift]:
    for key, was, now in _changes(old, new):
        yield drift("environment-changed", key, f"environment.{key}", was, now)


def _provenance(old: Values | None, new: Values | None) -> Iterator[Drift]:
    for key, was, now in _changes(old or {}, new or {}):
        kind = (
            "provenance-lost" if now is None else "provenance-gained" if was is None else "provenance-changed"
        )
        yield drift(kind, key, f"provenance.{key}", was, now)


def _signatures(old: Values, new: Values) -> Iterator[Drift]:
    for key, was, now in _changes(old, new):
        yield drift(
            "rules-changed", key, f"signatures.{key}", was, now, "a new finding may be due to new rules"
        )


def _findings(old: Iterable[Values] | None, new: Iterable[Values] | None) -> Iterator[Drift]:
    before, after = _keyed(old), _keyed(new)
    for key, finding in after.items():
        if key not in before:
            kind = "advisory-appeared" if finding["rule"] in _ADVISORY_RULES else "finding-appeared"
            yield drift(kind, str(finding["rule"]), "findings", None, finding)
    for key, finding in before.items():
        if key not in after:
            yield drift("finding-gone", str(finding["rule"]), "findings", finding, None)


def _gaps(old: Iterable[Values] | None, new: Iterable[Values] | None) -> Iterator[Drift]:
    before, after = _keyed(old), _keyed(new)
    for key, gap in after.items():
        if key not in before:
            yield drift("coverage-decreased", str(gap["what"]), "gaps", None, gap)
    for key, gap in before.items():
        if key not in after:
            yield drift("coverage-increased", str(gap["what"]), "gaps", gap, None)


def _answers(old: Values, new: Values) -> Iterator[Drift]:
    for row, was, now in _changes(old, new):
        before, after = (_MARKS[side["mark"]] if side else 1 for side in (was, now))
        kind = (
            "answer-worsened" if after > before else "answer-improved" if after < before else "answer-changed"
        )
        yield drift(kind, row, f"answers.{row}", was, now)


def _decision(old: Values, new: Values) -> Iterator[Drift]:
    for key, was, now in _changes(old, new):
        kind = {"date": "decision-date-changed"}.get(key, "decision-changed")
        if key == "owner" and not now:
            kind = "owner-removed"
        yield drift(kind, f"decision {key}", f"decision.{key}", was, now)


def _waivers(old: Iterable[Values] | None, new: Iterable[Values] | None) -> Iterator[Drift]:
    def named(items: Iterable[Values] | None) -> dict[str, list[Values]]:
        found: dict[str, list[Values]] = {}
        for item in items or ():
            found.setdefault(f"{item.get('rule')} {item.get('package') or ''}".strip(), []).append(item)
        return found

    before, after = named(old), named(new)
    for name in sorted(before.keys() | after.keys()):
        was, now = before.get(name), after.get(name)
        if was != now:
            kind = "waiver-added" if was is None else "waiver-removed" if now is None else "waiver-changed"
            yield drift(kind, name, "waivers", was, now)


def _format(old: Values, new: Values) -> Iterator[Drift]:
    for key, was, now in _changes(old, new):
        yield drift("format-changed", key, f"format.{key}", was, now)


def _unrecognised(section: str) -> Callable[[Any, Any], Iterator[Drift]]:
    def compare(old: Any, new: Any) -> Iterator[Drift]:
        if old != new:
            yield drift("unrecognised-change", section, section, old, new, "a key this version does not know")

    return compare


def _changes(old: Values, new: Values, but: tuple[str, ...] = ()) -> Iterator[tuple[str, Any, Any]]:
    for key in sorted(old.keys() | new.keys()):
        if key not in but and old.get(key) != new.get(key):
            yield key, old.get(key), new.get(key)


def _keyed(items: Iterable[Values] | None) -> dict[tuple[bytes, int], Values]:
    """Return each item under its content and how often it was seen before: repetitions count."""
    seen: dict[bytes, int] = {}
    found = {}
    for item in items or ():
        content = canonical(item)
        seen[content] = seen.get(content, 0) + 1
        found[content, seen[content]] = item
    return found


_SECTIONS: dict[str, Callable[[Any, Any], Iterator[Drift]]] = {
    "answers": _answers,
    "decision": _decision,
    "digest": lambda _old, _new: iter(()),  # follows from everything else
    "environment": _environment,
    "findings": _findings,
    "format": _format,
    "gaps": _gaps,
    "packages": packages,
    "provenance": _provenance,
    "server": _server,
    "signatures": _signatures,
    "surface": surface,
    "waivers": _waivers,
}
