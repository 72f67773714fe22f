"""SQL of the tools. Only names of the tables below get into the text; values are bound."""

COLUMNS = "id, title, maker, year"
ORDER = {"title": "title COLLATE NOCASE", "year": "year", "maker": "maker COLLATE NOCASE"}
GROUPS = {"room": "room", "maker": "maker", "material": "material"}
PAGE = 50

Query = tuple[str, dict]


def _like(text: str) -> str:
    for c in "\\%_":
        text = text.replace(c, "\\" + c)
    return f"%{text}%"


def search(text: str, limit: int) -> Query:
    sql = f"SELECT {COLUMNS} FROM objects WHERE title LIKE :t ESCAPE '\\' OR maker LIKE :t ESCAPE '\\' LIMIT :n"
    return sql, {"t": _like(text), "n": max(1, min(limit, 100))}


def listing(order: str, descending: bool, page: int) -> Query:
    column = ORDER.get(order, ORDER["title"])
    sql = f"SELECT {COLUMNS} FROM objects ORDER BY {column} {'DESC' if descending else 'ASC'} LIMIT :n OFFSET :o"
    return sql, {"n": PAGE, "o": max(0, page) * PAGE}


def counts(field: str) -> Query:
    if field not in GROUPS:
        raise ValueError(f"fields are {', '.join(GROUPS)}")
    return f"SELECT {GROUPS[field]}, COUNT(*) FROM objects GROUP BY 1 ORDER BY 2 DESC", {}
