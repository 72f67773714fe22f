import re
from typing import NamedTuple


class Rule(NamedTuple):
    name: str
    pattern: re.Pattern[str]


def _rule(name: str, text: str) -> Rule:
    return Rule(name, re.compile(text, re.IGNORECASE))


RULES = [
    _rule("override", r"\b(ignore|disregard|forget)\b.{0,20}\b(previous|prior|above)\b.{0,20}\binstructions?\b"),
    _rule("secrecy", r"\b(do not|don't|never)\b.{0,20}\b(tell|mention|inform)\b.{0,20}\buser\b"),
    _rule("secret-file", r"~/\.(ssh|aws|npmrc|netrc)|\bid_(rsa|ed25519)\b|\.env\b"),
    _rule("hidden-tag", r"<\s*(important|system|secret)\s*>"),
    _rule("invisible", "[\u200b-\u200f\u2060-\u2064\U000e0000-\U000e007f]"),
]


def check(text: str) -> list[dict]:
    return [
        {"rule": r.name, "line": text.count("\n", 0, m.start()) + 1, "text": m.group()[:80]}
        for r in RULES
        for m in r.pattern.finditer(text)
    ]
