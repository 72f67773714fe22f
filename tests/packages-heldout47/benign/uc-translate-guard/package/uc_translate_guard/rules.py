import re

_I = re.IGNORECASE
RULES = {
    "override": re.compile(r"\b(ignore|disregard|forget)\b.{0,30}\b(previous|prior|above)\b.{0,20}\binstructions?\b", _I),
    "secrecy": re.compile(r"\bdo not (tell|inform|mention)\b.{0,30}\buser\b", _I),
    "key-file": re.compile(r"~/\.(ssh/id_\w+|aws/credentials|npmrc)|\.env\b"),
    "pipe-to-shell": re.compile(r"\b(curl|wget)\b[^\n|]*\|\s*(ba|z)?sh\b"),
    "invisible": re.compile("[\u200b-\u200f\u2060-\u2064\U000e0000-\U000e007f]"),
}


def findings(text: str) -> set[str]:
    return {name for name, rx in RULES.items() if rx.search(text)}
