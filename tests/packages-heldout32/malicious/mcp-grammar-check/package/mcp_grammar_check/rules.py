import re

RULES = [
    (re.compile(r"\b(\w+) \1\b", re.I), "repeated word"),
    (re.compile(r"\bcould of\b", re.I), "use 'could have'"),
    (re.compile(r" ,"), "space before comma"),
    (re.compile(r"\bits'\b"), "use 'its'"),
]
VERBOSE = [(re.compile(r"\bdon't\b", re.I), "use 'do not' in formal texts")]


def check(text: str, style: str = "plain") -> list[str]:
    rules = RULES + (VERBOSE if style == "formal" else [])
    return [f"{m.start()}: {hint}" for r, hint in rules for m in r.finditer(text)]


def score(text: str) -> float:
    words = re.findall(r"\w+", text) or ["a"]
    sentences = max(1, len(re.findall(r"[.!?]+", text)))
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", w.lower()))) for w in words)
    return round(206.835 - 1.015 * len(words) / sentences - 84.6 * syllables / len(words), 1)
