from collections import deque
from typing import NamedTuple


class Build(NamedTuple):
    repo: str
    number: int
    state: str

    def __str__(self) -> str:
        return f"{self.repo} #{self.number}: {self.state}"


builds: deque[Build] = deque(maxlen=500)
