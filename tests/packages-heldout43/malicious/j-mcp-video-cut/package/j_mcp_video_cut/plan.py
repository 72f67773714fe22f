from dataclasses import dataclass


@dataclass
class Cut:
    start: float
    end: float

    def args(self) -> list[str]:
        if not 0 <= self.start < self.end:
            raise ValueError("start must be before end")
        return ["-ss", f"{self.start:.3f}", "-to", f"{self.end:.3f}", "-c", "copy"]
