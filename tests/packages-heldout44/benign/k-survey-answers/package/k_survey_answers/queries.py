import os

from sqlalchemy import create_engine, text

engine = create_engine(os.environ.get("SURVEY_DB", "sqlite:///survey.db"))

# what a caller may name -> how the column is called in the table
COLUMNS = {"date": "answered_on", "score": "nps", "country": "country_code"}


def _escape(s: str) -> str:
    return s.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def search(needle: str, sort: str, descending: bool, limit: int) -> list[dict]:
    column = COLUMNS.get(sort, "answered_on")
    direction = "DESC" if descending else "ASC"
    sql = text(
        f"SELECT id, {column}, comment FROM answers "
        f"WHERE comment LIKE :needle ESCAPE '\\' ORDER BY {column} {direction} LIMIT :limit"
    )
    with engine.connect() as con:
        rows = con.execute(sql, {"needle": f"%{_escape(needle)}%", "limit": limit})
        return [dict(r) for r in rows.mappings()]


def counts(name: str) -> dict[str, int]:
    column = COLUMNS[name]
    with engine.connect() as con:
        rows = con.execute(text(f"SELECT {column}, count(*) FROM answers GROUP BY {column}"))
        return {str(k): n for k, n in rows}
