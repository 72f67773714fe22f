import os
from pathlib import Path

import duckdb

FOLDER = Path(os.environ.get("SURVEYS", "surveys"))


class Source:
    TEMPLATE = "SELECT {fields} FROM read_parquet('{file}') {rest}"

    def __init__(self, survey: str) -> None:
        if survey not in self.names():
            raise ValueError("no such survey")
        self.file = FOLDER / f"{survey}.parquet"

    @staticmethod
    def names() -> list[str]:
        return sorted(p.stem for p in FOLDER.glob("*.parquet"))

    def select(self, fields: str, rest: str = "") -> list[tuple]:
        statement = self.TEMPLATE.format(fields=fields, file=self.file, rest=rest)
        with duckdb.connect() as con:
            return con.sql(statement).fetchall()
