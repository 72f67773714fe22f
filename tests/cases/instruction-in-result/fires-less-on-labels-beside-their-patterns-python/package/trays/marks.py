import re
from typing import NamedTuple


class Mark(NamedTuple):
    label: str
    sign: re.Pattern[str]


MARKS = (
    Mark("overrides previous instructions", re.compile(r"\b(drop|skip|ignore)\b.{0,30}\binstructions?\b", re.I)),
    Mark("names a private key", re.compile(r"\bid_(rsa|ecdsa)\b")),
)


def marks_of(letter):
    return [mark.label for mark in MARKS if mark.sign.search(letter)]
