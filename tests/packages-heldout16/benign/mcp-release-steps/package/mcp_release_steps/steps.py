from dataclasses import dataclass, field

ORDER = ("tests", "version", "changelog", "review")


class OutOfOrder(ValueError):
    pass


@dataclass
class Release:
    version: str
    done: list[str] = field(default_factory=list)

    @property
    def next(self) -> str | None:
        return ORDER[len(self.done)] if len(self.done) < len(ORDER) else None

    def confirm(self, step: str) -> None:
        if step != self.next:
            raise OutOfOrder(f"the next step is {self.next}")
        self.done.append(step)
