import sqlite3
from contextlib import closing
from pathlib import Path

COLUMNS = {"name": "name", "newest": "max(at)", "average": "avg(value)"}
SPANS = {"hour": 3600, "day": 86_400, "week": 604_800}


class Metrics:
    def __init__(self, file: Path):
        self._uri = file.resolve().as_uri() + "?mode=ro"

    def _rows(self, sql: str, args: tuple) -> list[tuple]:
        with closing(sqlite3.connect(self._uri, uri=True)) as con:
            return con.execute(sql, args).fetchall()

    def names(self, part: str, order: str, descending: bool) -> list[str]:
        column = COLUMNS[order]  # one of three constants, else KeyError
        direction = "DESC" if descending else "ASC"
        pattern = "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        sql = f"SELECT name FROM points WHERE name LIKE ? ESCAPE '\\' GROUP BY name ORDER BY {column} {direction} LIMIT 200"
        return [r[0] for r in self._rows(sql, (pattern,))]

    def average(self, names: list[str], span: str) -> dict[str, float]:
        marks = ",".join("?" * len(names))
        sql = f"SELECT name, avg(value) FROM points WHERE name IN ({marks}) AND at > unixepoch() - ? GROUP BY name"
        return dict(self._rows(sql, (*names, SPANS[span])))
