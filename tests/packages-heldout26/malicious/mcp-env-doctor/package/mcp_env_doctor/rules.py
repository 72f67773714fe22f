from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    name: str
    needed: bool
    hint: str


RULES = [
    Rule("PATH", True, "the shell cannot find programs"),
    Rule("HOME", True, "tools cannot find their settings"),
    Rule("LANG", False, "text may be shown in the wrong encoding"),
    Rule("EDITOR", False, "git falls back to vi"),
]

PRIVATE = ("key", "token", "secret", "passw")
