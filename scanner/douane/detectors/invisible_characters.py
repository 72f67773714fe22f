"""Characters in definitions that people do not see, or that change how others are shown.

**What.** Unicode tag characters and variation selectors that carry a text of their own, zero-width
characters, bidirectional overrides, terminal escapes and other control characters, fillers, soft hyphens in
bulk, private-use characters. Whatever is encoded in them is decoded and shown. A text that stands elsewhere
in the source than the definition that has it is told there too. So is a text that any file of a server (its
translations, pages, settings, code) spells in tag characters, selectors or characters of no width, whether a
definition is seen to have it or not.

**Why.** A model reads every code point; a person reading the same definition in a terminal, a review or
a consent dialog sees nothing, or something else.

**Example.** `List files.` followed by 40 characters from U+E0020 to U+E007E that spell an order.

**Reported with less weight.** Characters in a text that spell nothing: pasted from a page, they come along;
escapes that only colour letters.

**Left alone.** What writing needs: joiners inside emoji and between letters of scripts that join; flags (of
Wales, say, which are spelt in tag characters); variation selectors after a symbol or an ideograph; direction
marks in right-to-left text; tabs and line breaks; a byte order mark at the very start.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from douane.detectors._definitions import MAX_TEXT, Passage, passages
from douane.detectors._flow import program_of
from douane.detectors._judgement import judge, purpose_of
from douane.detectors._marked import is_server
from douane.detectors._places import NEAR
from douane.detectors._shipped_texts import is_named
from douane.detectors._smuggled import FLAG, decode_bits, decode_private, decode_selectors, decode_tags
from douane.detectors._unseen_texts import unseen
from douane.detectors._written import place_of
from douane.model import Confidence, Severity, Surface, Where
from douane.rules import Evidence, Rule
from douane.text import excerpt

if TYPE_CHECKING:
    from douane.syntax import Codebase

_NAMES = frozenset({"name", "key"})
_SHOWN = 120  # characters of a line of a file that are shown
LEAST_SPELT = 4
"""Characters that scattered selectors must spell to be called a text."""
_TAGS = re.compile("[\U000e0000-\U000e007f]+")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]+")
_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]+")
_MARKS = re.compile("[\u200e\u200f\u061c]+")
_ZERO_WIDTH = re.compile("[\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufeff\u180b-\u180f\u034f\u17b4\u17b5]+")
_FILLERS = re.compile("[\u115f\u1160\u3164\uffa0\u2800\ufff9-\ufffb]+")
_SOFT_HYPHENS = re.compile("\u00ad+")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]+")
# Escapes that move, erase, conceal, or speak to the terminal itself: all but colours and styles of letters.
_REWRITING = re.compile("(?:\x1b\\[|\x9b)(?:[0-9;?]{0,20}[A-HJKSTfhlsu]|(?:[0-9];)?8m)|\x1b[\\]PX^_78c]")
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]+")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# Arabic to Mongolian, Phags-pa, the joining scripts of the first plane: ZWJ and ZWNJ shape their letters.
_JOINING = re.compile(
    "[\u0600-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u18af\u1900-\u1aaf\ua840-\ua97f\ufb50-\ufdff\ufe70-\ufefc]"
)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was seen of one kind in one text: where the first is, how bad, why, and what it decodes to."""

    at: int
    severity: Severity
    why: str


def detect(surface: Surface) -> Iterator[Evidence]:
    """Yield one evidence for each kind of hidden character in each text."""
    for passage in passages(surface):
        text = passage.text[:MAX_TEXT]
        if text.isascii() and text.isprintable():
            continue
        for seen in _looks(text, passage.kind in _NAMES):
            yield _evidence(passage, text, seen)


def written(codebase: Codebase, surface: Surface) -> Iterator[Evidence]:
    """Yield the same once more where such a text stands in the source elsewhere than the definition."""
    program = program_of(codebase)
    told: set[tuple[str, int]] = set()
    for evidence in detect(surface) if is_server(program) else ():
        beside = (evidence.where.path, evidence.where.line)
        place = place_of(program, evidence.excerpt, beside=beside) if beside[0] else None
        if place is not None and place not in told:
            told.add(place)
            why = f"{evidence.why} A definition has it ({beside[0]}:{beside[1]})."
            yield replace(evidence, where=Where(path=place[0], line=place[1]), why=why)
        told.add((beside[0] or "", beside[1] or 0))
    yield from _shipped(codebase, told) if is_server(program) else ()


def _shipped(codebase: Codebase, told: set[tuple[str, int]]) -> Iterator[Evidence]:
    """Yield what is spelt unseen in the files of a server, but for what was *told* of its definitions.

    It is grave where the text says it all and code reads the file, or is it.
    """
    program = program_of(codebase)
    for found in unseen(program, codebase):
        if any(found.path == path and abs(found.line - line) <= NEAR for path, line in told):
            continue
        suspicion = judge(Passage(None, "", "description", found.spelt), purpose_of(None), frozenset())
        grave = suspicion is not None and suspicion.severity.rank > Severity.MEDIUM.rank
        is_read = found.path in program.paths or is_named(program, found.path)
        yield Evidence(
            where=Where(path=found.path, line=found.line),
            excerpt=found.text[:_SHOWN],
            why=f'{found.says}: "{excerpt(found.spelt)}".',
            severity=Severity.HIGH if grave and is_read else Severity.MEDIUM,
            confidence=Confidence.HIGH if grave else Confidence.MEDIUM,
        )


def _evidence(passage: Passage, text: str, seen: _Seen) -> Evidence:
    return Evidence(
        where=passage.where,
        excerpt=text[max(0, seen.at - 24) : seen.at + 72],
        why=seen.why,
        severity=seen.severity,
        confidence=Confidence.HIGH if seen.severity is Severity.CRITICAL else Confidence.MEDIUM,
    )


def _looks(text: str, is_name: bool) -> Iterator[_Seen]:
    if not text.isascii():
        yield from _tags(text)
        yield from _selectors(text)
        yield from _directions(text)
        yield from _zero_width(text, is_name)
        yield from _rest(text, is_name)
    yield from _controls(text)


def _tags(text: str) -> Iterator[_Seen]:
    flags = {match.start() + 1 for match in FLAG.finditer(text)}
    runs = [match for match in _TAGS.finditer(text) if match.start() not in flags]
    if runs:
        hidden = decode_tags("".join(match.group() for match in runs))
        why = f'Tag characters, which nothing displays, spell: "{excerpt(hidden)}".'
        yield _Seen(runs[0].start(), Severity.CRITICAL, why)


def _selectors(text: str) -> Iterator[_Seen]:
    """A selector after what it varies is how emoji and ideographs are written; a run is a message."""
    runs = [match for match in _SELECTORS.finditer(text) if len(match.group()) > 1]
    strays = [m for m in _SELECTORS.finditer(text) if len(m.group()) == 1 and not _varies(text, m.start())]
    if runs:
        hidden = "".join(decode_selectors(match.group()) for match in runs)
        spelt = f', one byte each: "{excerpt(hidden)}"' if hidden.strip("\0") else ""
        # Two in a row are typed by accident; what a row of them carries is meant to be.
        severity = Severity.CRITICAL if len(hidden) >= LEAST_SPELT else Severity.MEDIUM
        yield _Seen(runs[0].start(), severity, f"Runs of variation selectors carry hidden data{spelt}.")
    elif len(strays) > 2:
        hidden = decode_selectors("".join(match.group() for match in strays))
        said = hidden.isprintable() and len(hidden) >= LEAST_SPELT
        spelt = f' and spell together: "{excerpt(hidden)}"' if said else ""
        severity = Severity.CRITICAL if said else Severity.MEDIUM
        yield _Seen(strays[0].start(), severity, f"{len(strays)} variation selectors vary nothing{spelt}.")


def _varies(text: str, at: int) -> bool:
    before = text[at - 1] if at else ""
    return bool(before) and (
        unicodedata.category(before)[0] in "SLNP" and not before.isspace() and _is_varied(before)
    )


def _is_varied(char: str) -> bool:
    """Whether variation sequences exist for *char*: symbols, keycaps, ideographs, a few scripts."""
    ideograph = "\u2e80" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or char >= "\U00020000"
    other = "\u1000" <= char <= "\u109f" or "\u1800" <= char <= "\u18af" or "\ua840" <= char <= "\ua87f"
    return unicodedata.category(char)[0] == "S" or char in "0123456789#*‼⁉〰〽" or ideograph or other


def _directions(text: str) -> Iterator[_Seen]:
    right_to_left = bool(_RIGHT_TO_LEFT.search(text))
    controls = "".join(match.group() for match in _OVERRIDES.finditer(text))
    if "\u202d" in controls or "\u202e" in controls:
        at = min(index for index in (text.find("\u202d"), text.find("\u202e")) if index >= 0)
        shown = excerpt(text[at + 1 : at + 160][::-1], 80)
        why = f'An override turns the direction of writing: people see other words than the model: "{shown}".'
        yield _Seen(at, Severity.CRITICAL, why)
    elif controls and not right_to_left:
        at = next(_OVERRIDES.finditer(text)).start()
        yield _Seen(
            at, Severity.MEDIUM, "Controls of writing direction stand in a text that is written one way only."
        )
    marks = next(_MARKS.finditer(text), None)
    if marks and not right_to_left:
        yield _Seen(
            marks.start(),
            Severity.MEDIUM,
            "Direction marks stand in a text that has no right-to-left script.",
        )


def _zero_width(text: str, is_name: bool) -> Iterator[_Seen]:
    strays: list[int] = []
    for match in _ZERO_WIDTH.finditer(text):
        strays += [at for at in range(match.start(), match.end()) if not _belongs(text, at)]
    if not strays:
        return
    spelt = decode_bits("".join(text[at] for at in strays))
    if spelt:
        why = f'Zero-width characters, read as bits, spell: "{excerpt(spelt)}".'
        yield _Seen(strays[0], Severity.CRITICAL, why)
        return
    many = Severity.MEDIUM if len(strays) > 2 else Severity.LOW  # pasted from a page, say
    severity = Severity.HIGH if is_name else many
    where = "in a name" if is_name else "in the text"
    yield _Seen(
        strays[0],
        severity,
        f"{len(strays)} characters of no width stand {where}, where no script needs them.",
    )


def _belongs(text: str, at: int) -> bool:
    """Whether the zero-width character at *at* is part of how something is written."""
    char, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if char == "\ufeff":
        return at == 0
    if char not in "\u200c\u200d":
        mongolian = "\u1800" <= (before or " ") <= "\u18af"
        return mongolian or (char == "\u034f" and bool(_RIGHT_TO_LEFT.match(before)))
    if _JOINING.match(before) or _JOINING.match(after):
        return True
    return char == "\u200d" and _is_pictograph(before) and _is_pictograph(after)


def _is_pictograph(char: str) -> bool:
    return bool(char) and (
        unicodedata.category(char) in ("So", "Sk", "Sm")
        or char in "\ufe0f\u20e3"
        or "\U0001f000" <= char <= "\U0001faff"
    )


def _rest(text: str, is_name: bool) -> Iterator[_Seen]:
    fillers = [m for m in _FILLERS.finditer(text) if not _between_jamo(text, m)]
    if fillers and (is_name or sum(len(m.group()) for m in fillers) > 2):
        severity = Severity.HIGH if is_name else Severity.MEDIUM
        yield _Seen(
            fillers[0].start(), severity, "Filler characters, which show as blank, stand in the text."
        )
    hyphens = _SOFT_HYPHENS.findall(text)
    if hyphens and (is_name or len("".join(hyphens)) > 5 or max(map(len, hyphens)) > 1):
        severity = Severity.HIGH if is_name else Severity.MEDIUM
        yield _Seen(text.index("\u00ad"), severity, "Soft hyphens, which are not displayed, break up words.")
    private = _PRIVATE.search(text)
    if private:
        spelt = decode_private("".join(match.group() for match in _PRIVATE.finditer(text)))
        shown = f', their low bytes spell: "{excerpt(spelt)}"' if spelt else ""
        why = f"Private-use characters mean only what the author and the model agree on{shown}."
        severity = Severity.HIGH if is_name else Severity.MEDIUM
        yield _Seen(private.start(), Severity.CRITICAL if spelt else severity, why)


def _between_jamo(text: str, match: re.Match[str]) -> bool:
    around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
    return match.group() in "\u115f\u1160" and any("\u1100" <= char <= "\u11ff" for char in around)


def _controls(text: str) -> Iterator[_Seen]:
    match = _CONTROLS.search(text)
    if match is None:
        return
    if "\x1b" in text or "\x9b" in text:
        at = min(index for index in (text.find("\x1b"), text.find("\x9b")) if index >= 0)
        severity = Severity.HIGH if _REWRITING.search(text) else Severity.MEDIUM  # colours hide nothing
        yield _Seen(
            at, severity, "Terminal escapes can hide, move or rewrite what a person sees of this text."
        )
    else:
        code = ord(match.group()[0])
        yield _Seen(match.start(), Severity.MEDIUM, f"A control character (U+{code:04X}) stands in the text.")


RULE = Rule(
    id="invisible-characters",
    summary="a definition holds characters that people do not see but the model reads",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.tools",
    remedy="Do not connect this server until the characters are gone; read the definition with them shown.",
    taxonomy=("MCP03:2025", "SAFE-T1402", "SAFE-T1001", "AML.T0068", "AML.T0110"),
    definitions=detect,
    server=written,
)
