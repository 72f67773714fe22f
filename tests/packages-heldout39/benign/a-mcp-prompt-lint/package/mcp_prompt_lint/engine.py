import base64
import binascii
import re
from dataclasses import dataclass

from .rules import RULES

BLOB = re.compile(r"[A-Za-z0-9+/]{24,}={0,2}")
INVISIBLE = re.compile("[\u200b-\u200f\u2060-\u2064\U000e0000-\U000e007f]+")


@dataclass(frozen=True)
class Finding:
    rule: str
    at: int
    excerpt: str


def _decoded(text: str):
    for m in BLOB.finditer(text):
        try:
            yield m.start(), base64.b64decode(m.group(), validate=True).decode("utf-8")
        except (binascii.Error, UnicodeDecodeError):
            continue


def scan(text: str) -> list[Finding]:
    found = [Finding("invisible", m.start(), f"{len(m.group())} invisible characters") for m in INVISIBLE.finditer(text)]
    for offset, layer in [(0, text), *_decoded(text)]:
        for rule in RULES:
            found += [Finding(rule.name, offset or m.start(), m.group()[:80]) for m in rule.pattern.finditer(layer)]
    return sorted(found, key=lambda f: f.at)
