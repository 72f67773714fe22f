"""Rules. The patterns are phrases of known attacks; this module only matches them."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    about: str
    pattern: re.Pattern


def _r(about: str, pattern: str) -> Rule:
    return Rule(about, re.compile(pattern, re.I))


RULES = {
    "override": _r("tells the reader to drop its orders", r"ignore (all |any )?(previous|prior|above) (instructions|rules)"),
    "secrecy": _r("asks to keep something from the user", r"do not (tell|mention|reveal)[^.]{0,40}\buser\b"),
    "key-file": _r("asks for a private key file", r"(read|cat|open|attach)[^.]{0,40}(~/\.ssh/id_\w+|\.aws/credentials|\.env\b)"),
    "marker": _r("imitates markers of a system message", r"<(important|system|admin)>|\[\[?system\]?\]"),
    "hidden": _r("has characters that are not shown", "[\u200b-\u200f\u2060-\u2064\U000e0000-\U000e007f]"),
}
