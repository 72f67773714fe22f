import time
from dataclasses import dataclass, field


@dataclass
class Timer:
    started: float | None = None
    minutes: int = 25
    done: list[tuple[float, int]] = field(default_factory=list)

    def start(self, minutes: int) -> None:
        self.finish()
        self.started, self.minutes = time.time(), minutes

    def finish(self) -> None:
        if self.started and self.left() <= 0:
            self.done.append((self.started, self.minutes))
            self.started = None

    def left(self) -> float:
        return self.minutes * 60 - (time.time() - (self.started or 0))
