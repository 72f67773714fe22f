"""How bad it is that a text became another one: what it brings in that a reworded sentence does not.

This only grades a change that is reported in any case. Whether a text is hostile is for a scanner to say.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from douane_lockfiles.additions import additions
from douane_lockfiles.cues import brought_in
from douane_lockfiles.drift import Grade, worse
from douane_lockfiles.surroundings import ALONE, MOST_TEXT, Surroundings, texts_in

_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
# What is invisible without being in those categories: fillers and variation selectors.
_FILLERS = frozenset(map(chr, (0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0)))
_SELECTORS = re.compile("[\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
# In an emoji they are how it is written: a symbol shown in colour, or several joined to one.
_EMOJI = re.compile(
    "(?<=[\u203c-\u3299\U0001f000-\U0001faff])\ufe0f"
    "|(?<=[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d(?=[\u2600-\u27bf\U0001f000-\U0001faff])"
)
_ORDERS = re.compile(
    r"\b(?:(?i:you (?:must|should|need to|have to)|always|before (?:using|calling))|MUST|IMPORTANT)\b"
)


def grade(
    was: Any, now: Any, usual: Grade, mildest: Grade, around: Surroundings = ALONE
) -> tuple[Grade, str]:
    """Return how bad it is that value *was* became *now*, and why.

    *usual* is the grade of such a change, *mildest* that of one which merely rewords, *around* what is known
    of the server. Hidden characters make it critical; a cue, or what the judge finds in what was added, high.
    """
    before, after = texts_in(was), texts_in(now)
    brought = brought_in(before, after, around)
    if _hidden(after) - _hidden(before):
        return Grade.CRITICAL, _why(["invisible characters", *brought])
    judged = around.judged(additions(before, after, around.known.sentences))
    if brought or judged:
        return worse(usual, Grade.HIGH), "; ".join(filter(None, (_why(brought), *judged)))
    if len(after) == MOST_TEXT:
        return worse(usual, Grade.HIGH), "longer than what is looked at"
    if isinstance(was, str) and isinstance(now, str) and _plain(was) == _plain(now):
        return min(mildest, Grade.LOW, key=lambda item: item.rank), "only spacing and case"
    orders = sorted(_orders(after) - _orders(before))
    why = f"orders the model: {', '.join(orders)}" if orders else ""
    return (usual if was is None or now is None else mildest), why


def _orders(text: str) -> set[str]:
    return {found.casefold() for found in _ORDERS.findall(text)}


def _why(brought: list[str]) -> str:
    return f"brings in {', '.join(brought)}" if brought else ""


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _hidden(text: str) -> set[str]:
    return {char for char in set(_EMOJI.sub("", text)) - {"\n", "\t", "\r"} if _is_hidden(char)}


def _is_hidden(char: str) -> bool:
    if unicodedata.category(char) in _HIDDEN_CATEGORIES:
        return True
    return char in _FILLERS or _SELECTORS.match(char) is not None
