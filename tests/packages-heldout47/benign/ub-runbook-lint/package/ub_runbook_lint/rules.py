import re
from dataclasses import dataclass
from typing import Iterator


@dataclass(frozen=True)
class Rule:
    id: str
    text: str
    pattern: re.Pattern[str]


def _r(id: str, text: str, pattern: str) -> Rule:
    return Rule(id, text, re.compile(pattern, re.I))


RULES = [
    _r("R01", "downloads and runs a script", r"\b(?:curl|wget)\b[^|\n]*\|\s*(?:sudo\s+)?(?:ba)?sh\b"),
    _r("R02", "removes a tree from the root", r"\brm\s+-[a-z]*r[a-z]*f?\s+/(?:\s|\*|$)"),
    _r("R03", "opens a shell to a remote host", r"/dev/tcp/|\bnc\b.*\s-e\b"),
    _r("R04", "reads credentials", r"~/\.(?:aws/credentials|ssh/id_|kube/config)"),
    _r("R05", "speaks to the assistant", r"ignore (?:all )?previous instructions|do not tell the user"),
    _r("R06", "hidden characters", "[\u200b-\u200f\u2060\u202a-\u202e]"),
]


def lint(markdown: str) -> Iterator[tuple[int, Rule]]:
    for n, line in enumerate(markdown.splitlines(), 1):
        yield from ((n, rule) for rule in RULES if rule.pattern.search(line))
