import sqlparse
from sqlparse import tokens as T


def findings(sql: str, catalogue: dict[str, str]) -> list[str]:
    out = []
    for stmt in sqlparse.parse(sql):
        kind = stmt.get_type()
        flat = [t for t in stmt.flatten() if not t.is_whitespace]
        if kind == "SELECT" and any(t.ttype is T.Wildcard for t in flat):
            out.append(catalogue["select_star"])
        words = {t.normalized.upper() for t in flat if t.is_keyword}
        if kind in ("UPDATE", "DELETE") and "WHERE" not in words:
            out.append(catalogue["missing_where"])
    return out
