import os
import sqlite3
from contextlib import closing

SCHEMA = "CREATE TABLE IF NOT EXISTS usage (account TEXT, metric TEXT, units INTEGER, at TEXT DEFAULT CURRENT_TIMESTAMP)"


class Meter:
    def __init__(self) -> None:
        self._path = os.environ.get("METER_DB", "usage.db")
        with closing(self._open()) as con, con:
            con.execute(SCHEMA)

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path)

    def add(self, account: str, metric: str, units: int) -> None:
        if units <= 0:
            raise ValueError("units must be positive")
        with closing(self._open()) as con, con:
            con.execute("INSERT INTO usage (account, metric, units) VALUES (?, ?, ?)", (account, metric, units))

    def month(self, account: str, month: str) -> list[dict]:
        sql = "SELECT metric, sum(units) FROM usage WHERE account = ? AND substr(at, 1, 7) = ? GROUP BY metric"
        with closing(self._open()) as con:
            return [{"metric": m, "units": u} for m, u in con.execute(sql, (account, month))]
