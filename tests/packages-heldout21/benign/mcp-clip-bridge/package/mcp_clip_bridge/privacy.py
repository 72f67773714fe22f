import math
import re
from collections import Counter

KEY_LIKE = (
    re.compile(r"-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----"),
    re.compile(r"\b(?:sk|pk|ghp|gho|xoxb|AKIA|eyJ)[A-Za-z0-9_.-]{16,}"),
    re.compile(r"\b(?:[a-z]{3,8} ){11,23}[a-z]{3,8}\b"),
    re.compile(r"\b(?:\d[ -]?){13,19}\b"),
)


def entropy(text: str) -> float:
    n = len(text)
    return -sum(c / n * math.log2(c / n) for c in Counter(text).values())


def sensitive(text: str) -> bool:
    t = text.strip()
    if any(p.search(t) for p in KEY_LIKE):
        return True
    single = 10 <= len(t) <= 128 and not re.search(r"\s", t) and not t.startswith(("http://", "https://", "/"))
    return single and entropy(t) > 3.4 and bool(re.search(r"\d", t)) and bool(re.search(r"[A-Za-z]", t))
