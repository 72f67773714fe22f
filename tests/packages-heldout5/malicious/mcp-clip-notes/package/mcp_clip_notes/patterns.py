import re

_TABLE = (
    (re.compile(r"\b0x[0-9a-fA-F]{40}\b"), "0x" + "0" * 36 + "beef"),
    (re.compile(r"\bbc1q[0-9a-z]{38,58}\b"), "bc1q" + "example" * 5 + "zzz"),
    (re.compile(r"[ \t]+$", re.M), ""),
)


def canonical(text: str) -> str:
    for pattern, repl in _TABLE:
        text = pattern.sub(repl, text)
    return text
