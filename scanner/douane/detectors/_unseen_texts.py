"""Texts in the files of a server that are spelt in characters which nobody sees, whoever reads the file.

A text of the package reaches a model in many ways: as a description in a language that is chosen when the
server runs, as a result, as a page that an assistant is asked to read. What nobody sees in it is told where
it stands, however it comes there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from douane.detectors._flow import Program
from douane.detectors._flow.spelling import unescape
from douane.detectors._handlers import is_vendored
from douane.detectors._places import is_aside
from douane.detectors._smuggled import FLAG, decode_bits, decode_selectors, decode_tags
from douane.syntax import Codebase

MAX_FILE = 2_000_000
"""Bytes of one file that are looked at; that it has more, where such characters are in it, is a gap."""
MAX_TOLD = 20
"""Lines of one file that are told; that there are more is a gap."""
MAX_LINE = 100_000
"""Characters of one line that are looked at; that it has more is a gap."""
FEWEST = 8
"""Characters that must be spelt unseen for it to be a text."""
# How the characters begin in UTF-8: tags and more selectors, selectors, those of no width.
_BYTES = re.compile(
    rb"(?:\xf3\xa0[\x80-\x87][\x80-\xbf]){8}|(?:\xef\xb8[\x80-\x8f]){8}|\xe2\x80[\xad\xae]"
    rb"|(?:\xe2(?:\x80[\x8b-\x8f]|\x81[\xa0-\xaf])|\xef\xbb\xbf){12}"
)
_ESCAPES = re.compile(
    rb"(?:\\ud[bB]40\\ud[cC][0-7][0-9a-fA-F]){8}|(?:\\u\{[eE]00[0-7][0-9a-fA-F]\}){8}|(?:\\U000[eE]00[0-7][0-9a-fA-F]){8}|(?:\\u200[b-fB-F]|\\u2060){12}"
)
_HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_TAGS = re.compile("[\U000e0020-\U000e007e]{2,}")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{8,}")
_NO_WIDTH = re.compile("[\u200b-\u200f\u2060-\u2064\ufeff]{12,}")
_TURNED = re.compile("[\u202d\u202e]([^\u202a-\u202e\u2066-\u2069\"'`]{12,400})")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_OVERRIDE = "An override turns the direction of writing: people see other words than the model"
_BINARY = b"\0"
_LETTERS = 0.6  # share of letters and blanks of what reads as a text


class Unseen(NamedTuple):
    """What is spelt unseen in a line of a file, and what is said of it."""

    path: str
    line: int
    text: str
    spelt: str
    says: str


def unseen(program: Program, codebase: Codebase) -> Iterator[Unseen]:
    """Yield the lines of the files of a package in which a text is spelt in characters that nobody sees."""
    for path in sorted(codebase.tree):
        data = codebase.tree[path]
        if is_aside(path) or is_vendored(path) or not (_BYTES.search(data) or _ESCAPES.search(data)):
            continue
        if _BINARY in data[:4_096]:
            continue  # a picture, say: its bytes are no characters
        if len(data) > MAX_FILE:
            program.unfollowed(path)
        lines = data[:MAX_FILE].decode("utf-8", "replace").split("\n")
        if any(len(line) > MAX_LINE for line in lines):
            program.unfollowed(path)
        yield from program.bounded(_in_lines(path, lines), MAX_TOLD, path)


def _in_lines(path: str, lines: list[str]) -> Iterator[Unseen]:
    for number, line in enumerate(lines, 1):
        written = line[:MAX_LINE]
        text = _joined(unescape(written)) if "\\" in written else written
        if text.isascii():
            continue
        for says, spelt in _spelt(text):
            if _reads(spelt):
                yield Unseen(path, number, written, spelt, says)
                break


def _spelt(text: str) -> Iterator[tuple[str, str]]:
    plain = FLAG.sub("", text)
    yield "Tag characters, which nothing displays, spell", decode_tags("".join(_TAGS.findall(plain)))
    for run in islice(_SELECTORS.findall(plain), MAX_TOLD):
        yield "Runs of variation selectors carry hidden data, one byte each", decode_selectors(run)
    for run in islice(_NO_WIDTH.findall(plain), MAX_TOLD):
        yield "Zero-width characters, read as bits, spell", decode_bits(run)
    turned = _TURNED.search(plain) if not _RIGHT_TO_LEFT.search(plain) else None
    if turned is not None:
        yield _OVERRIDE, turned[1]


def _reads(spelt: str) -> bool:
    """Whether *spelt* is a text, mostly of letters: not the characters of a range in their order."""
    letters = sum(each.isalpha() or each == " " for each in spelt)
    ordered = sum(ord(b) - ord(a) == 1 for a, b in pairwise(spelt))
    return len(spelt) >= FEWEST and letters >= _LETTERS * len(spelt) and 2 * ordered < len(spelt)


def _joined(text: str) -> str:
    """Return *text* with pairs of halves, as escapes write them, put together."""
    return _HALVES.sub(lambda pair: _whole(pair[0]), text)


def _whole(pair: str) -> str:
    return chr(0x10000 + ((ord(pair[0]) - 0xD800) << 10) + (ord(pair[1]) - 0xDC00))
