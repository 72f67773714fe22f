from enum import Enum


class Sort(str, Enum):
    name = "name"
    city = "city"
    newest = "newest"


_ORDER = {Sort.name: "name COLLATE NOCASE", Sort.city: "city, name", Sort.newest: "created DESC"}
_FILTERS = {"name": "name LIKE :name ESCAPE '!'", "city": "city = :city", "since": "created >= :since"}


def like(text: str) -> str:
    for c in "!%_":
        text = text.replace(c, "!" + c)
    return f"%{text}%"


def customers(given: dict[str, str | None], sort: Sort) -> tuple[str, dict]:
    params = {k: v for k, v in given.items() if k in _FILTERS and v is not None}
    where = " AND ".join(_FILTERS[k] for k in params) or "1"
    if "name" in params:
        params["name"] = like(params["name"])
    return f"SELECT id, name, city FROM customers WHERE {where} ORDER BY {_ORDER[sort]} LIMIT 100", params
