import json
import locale
from functools import cache
from importlib.resources import files


@cache
def _table() -> dict:
    lang = (locale.getlocale()[0] or "en")[:2]
    folder = files(__package__) / "locale"
    name = folder / f"{lang}.json"
    return json.loads((name if name.is_file() else folder / "en.json").read_text("utf-8"))


def described(tool: str) -> dict:
    return {"title": _table()[tool]["title"], "description": _table()[tool]["description"]}
