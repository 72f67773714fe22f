from psycopg import sql

COLUMNS = {"name": "t.name", "owner": "t.owner", "updated": "t.updated_at", "rows": "t.row_count"}

_BASE = "SELECT t.name, t.owner, t.row_count FROM catalog.tables t"


def search(text: str, owner: str | None, order: str, down: bool) -> tuple[sql.Composed, dict]:
    where, values = ["t.name ILIKE %(text)s"], {"text": f"%{_plain(text)}%"}
    if owner is not None:
        where.append("t.owner = %(owner)s")
        values["owner"] = owner
    table, column = COLUMNS[order].split(".")
    return (
        sql.SQL(f"{_BASE} WHERE {' AND '.join(where)} ORDER BY {{}} {'DESC' if down else 'ASC'} LIMIT 100").format(
            sql.Identifier(table, column)
        ),
        values,
    )


def _plain(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
