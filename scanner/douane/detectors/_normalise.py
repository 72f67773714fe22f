"""Text as a model understands it, with every character traced back to where it came from.

One pipeline, in this order; each step leaves plain text alone and costs one scan of it:

1. Unicode tag characters, variation selectors, characters of no width and private-use characters that
   carry a text are decoded in place (`_smuggled`); a flag sequence after U+1F3F4 is left as it is (UTS 51);
   all other zero-width, bidirectional, filler and soft-hyphen characters are dropped;
2. backslash escapes and character references (`\\u0069`, `&#105;`) are replaced;
3. terminal escapes (ECMA-48) are taken out; what stands between them, and in their addresses and titles, is
   noted as hidden;
4. what markup does not display is noted as hidden, and markup is taken out of words (`_markup`);
5. letters are given their plain shape (`_letters.fold`: UTS 39, NFKC and more), quotes and dashes too;
6. a long run of white space becomes a line break, or what its spaces and tabs spell bit by bit; what
   follows it is noted as hidden;
7. letters that stand apart are closed up, words joined by signs are parted, constants that are put together
   are joined (`_letters.rejoin`).

Encoded passages become readings of their own (`_encodings`, `_ciphers`), if what comes out is readable
language. Sizes are bounded by the caller; every expression is linear in the length of the text.
"""

from __future__ import annotations

import html
import re

from douane.detectors._letters import (
    LEAST_APART,
    LEAST_JOINED,
    confusables,
    fold,
    is_typeset,
    may_be_joined,
    rejoin,
    stands_apart,
    typed,
)
from douane.detectors._markup import EMPHASIS, join_words, open_markup
from douane.detectors._reading import Draft, Hidden, Reading
from douane.detectors._smuggled import (
    LEAST_SELECTORS,
    SELECTOR,
    ZERO_WIDTH,
    decode_bits,
    decode_private,
    decode_selectors,
    decode_tags,
)

__all__ = ["Hidden", "Reading", "confusables", "is_plain", "normalise"]

PADDING = 60
"""White space of this length pushes what follows out of sight."""

_ESCAPE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]{0,40}[ -/]{0,4}[@-~]"
    r"|(?:\x1b[\]P_^X]|[\x90\x98\x9d-\x9f])([^\x07\x1b\x9c]{0,2000})(?:\x07|\x1b\\|\x9c)|\x1b[@-Z\\^_]"
)
_TAGS = re.compile("[\U000e0000-\U000e007f]+")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{4,}")
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]{4,}")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0100-\U000e01ef\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]"
)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,15});")
_REFERENCES = re.compile(r"(?:&#(?:x[2-7][0-9a-f]|3[2-9]|[4-9]\d|1[012]\d);?){4,}", re.IGNORECASE)
_BACKSLASH = re.compile(
    r"\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-3][0-7]{2})|(e)(?=\[))"
)
_BACKSLASHES = re.compile(
    r"(?:\\(?:u(?:\{0{0,4}|00)[2-7][0-9a-f]\}?|x[2-7][0-9a-f]|[01][0-7]{2})[ ]?){5,}", re.IGNORECASE
)
_NO_BLANK = re.compile(r"[^ \t]+")
_SPACE = re.compile(rf"[\s\u2800](?:\.?[\s\u2800]){{{PADDING - 1},}}")
_RARE = ("*", "__", "||", "+")
"""What is looked at only in texts that are looked at anyway."""
_MARK = re.compile(r"[\x1b&<\\]|\][:(]|\*\*|~~|[\"'] ?\+")


def normalise(text: str) -> Reading:
    """Return *text* as a model understands it."""
    if is_plain(text):
        return Reading(text)
    if is_typeset(text) and not any(mark in text for mark in _RARE) and _has_no_marks(typed(text)):
        return Reading(typed(text))
    return _opened(text)


def _opened(text: str) -> Reading:
    """Return *text* after every step."""
    draft = Draft(text)
    if not text.isascii():
        _open_hidden_characters(draft)
    if "\\" in draft.text or "&" in draft.text:
        _open_escapes(draft)
    if "\x1b" in draft.text or not draft.text.isascii():
        _open_terminal(draft)
    if "<" in draft.text or "](" in draft.text or "]:" in draft.text:
        open_markup(draft)
    else:
        join_words(draft)
    if not draft.text.isascii():
        fold(draft)
    _open_padding(draft)
    rejoin(draft)
    return draft.reading()


def is_plain(text: str) -> bool:
    """Whether *text* has nothing that any step would change (a cheap test)."""
    return text.isascii() and _has_no_marks(text)


def _has_no_marks(text: str) -> bool:
    if _MARK.search(text) or ("*" in text and EMPHASIS.search(text)):
        return False
    words = text.split()
    lengths = list(map(len, words))
    if lengths.count(1) >= LEAST_APART and stands_apart(text):
        return False
    if _may_be_padded(text, lengths) and _SPACE.search(text):
        return False
    return max(lengths, default=0) < LEAST_JOINED or not may_be_joined(words)


def _may_be_padded(text: str, lengths: list[int]) -> bool:
    """Whether *text*, whose words have *lengths*, has white space to spare for `PADDING` in one place."""
    return len(text) - sum(lengths) - len(lengths) >= PADDING - 2 or lengths.count(1) * 2 >= PADDING


def _open_hidden_characters(draft: Draft) -> None:
    for match in _TAGS.finditer(draft.text):
        if not _is_flag(draft.text, match.start()):
            draft.note(match.start(), match.end(), "Unicode tag characters")
    draft.replace(_TAGS, _from_tags)
    for match in _SELECTORS.finditer(draft.text):
        draft.note(match.start(), match.end(), "variation selectors")
    draft.replace(_SELECTORS, lambda match: f"\n{decode_selectors(match.group())}\n")
    _open_scattered(draft, SELECTOR, LEAST_SELECTORS * 2, "variation selectors")
    _open_scattered(draft, ZERO_WIDTH, 1, "characters of no width")
    for match in _PRIVATE.finditer(draft.text):
        draft.note(match.start(), match.end(), "private-use characters")
    draft.replace(_PRIVATE, lambda match: decode_private(match.group()) or match.group())
    draft.replace(_INVISIBLE, lambda _: "")


def _open_scattered(draft: Draft, pattern: re.Pattern[str], least: int, means: str) -> None:
    """Put the text that all matches of *pattern* carry together where the first of them stands."""
    found = [match.start() for match in pattern.finditer(draft.text)]
    if len(found) < least:
        return
    run = "".join(draft.text[at] for at in found)
    spelt = decode_bits(run) if pattern is ZERO_WIDTH else decode_selectors(run)
    if len(spelt) < 3 or not all(char.isprintable() or char.isspace() for char in spelt):
        return
    first = found[0]
    draft.note(first, first + 1, means)
    draft.replace(pattern, lambda match: f"\n{spelt}\n" if match.start() == first else "")


def _is_flag(text: str, index: int) -> bool:
    return index > 0 and text[index - 1] == "\U0001f3f4"


def _from_tags(match: re.Match[str]) -> str:
    if _is_flag(match.string, match.start()):
        return match.group()
    return "\n" + decode_tags(match.group()) + "\n"


def _open_escapes(draft: Draft) -> None:
    for pattern, means in ((_REFERENCES, "character references"), (_BACKSLASHES, "character escapes")):
        for match in pattern.finditer(draft.text):
            draft.note(match.start(), match.end(), means)
    draft.replace(_REFERENCE, lambda match: html.unescape(match.group()) or " ")
    draft.replace(_BACKSLASH, _from_backslash)


def _from_backslash(match: re.Match[str]) -> str:
    """The character of an escape; what is no letter or sign that can be shown stays as it is written."""
    if match.group(6):
        return "\x1b"
    digits = next(group for group in match.groups() if group)
    code = int(digits, 8 if match.group(5) else 16)
    shown = 0x20 <= code < 0xD800 or 0xE000 <= code < 0x110000 or code in (9, 10, 27)
    return chr(code) if shown else match.group()


def _open_terminal(draft: Draft) -> None:
    escapes = list(_ESCAPE.finditer(draft.text))
    for index, match in enumerate(escapes):
        end = escapes[index + 1].start() if index + 1 < len(escapes) else len(draft.text)
        if not match.group().endswith(("[0m", "[m")):
            draft.note(match.end(), end, "terminal escapes")
        if match.group(1):
            draft.note(match.start(1), match.end(1), "terminal escapes")
    draft.replace(_ESCAPE, lambda match: f"\n{match.group(1)}\n" if match.group(1) else "\n")


def _open_padding(draft: Draft) -> None:
    if draft.text.isascii() and not _may_be_padded(draft.text, list(map(len, draft.text.split()))):
        return
    for match in _SPACE.finditer(draft.text):
        if match.start() > 0 and match.end() < len(draft.text):
            means = f"{match.end() - match.start()} characters of white space"
            row = _end_of_row(draft.text, match)
            draft.note(match.end(), len(draft.text) if row is None else row, means)
            if row is None:
                break
    draft.replace(_SPACE, lambda match: f"\n{_spelt_by_blanks(match.group())}\n")


def _end_of_row(text: str, blanks: re.Match[str]) -> int | None:
    """Return the end of the table's row in which *blanks* fill a column: the next row begins in sight."""
    start = text.rfind("\n", 0, blanks.start()) + 1
    end = text.find("\n", blanks.end())
    end = len(text) if end < 0 else end
    row = text[start:end].strip()
    filled = "\n" not in blanks.group() and text[blanks.end()] == "|"
    return end if filled and row.startswith("|") and row.endswith("|") else None


def _spelt_by_blanks(run: str) -> str:
    """Return the text that spaces and tabs in *run* spell bit by bit, if they do."""
    blanks = max(_NO_BLANK.split(run), key=len)
    return decode_bits(blanks) if "\t" in blanks and " " in blanks else ""
