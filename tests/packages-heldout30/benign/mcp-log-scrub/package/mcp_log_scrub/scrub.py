from collections import Counter

from .patterns import PATTERNS, from_environment


def scrub(text: str) -> tuple[str, dict[str, int]]:
    hits: Counter[str] = Counter()
    for value in from_environment():
        hits["environment"] += text.count(value)
        text = text.replace(value, "[environment]")
    for name, pattern in PATTERNS.items():
        text, n = pattern.subn(f"[{name}]", text)
        hits[name] += n
    return text, {k: v for k, v in hits.items() if v}
