"""One advisory, reduced to what is asked of it: a record of an ecosystem, from a document of anybody.

Whatever of a document has another shape than the schema asks for is either left out or, where it would say
which versions are affected, noted: a version that cannot be ruled out is never counted as unaffected.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeGuard

from douane.model import Ecosystem, Json
from douane.osv.versions import LONGEST, name_of, named

MOST_BLOCKS = 5_000
"""Affected packages of one advisory that are read."""
MOST_VERSIONS = 100_000
"""Versions that one advisory lists for a package, and events of its ranges."""
LONGEST_NAME = 400
"""Characters of a package's name."""

IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,99}", re.ASCII)
EVENTS = ("introduced", "fixed", "last_affected", "limit")
ORDERED = ("SEMVER", "ECOSYSTEM")
"""Kinds of ranges whose events are versions of the ecosystem; those of GIT ranges are commits."""

_MOST_ALIASES = 100
_MOST_SCORES = 20
_SUMMARY = 300
_ORIGINS = "malicious-packages-origins"


@dataclass(frozen=True, slots=True)
class Range:
    """Events in the order of the document, each a kind (of `EVENTS`) and a version."""

    events: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Affected:
    """One package that an advisory is about: listed versions, ranges, and what of it cannot be read."""

    name: str
    versions: tuple[str, ...] = ()
    ranges: tuple[Range, ...] = ()
    unread: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """An advisory. `modified` is in seconds since the epoch, 0 where it is not stated."""

    id: str
    modified: float = 0.0
    withdrawn: bool = False
    aliases: tuple[str, ...] = ()
    summary: str = ""
    scores: tuple[str, ...] = ()
    rating: str = ""
    malicious: bool = False
    affected: tuple[Affected, ...] = ()

    def dated(self, modified: float) -> Record:
        """Return it as modified at *modified*, if that is later than it says itself."""
        return replace(self, modified=max(self.modified, modified))


def is_identifier(text: object) -> TypeGuard[str]:
    """Whether *text* can be the identifier of an advisory."""
    return isinstance(text, str) and bool(IDENTIFIER.fullmatch(text))


def record_of(identifier: str, document: Mapping[str, Any], ecosystem: Ecosystem) -> Record:
    """Return what *document* says under *identifier* about packages of *ecosystem*."""
    aliases = document.get("aliases")
    known = aliases[:_MOST_ALIASES] if isinstance(aliases, list) else ()
    specific = _mapping(document.get("database_specific"))
    return Record(
        id=identifier,
        modified=seconds_of(document.get("modified")) or 0.0,
        withdrawn=bool(document.get("withdrawn")),
        aliases=tuple(sorted({each for each in known if is_identifier(each)} - {identifier})),
        summary=_text(document.get("summary"))[:_SUMMARY] or _text(document.get("details"))[:_SUMMARY],
        scores=tuple(dict.fromkeys(_scores(document)))[:_MOST_SCORES],
        rating=_text(specific.get("severity"))[:20],
        malicious=identifier.startswith("MAL-") or bool(specific.get(_ORIGINS)),
        affected=tuple(_affected(document.get("affected"), ecosystem)),
    )


def seconds_of(stamp: object) -> float | None:
    """Return an RFC 3339 time in seconds since the epoch, None for what is none."""
    if not isinstance(stamp, str) or len(stamp) > 40:
        return None
    try:
        moment = datetime.datetime.fromisoformat(stamp)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.UTC)
    try:
        return moment.timestamp()
    except (OverflowError, ValueError):
        return None


def _affected(blocks: Json, ecosystem: Ecosystem) -> Iterator[Affected]:
    for block in blocks[:MOST_BLOCKS] if isinstance(blocks, list) else ():
        package = _mapping(block.get("package")) if isinstance(block, dict) else {}
        name = package.get("name")
        if package.get("ecosystem") != named(ecosystem) or not isinstance(name, str):
            continue
        if isinstance(block, dict) and 0 < len(name) <= LONGEST_NAME:
            yield _block(name_of(ecosystem, name), block)


def _block(name: str, block: Mapping[str, Json]) -> Affected:
    listed = block.get("versions")
    versions = tuple(each for each in listed if _is_version(each)) if isinstance(listed, list) else ()
    ranges: list[Range] = []
    unread = ""
    if listed is not None and (not isinstance(listed, list) or len(versions) < len(listed)):
        unread = "a listed version cannot be read"
    stated = block.get("ranges")
    commits = False
    for each in stated if isinstance(stated, list) else ():
        if isinstance(each, dict) and each.get("type") == "GIT":
            commits = True
            continue
        events = _events(each) if isinstance(each, dict) and each.get("type") in ORDERED else None
        if events is None:
            unread = "a range cannot be read"
        else:
            ranges.append(Range(events))
    if stated is not None and not isinstance(stated, list):
        unread = "its ranges cannot be read"
    if len(versions) > MOST_VERSIONS:
        versions, unread = versions[:MOST_VERSIONS], "it lists too many versions"
    if not unread and not versions and not ranges:
        unread = "it names commits, no versions" if commits else "it names no versions"
    return Affected(name, versions, tuple(ranges), unread)


def _events(stated: Mapping[str, Json]) -> tuple[tuple[str, str], ...] | None:
    """Return the events of a range, None where one of them is no event."""
    events = stated.get("events")
    if not isinstance(events, list) or not 0 < len(events) <= MOST_VERSIONS:
        return None
    found: list[tuple[str, str]] = []
    for event in events:
        kinds = [kind for kind in EVENTS if isinstance(event, dict) and kind in event]
        if not kinds or not isinstance(event, dict) or not all(_is_version(event[kind]) for kind in kinds):
            return None
        found += ((kind, str(event[kind])) for kind in kinds)
    return tuple(found)


def _scores(document: Mapping[str, Any]) -> Iterator[str]:
    blocks = document.get("affected")
    for place in (document, *(blocks[:MOST_BLOCKS] if isinstance(blocks, list) else ())):
        stated = place.get("severity") if isinstance(place, Mapping) else None
        for each in stated[:_MOST_SCORES] if isinstance(stated, list) else ():
            score = each.get("score") if isinstance(each, dict) else None
            if isinstance(score, str) and len(score) <= 300:
                yield score


def _is_version(text: object) -> TypeGuard[str]:
    return isinstance(text, str) and 0 < len(text) <= LONGEST


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


# --- as bytes ------------------------------------------------------------------------------------------


def encode(record: Record) -> bytes:
    """Return *record* as bytes; equal records are equal bytes."""
    blocks = [
        [each.name, each.versions, [r.events for r in each.ranges], each.unread] for each in record.affected
    ]
    fields = [
        record.id, record.modified, int(record.withdrawn), record.aliases, record.summary, record.scores,
        record.rating, int(record.malicious), blocks,
    ]  # fmt: skip
    return json.dumps(fields, separators=(",", ":")).encode()


def decode(data: bytes) -> Record | None:
    """Return the record that *data* holds, None where it holds none."""
    try:
        identifier, modified, withdrawn, aliases, summary, scores, rating, malicious, blocks = json.loads(
            data
        )
        return Record(
            id=str(identifier),
            modified=float(modified),
            withdrawn=bool(withdrawn),
            aliases=tuple(aliases),
            summary=str(summary),
            scores=tuple(scores),
            rating=str(rating),
            malicious=bool(malicious),
            affected=tuple(
                Affected(
                    name, tuple(versions), tuple(Range(tuple(map(tuple, each))) for each in ranges), unread
                )
                for name, versions, ranges, unread in blocks
            ),
        )
    except (ValueError, TypeError, RecursionError):
        return None
