"""What an archive itself can do wrong, as data."""

from __future__ import annotations

from douane.model import Severity
from douane.oddities import Oddity

TRAVERSAL = Oddity(
    id="archive-traversal",
    summary="a member of the archive would be written outside the folder it is unpacked into",
    severity=Severity.CRITICAL,
    remedy="do not install it with anything; report the package to its index",
)
LINK = Oddity(
    id="archive-link",
    summary="a member of the archive is a link",
    severity=Severity.HIGH,
    remedy="ask for an archive without links; until then unpack it nowhere but in a sandbox",
)
BOMB = Oddity(
    id="archive-bomb",
    summary="the archive unpacks to far more than any package needs, or is built of overlapping members",
    severity=Severity.CRITICAL,
    remedy="do not install it with anything; report the package to its index",
)
COLLISION = Oddity(
    id="archive-name-collision",
    summary="two members of the archive end up in the same file, on every system or on some",
    severity=Severity.HIGH,
    remedy="ask for an archive with distinct names: which of the contents is installed is left to chance",
)
SPECIAL = Oddity(
    id="archive-special-file",
    summary="a member of the archive is a device, a pipe, encrypted, or otherwise no ordinary file",
    severity=Severity.HIGH,
    remedy="do not install it before its author has explained what the file is for",
)
AMBIGUOUS = Oddity(
    id="archive-ambiguous",
    summary="different programs see different files in the archive",
    severity=Severity.HIGH,
    remedy="do not install it: what was inspected need not be what gets installed",
)

ODDITIES = (AMBIGUOUS, BOMB, LINK, COLLISION, SPECIAL, TRAVERSAL)
"""All of them, by id."""
