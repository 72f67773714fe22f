import json
import locale
from collections.abc import Callable
from importlib.resources import files
from typing import TypeVar

F = TypeVar("F", bound=Callable)
_ALL: dict[str, dict[str, str]] = json.loads(files(__package__).joinpath("data/messages.json").read_text("utf-8"))


def _lang() -> str:
    code = (locale.getlocale()[0] or "en")[:2].lower()
    return code if code in _ALL else "en"


def localised(fn: F) -> F:
    """Give a tool its description in the user's language."""
    fn.__doc__ = _ALL[_lang()].get(fn.__name__, fn.__doc__)
    return fn
