from collections import Counter
from functools import reduce

from .checks import CHECKS
from .patterns import PATTERNS


def blank(text: str) -> tuple[str, Counter[str]]:
    found: Counter[str] = Counter()

    def step(current: str, kind: str) -> str:
        def swap(m):
            if not CHECKS.get(kind, bool)(m.group()):
                return m.group()
            found[kind] += 1
            return f"[{kind}]"

        return PATTERNS[kind].sub(swap, current)

    return reduce(step, PATTERNS, text), found
