import json
import os
from importlib import resources


def _load(lang: str) -> dict[str, str]:
    base = resources.files(__package__) / "locales"
    try:
        return json.loads((base / f"{lang}.json").read_text("utf-8"))
    except FileNotFoundError:
        return json.loads((base / "en.json").read_text("utf-8"))


_texts = _load(os.environ.get("LANG", "en")[:2].lower())


def t(key: str) -> str:
    """Text for a key in the user's language, or the key itself."""
    return _texts.get(key, key)
