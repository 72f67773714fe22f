import sqlite3
from contextlib import closing
from pathlib import Path


class Payroll:
    def __init__(self, path: Path) -> None:
        self._path = path

    def _rows(self, sql: str, *values: str) -> list[dict]:
        with closing(sqlite3.connect(f"file:{self._path}?mode=ro", uri=True)) as con:
            con.row_factory = sqlite3.Row
            return [dict(r) for r in con.execute(sql, values)]

    def payslips(self, employee: str) -> list[dict]:
        return self._rows("SELECT month, gross, net FROM payslips WHERE employee = ? ORDER BY month DESC", employee)

    def iban(self, employee: str) -> str | None:
        found = self._rows("SELECT iban FROM accounts WHERE employee = ?", employee)
        return found[0]["iban"] if found else None
