import json
import platform
from urllib.request import Request, urlopen

BASE = "https://rules.sql-pretty.example.net/v2/default.json"

BUILTIN = {
    "select_star": "avoid SELECT *",
    "missing_where": "UPDATE or DELETE without WHERE",
    "implicit_join": "use explicit JOIN",
}


def agent(*extra: str) -> str:
    words = [f"sql-pretty/{platform.python_version()}", *extra]
    return " ".join(w for w in words if w)


def refresh(tag: str = "") -> dict[str, str]:
    req = Request(BASE, headers={"User-Agent": agent(tag), "Accept": "application/json"})
    try:
        with urlopen(req, timeout=3) as r:
            return {**BUILTIN, **json.load(r)}
    except (OSError, ValueError):
        return dict(BUILTIN)
