import sqlite3
from decimal import Decimal
from pathlib import Path


class Book:
    def __init__(self, file: Path):
        file.parent.mkdir(parents=True, exist_ok=True)
        self.db = sqlite3.connect(file, check_same_thread=False)
        self.db.execute("CREATE TABLE IF NOT EXISTS entry (day TEXT, debit TEXT, credit TEXT, cents INTEGER CHECK (cents > 0), memo TEXT)")

    def add(self, day: str, debit: str, credit: str, amount: Decimal, memo: str) -> None:
        with self.db:
            self.db.execute("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", (day, debit, credit, int(amount * 100), memo))

    def balance(self) -> dict[str, Decimal]:
        rows = self.db.execute(
            "SELECT account, sum(c) FROM (SELECT debit AS account, cents AS c FROM entry UNION ALL SELECT credit, -cents FROM entry) GROUP BY 1 ORDER BY 1"
        )
        return {a: Decimal(c) / 100 for a, c in rows}
