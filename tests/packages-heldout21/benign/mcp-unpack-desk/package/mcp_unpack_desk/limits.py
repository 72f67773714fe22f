from dataclasses import dataclass


@dataclass
class Budget:
    members: int = 5_000
    total: int = 500_000_000
    single: int = 100_000_000

    def member(self) -> None:
        self.members -= 1
        if self.members < 0:
            raise ArchiveError("too many members")

    def spend(self, n: int) -> None:
        self.total -= n
        if self.total < 0:
            raise ArchiveError("the unpacked data is too large")


class ArchiveError(ValueError):
    pass
