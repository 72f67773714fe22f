"""OpenVEX documents (openvex.dev, versions 0.0.1 to 0.2.0): what somebody says of advisories and products.

Each statement about a product becomes waivers: of the product as a package, and of everything in it if it is
the server. A statement says nothing of when it ends, so it holds for a bounded time after it was made.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from douane import named_files
from douane.errors import InputError
from douane.model import Waiver
from douane.text import excerpt
from douane.waiving import ACCEPTED, JUSTIFICATIONS, STATUSES, VULNERABLE

MOST_BYTES = 8 * 2**20
MOST_STATEMENTS = 10_000
MOST_PRODUCTS = 1_000
"""Products of one statement, and components of one product."""
HOLDS = 90
"""Days for which a statement holds after it was made or last changed."""

_CONTEXT = "https://openvex.dev/ns"
_AHEAD = datetime.timedelta(days=1)
_TEXT = 500


def read(path: Path, *, now: float) -> tuple[Waiver, ...]:
    """Return what the document at *path* says, the oldest statement first.

    Raises InputError that names the file and the place in it.
    """
    name = excerpt(str(path), 200)
    data = named_files.content(path, MOST_BYTES)
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        raise InputError(f"{name} is not JSON", remedy="name an OpenVEX document") from None
    reading = _Reading(name, datetime.datetime.fromtimestamp(now, datetime.UTC))
    return reading.waivers(document)


@dataclass(frozen=True, slots=True)
class _Reading:
    file: str
    now: datetime.datetime

    def waivers(self, document: Any) -> tuple[Waiver, ...]:
        if not isinstance(document, dict) or not str(document.get("@context", "")).startswith(_CONTEXT):
            raise self._wrong("@context", "names no OpenVEX document")
        author = document.get("author")
        if not isinstance(author, str) or not author.strip():
            raise self._wrong("author", "names nobody")
        statements = document.get("statements")
        if not isinstance(statements, list) or len(statements) > MOST_STATEMENTS:
            raise self._wrong("statements", f"is no list of up to {MOST_STATEMENTS}")
        made = self._time(document, "")
        found: list[tuple[datetime.datetime, Waiver]] = []
        for number, statement in enumerate(statements):
            place = f"statements[{number}]"
            if not isinstance(statement, dict):
                raise self._wrong(place, "is no object")
            at = self._time(statement, f"{place}.") or made
            if at is None:
                raise self._wrong(f"{place}.timestamp", "is missing, here and in the document")
            found += ((at, each) for each in self._statement(statement, place, at, author))
        return tuple(waiver for _, waiver in sorted(found, key=lambda item: item[0]))

    def _statement(
        self, statement: Mapping[str, Any], place: str, at: datetime.datetime, author: str
    ) -> Iterator[Waiver]:
        names = self._vulnerability(statement.get("vulnerability"), f"{place}.vulnerability")
        status = statement.get("status")
        if status not in STATUSES or status == ACCEPTED:
            raise self._wrong(f"{place}.status", "is none of " + ", ".join(STATUSES[1:]))
        justification = statement.get("justification")
        if justification is not None and justification not in JUSTIFICATIONS:
            raise self._wrong(f"{place}.justification", "is none of " + ", ".join(JUSTIFICATIONS))
        told = statement.get("impact_statement") or statement.get("status_notes") or justification
        if status == "not_affected" and not isinstance(told, str):
            raise self._wrong(f"{place}.justification", "is missing: not_affected needs one")
        expires = (at + datetime.timedelta(HOLDS)).date().isoformat()
        for package, server in self._products(statement.get("products"), f"{place}.products"):
            yield Waiver(
                rule=VULNERABLE,
                package=package,
                server=server,
                advisory=names[0],
                aliases=names[1:],
                status=str(status),
                justification=justification or "",
                reason=excerpt(told, _TEXT) if isinstance(told, str) else "",
                owner=excerpt(author.strip(), 200),
                expires=expires,
                source=f"{self.file}: {place}",
                statement=True,
                lapsed=expires < self.now.date().isoformat(),
            )

    def _vulnerability(self, stated: Any, place: str) -> tuple[str, ...]:
        name = stated.get("name") if isinstance(stated, dict) else stated
        aliases = stated.get("aliases") if isinstance(stated, dict) else None
        names = [name, *(aliases[:100] if isinstance(aliases, list) else ())]
        if not all(isinstance(each, str) and 0 < len(each) <= 200 for each in names):
            raise self._wrong(place, "names no vulnerability")
        return tuple(excerpt(each, 200) for each in names)

    def _products(self, stated: Any, place: str) -> Iterator[tuple[str | None, str | None]]:
        """Yield pairs of a component (None: any) and the server it is in (None: any)."""
        if not isinstance(stated, list) or not 0 < len(stated) <= MOST_PRODUCTS:
            raise self._wrong(place, f"is no list of one to {MOST_PRODUCTS} products")
        for number, product in enumerate(stated):
            here = f"{place}[{number}]"
            name = self._purl(product, here)
            inner = product.get("subcomponents") if isinstance(product, dict) else None
            if inner is not None and (not isinstance(inner, list) or len(inner) > MOST_PRODUCTS):
                raise self._wrong(f"{here}.subcomponents", f"is no list of up to {MOST_PRODUCTS}")
            if not inner:
                yield from ((name, None), (None, name))
            for at, each in enumerate(inner or ()):
                yield self._purl(each, f"{here}.subcomponents[{at}]"), name

    def _purl(self, stated: Any, place: str) -> str:
        known = stated.get("identifiers") if isinstance(stated, dict) else None
        named = known.get("purl") if isinstance(known, dict) else None
        name = named or (stated.get("@id") if isinstance(stated, dict) else stated)
        if not isinstance(name, str) or not name.startswith("pkg:") or len(name) > 1000:
            raise self._wrong(place, "is no package URL (pkg:npm/NAME@VERSION)")
        return name

    def _time(self, stated: Mapping[str, Any], place: str) -> datetime.datetime | None:
        key = "last_updated" if "last_updated" in stated else "timestamp"
        if key not in stated:
            return None
        try:
            at = datetime.datetime.fromisoformat(str(stated[key])[:40])
        except ValueError:
            raise self._wrong(f"{place}{key}", "is no date and time") from None
        at = at if at.tzinfo else at.replace(tzinfo=datetime.UTC)
        if at > self.now + _AHEAD:
            raise self._wrong(f"{place}{key}", "lies in the future")
        return at

    def _wrong(self, place: str, why: str) -> InputError:
        return InputError(f"{self.file}: {place} {why}", remedy="see openvex.dev for what it has to say")
