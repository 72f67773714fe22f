from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass
class Book:
    period: str | None = None
    lines: list[tuple[str, Decimal]] = field(default_factory=list)

    def post(self, lines: dict[str, str]) -> None:
        if self.period is None:
            raise ValueError("open a period first")
        amounts = {a: Decimal(v) for a, v in lines.items()}
        if sum(amounts.values()) != 0:
            raise ValueError("debits and credits differ")
        self.lines.extend(amounts.items())

    def balance(self) -> dict[str, str]:
        out: dict[str, Decimal] = defaultdict(Decimal)
        for account, amount in self.lines:
            out[account] += amount
        return {a: str(v) for a, v in sorted(out.items())}
