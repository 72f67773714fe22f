from collections import Counter

from .rules import RULES


class Redactor:
    """Replaces what looks like a secret; only counters are kept."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()

    def __call__(self, line: str) -> str:
        for name, rx in RULES:
            line, n = rx.subn(lambda m: self._mask(m.group(0), m.groupdict().get("keep") or ""), line)
            if n:
                self.counts[name] += n
        return line

    @staticmethod
    def _mask(whole: str, keep: str) -> str:
        return f"{keep}[removed {len(whole) - len(keep)}]"
