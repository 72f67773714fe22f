"""Code that stands in a source in signs which nothing displays: in selectors behind an emoji, or in tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow.state import State
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._smuggled import decode_selectors, decode_tags
from douane.model import Confidence, Severity
from douane.text import excerpt

if TYPE_CHECKING:
    from douane.detectors._embedded import Embedded
    from douane.detectors._flow import Program
    from douane.rules import Evidence

MAX_RUNS = 6
"""Runs of such signs in one file that are read."""
# Such signs in UTF-8: the ones of plane 14, and the first sixteen selectors.
_SIGNS = re.compile(rb"(?:\xf3\xa0[\x80-\x87][\x80-\xbf]|\xef\xb8[\x80-\x8f]){16,65536}")
_BEGIN = (b"\xf3\xa0", b"\xef\xb8")  # each of them
_TAGS = re.compile("[\U000e0000-\U000e00ff]+")
_CODE = re.compile(
    r"\b(?:require|import|eval|exec|fetch|function|const|let|var|def|lambda|process|globalThis|subprocess|new)\b"
    r"|=>|\)\s?;|\w\("
)


def unseen_code(program: Program, embedded: Embedded) -> Iterator[Evidence]:
    """Yield the texts of sources in which signs that nobody sees spell code."""
    for path in program.paths:
        source = program.source(path)
        if not any(sign in source for sign in _BEGIN):  # told much faster than the pattern is looked for
            continue
        for match in islice(_SIGNS.finditer(source), MAX_RUNS):
            spelt = _spelt(match.group().decode("utf-8", "ignore"))
            index = program.index(path) if _CODE.search(spelt) else None
            node = index.module.root.descendant_for_byte_range(*match.span()) if index is not None else None
            if index is None or node is None:
                continue
            inside = max(
                embedded.reread(path, spelt.encode()),
                key=lambda each: (each[1].severity or each[0].severity).rank,
                default=None,
            )
            more = f"; in it, {inside[0].id}: {inside[1].why}" if inside is not None else ""
            yield evidence_at(
                State(index, node),
                why=f'signs that nobody sees spell code: "{excerpt(spelt)}"{more}',
                severity=Severity.LOW if is_aside(path) else Severity.CRITICAL if more else Severity.HIGH,
                confidence=Confidence.HIGH,
            )


def _spelt(run: str) -> str:
    """Return the text that *run* carries in tags or in selectors, or nothing."""
    return decode_tags(run) or decode_selectors(_TAGS.sub("", run))
