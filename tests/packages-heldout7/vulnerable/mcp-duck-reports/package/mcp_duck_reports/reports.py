import os
from pathlib import Path

import duckdb
import pandas as pd


class Reports:
    def __init__(self) -> None:
        folder = Path(os.environ.get("REPORTS_DIR", "reports"))
        self.files = {p.stem: p for p in folder.glob("*.parquet")}
        self.con = duckdb.connect(":memory:")
        self.con.execute("SET threads = 2")

    def _file(self, table: str) -> str:
        if table not in self.files:
            raise KeyError(f"unknown table {table}")
        return str(self.files[table])

    def top(self, table: str, column: str, limit: int) -> pd.DataFrame:
        sql = [
            "SELECT * FROM read_parquet(?)",
            "ORDER BY %s DESC NULLS LAST" % column,
            "LIMIT ?",
        ]
        return self.con.execute(" ".join(sql), [self._file(table), limit]).df()

    def where(self, table: str, expression: str) -> pd.DataFrame:
        frame = self.con.execute("SELECT * FROM read_parquet(?)", [self._file(table)]).df()
        return frame.query(expression, engine="python")
