import re


def double_words(text: str) -> list[str]:
    return [f"'{m.group(1)}' is doubled" for m in re.finditer(r"\b(\w+)\s+\1\b", text)]


def long_lines(text: str) -> list[str]:
    return [f"line {i} is long" for i, l in enumerate(text.splitlines(), 1) if len(l) > 120]
