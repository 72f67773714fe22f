"""One advisory that is about one package of a closure, whoever said so; and what is said of those unasked."""

from __future__ import annotations

from dataclasses import dataclass

from douane.model import Gap, Package
from douane.osv.records import Record

SUBJECT = "published advisories"
"""What the gap is about where no database answered."""

ROWS = ("supply.code",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """*record* is about *package*; `fixed` are versions that mend it, `source` is who said so."""

    package: Package
    record: Record
    fixed: tuple[str, ...] = ()
    source: str = ""


def gap(count: int, why: str) -> Gap:
    """The same thing is missing however large the closure is: only the reason counts the packages."""
    noun = "package" if count == 1 else "packages"
    return Gap(what=SUBJECT, why=f"{why} ({count} {noun})", rows=ROWS)
