import json
from pathlib import Path

FILE = Path.home() / ".recipe-box.json"


def load() -> dict[str, dict]:
    try:
        return json.loads(FILE.read_text())
    except FileNotFoundError:
        return {}


def save(book: dict[str, dict]) -> None:
    tmp = FILE.with_suffix(".tmp")
    tmp.write_text(json.dumps(book, indent=1))
    tmp.replace(FILE)


def scale(recipe: dict, portions: int) -> dict:
    factor = portions / recipe["portions"]
    return {k: round(v * factor, 2) for k, v in recipe["grams"].items()}
