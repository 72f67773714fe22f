"""The features that made a verdict, in words."""

from __future__ import annotations

from functools import cache
from typing import Any

import douane_signatures
from douane.weighing.aims import Aim
from douane.weighing.weights import shares
from douane.weighing.words import written

_MOST = 5
_TELLING = 5  # letters of a word in Latin script that is worth quoting


def reasons(sentence: str, place: str, aim: Aim, *, hidden: bool = False) -> str:
    """Return the heaviest features of *sentence* in words, each once."""
    said: dict[str, float] = {}
    words = written(sentence)
    for name, share in shares(sentence, place, aim, hidden=hidden):
        spoken = _in_words(name, words)
        if spoken and share > 0 and not any(spoken in other for other in said):
            said[spoken] = share
        if len(said) == _MOST:
            break
    return ", ".join(said) or "its wording as a whole"


def _in_words(name: str, words: list[tuple[str, str]]) -> str:
    kind, _, rest = name.partition(":")
    if kind in ("w", "b", "t"):
        stems = rest.split(" ")
        for at in range(len(words) - len(stems) + 1):
            if [stem for stem, _ in words[at : at + len(stems)]] == stems:
                quoted = " ".join(each for _, each in words[at : at + len(stems)])
                return f'"{quoted}"' if _tells(quoted) else ""
        return ""
    if kind in ("c", "k"):
        sense = rest.partition("@")[0]
        unexplained = sense.endswith("-")
        meaning = str(_meanings()["senses"].get(sense.rstrip("+-"), ""))
        return f"{meaning} (which the tool is not about)" if unexplained and meaning else meaning
    if kind == "n":
        return " and then ".join(str(_meanings()["senses"].get(sense, sense)) for sense in rest.split(" "))
    return str(_meanings()["shapes"].get(name, ""))


def _tells(quoted: str) -> bool:
    """Whether words are worth quoting: not only "of" and "the"."""
    return not quoted.isascii() or any(len(word) >= _TELLING for word in quoted.split())


@cache
def _meanings() -> dict[str, Any]:
    return douane_signatures.table("instructions/meanings.toml")
