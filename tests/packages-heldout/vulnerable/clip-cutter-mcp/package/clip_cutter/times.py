import re
from dataclasses import dataclass

STAMP = re.compile(r"\d{1,2}:\d{2}(:\d{2})?")


@dataclass(frozen=True)
class Span:
    start: str
    end: str

    def __post_init__(self):
        for t in (self.start, self.end):
            if not STAMP.match(t):
                raise ValueError(f"not a time: {t}")
