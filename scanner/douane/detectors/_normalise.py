"""Text as a model understands it, with every character traced back to where it came from.

One pipeline, in this order; each step leaves plain text alone and costs one scan of it:

1. terminal escapes (ECMA-48) are taken out; what stands between them is noted as hidden;
2. Unicode tag characters and runs of variation selectors are decoded to the text they carry; a flag
   sequence after U+1F3F4 is left as it is (UTS 51);
3. zero-width, bidirectional, filler and soft-hyphen characters are dropped;
4. character references (`&#105;`) are replaced;
5. comments (HTML, Markdown reference comments) and elements styled invisible are noted as hidden, and
   the angle brackets of tags become spaces;
6. a long run of white space becomes a line break; what follows it is noted as hidden;
7. fullwidth, mathematical and other styled letters are folded (NFKC), and letters that only look Latin
   are folded inside words that are otherwise Latin (UTS 39);
8. typographic quotes and dashes become plain ones.

Encoded passages (base64, hexadecimal, percent, rot13, reversed, leet) become readings of their own, if
what comes out is readable language. Sizes are bounded by the caller; every expression is linear in the
length of the text.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

import douane_signatures

PADDING = 60
"""White space of this length pushes what follows out of sight."""

_ESCAPE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]{0,40}[ -/]{0,4}[@-~]|\x1b\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)|\x1b[@-Z\\^_]"
)
_TAGS = re.compile("[\U000e0000-\U000e007f]+")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{4,}")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0100-\U000e01ef\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]"
)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,15});")
_SPACE = re.compile(rf"[\s\u2800]{{{PADDING},}}")
_MARKDOWN_COMMENT = re.compile(
    r"^[ \t]{0,8}\[(?://|comment|[^\]\n]{0,40})\]:[ \t]{0,8}(?:#|<>)[ \t]{0,8}[(\"']?([^\n]*)", re.MULTILINE
)
_TAG = re.compile(r"<(?=[A-Za-z/!])[^<>\n]{0,200}>")
_CONCEALED = re.compile(
    r"<([a-z][a-z0-9]{0,15})\b[^<>]{0,300}?(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|"
    r"font-size\s{0,3}:\s{0,3}0|opacity\s{0,3}:\s{0,3}0(?![.\d]*[1-9])|color\s{0,3}:\s{0,3}(?:transparent|white|#fff)|"
    r"\shidden(?=[\s>=])|aria-hidden\s{0,3}=)[^<>]{0,300}>",
    re.IGNORECASE,
)
_STYLED = re.compile(
    "[\u00aa\u00ba\u1d00-\u1dbf\u2070-\u209f\u2100-\u214f\u2460-\u24ff\uff01-\uff5e\U0001d400-\U0001d7ff\U0001f110-\U0001f189]"
)
_PLAIN = {ord(k): v for k, v in zip("‘’‚‛“”„‟′″´`‐‑‒–—―−", "''''\"\"\"\"'\"'`-------", strict=True)}


@dataclass(frozen=True, slots=True)
class Hidden:
    """A span of a reading that a person looking at the definition would not see, and by which means."""

    start: int
    end: int
    means: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Normalised *text*; `starts[i]` is where character i stood in the original (None: the same)."""

    text: str
    starts: Sequence[int] | None = None
    hidden: tuple[Hidden, ...] = ()
    encoding: str | None = None

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the original text that [start, end) of this reading stands for."""
        if self.starts is None:
            return start, end
        last = min(max(start, end - 1), len(self.starts) - 1)
        return self.starts[min(start, last)], self.starts[last] + 1

    def hidden_by(self, start: int, end: int) -> str | None:
        """Return the means by which [start, end) is hidden, if it is."""
        if self.encoding is not None:
            return self.encoding
        return next((h.means for h in self.hidden if h.start < end and start < h.end), None)


@dataclass(slots=True)
class _Draft:
    """A text under normalisation. Spans of `hidden` are kept in offsets of the original."""

    text: str
    starts: list[int] | None = None
    hidden: list[tuple[int, int, str]] = field(default_factory=list)

    def at(self, index: int) -> int:
        if self.starts is None:
            return index
        return self.starts[index] if index < len(self.starts) else (self.starts[-1] + 1 if self.starts else 0)

    def note(self, start: int, end: int, means: str) -> None:
        self.hidden.append((self.at(start), self.at(end), means))

    def replace(self, pattern: re.Pattern[str], by: Callable[[re.Match[str]], str]) -> None:
        """Replace every match, keeping for each character where it came from."""
        pieces: list[str] = []
        starts: list[int] = []
        done = 0
        for match in pattern.finditer(self.text):
            text = by(match)
            if text == match.group():
                continue
            pieces += (self.text[done : match.start()], text)
            starts += self._range(done, match.start())
            starts += self._spread(match, len(text))
            done = match.end()
        if done:
            pieces.append(self.text[done:])
            starts += self._range(done, len(self.text))
            self.text, self.starts = "".join(pieces), starts

    def _range(self, start: int, end: int) -> Sequence[int]:
        return range(start, end) if self.starts is None else self.starts[start:end]

    def _spread(self, match: re.Match[str], length: int) -> list[int]:
        first, width = match.start(), match.end() - match.start()
        return [self.at(first + min(index * width // max(length, 1), width - 1)) for index in range(length)]

    def reading(self) -> Reading:
        return Reading(self.text, self.starts, tuple(self._spans()))

    def _spans(self) -> Iterator[Hidden]:
        for start, end, means in self.hidden:
            if self.starts is None:
                yield Hidden(start, end, means)
            else:
                first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
                if first < last:
                    yield Hidden(first, last, means)


def normalise(text: str) -> Reading:
    """Return *text* as a model understands it."""
    draft = _Draft(text)
    if not text.isascii():
        _open_hidden_characters(draft)
    if "\x1b" in draft.text or "\x9b" in draft.text:
        _open_escapes(draft)
    if "&" in draft.text:
        draft.replace(_REFERENCE, lambda match: html.unescape(match.group()) or " ")
    if "<" in draft.text or "]:" in draft.text:
        _open_markup(draft)
    _open_padding(draft)
    if not draft.text.isascii():
        _fold(draft)
    return draft.reading()


def _open_hidden_characters(draft: _Draft) -> None:
    for pattern, means, decode in (
        (_TAGS, "Unicode tag characters", _from_tags),
        (_SELECTORS, "variation selectors", _from_selectors),
    ):
        for match in pattern.finditer(draft.text):
            if not _is_flag(draft.text, match.start()):
                draft.note(match.start(), match.end(), means)
        draft.replace(pattern, decode)
    draft.replace(_INVISIBLE, lambda _: "")


def _is_flag(text: str, index: int) -> bool:
    return index > 0 and text[index - 1] == "\U0001f3f4"


def _from_tags(match: re.Match[str]) -> str:
    if _is_flag(match.string, match.start()):
        return match.group()
    return "\n" + decode_tags(match.group()) + "\n"


def decode_tags(run: str) -> str:
    """Return the ASCII text that a run of Unicode tag characters stands for."""
    return "".join(chr(ord(char) - 0xE0000) for char in run if 0xE0020 <= ord(char) < 0xE007F)


def _from_selectors(match: re.Match[str]) -> str:
    return "\n" + decode_selectors(match.group()) + "\n"


def decode_selectors(run: str) -> str:
    """Return the text that a run of variation selectors carries, one byte each (VS1 is 0, VS256 is 255)."""
    codes = (ord(char) for char in run)
    data = bytes(code - 0xFE00 if code < 0xE0100 else code - 0xE0100 + 16 for code in codes)
    return data.decode("utf-8", "ignore")


def _open_escapes(draft: _Draft) -> None:
    escapes = list(_ESCAPE.finditer(draft.text))
    for index, match in enumerate(escapes):
        end = escapes[index + 1].start() if index + 1 < len(escapes) else len(draft.text)
        if not match.group().endswith(("[0m", "[m")):
            draft.note(match.end(), end, "terminal escapes")
    draft.replace(_ESCAPE, lambda _: "\n")


def _open_markup(draft: _Draft) -> None:
    for start, end in _comments(draft.text):
        draft.note(start, end, "an HTML comment")
    for match in _MARKDOWN_COMMENT.finditer(draft.text):
        draft.note(match.start(1), match.end(1), "a Markdown comment")
    for match in _CONCEALED.finditer(draft.text):
        close = draft.text.find(f"</{match.group(1)}", match.end())
        draft.note(match.end(), close if close >= 0 else len(draft.text), "markup that is not displayed")
    draft.replace(re.compile(r"<!--|-->"), lambda _: "\n")
    draft.replace(_TAG, _opened_tag)


def _opened_tag(match: re.Match[str]) -> str:
    """The words of a tag stay; its brackets become a break where the tag is shouting, else spaces."""
    inner = match.group()[1:-1]
    edge = "\n" if inner.strip("/!").split(" ")[0].isupper() and len(inner) > 3 else " "
    return f"{edge}{inner}{edge}" if not inner.startswith("/") else edge


def _comments(text: str) -> Iterator[tuple[int, int]]:
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        yield start + 4, end if end >= 0 else len(text)
        start = text.find("<!--", end) if end >= 0 else -1


def _open_padding(draft: _Draft) -> None:
    for match in _SPACE.finditer(draft.text):
        if match.start() > 0 and match.end() < len(draft.text):
            draft.note(
                match.end(), len(draft.text), f"{match.end() - match.start()} characters of white space"
            )
            break
    draft.replace(_SPACE, lambda _: "\n\n")


def _fold(draft: _Draft) -> None:
    draft.replace(_STYLED, lambda match: unicodedata.normalize("NFKC", match.group()))
    draft.replace(_mixed(), _fold_word)
    if len(draft.text.translate(_PLAIN)) == len(draft.text):
        draft.text = draft.text.translate(_PLAIN)


@cache
def confusables() -> dict[str, str]:
    """Return letter -> the Latin letter it is mistaken for."""
    return dict(douane_signatures.table("instructions/confusables.toml")["letters"])


@cache
def _mixed() -> re.Pattern[str]:
    """Runs of Latin letters and letters that look Latin."""
    return re.compile(rf"[A-Za-z{re.escape(''.join(confusables()))}]+")


def _fold_word(match: re.Match[str]) -> str:
    word = match.group()
    if word.isascii() or (not any(char.isascii() for char in word) and not _latin_around(match)):
        return word
    return "".join(confusables().get(char, char) for char in word)


def _latin_around(match: re.Match[str]) -> bool:
    """Whether the nearest letters before and after are Latin: then look-alikes are no foreign word."""
    before = match.string[max(0, match.start() - 12) : match.start()]
    after = match.string[match.end() : match.end() + 12]
    nearby = [char for char in before + after if char.isalpha()]
    return bool(nearby) and all(char.isascii() for char in nearby)


def is_plain(text: str) -> bool:
    """Whether *text* has nothing that any step would change (a cheap test)."""
    return text.isascii() and not any(mark in text for mark in ("\x1b", "&", "<", "]:", " " * PADDING))
