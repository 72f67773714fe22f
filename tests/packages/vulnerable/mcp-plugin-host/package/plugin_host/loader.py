import importlib
from collections.abc import Callable

PREFIX = "plugin"


def load(dotted: str) -> Callable[[str], str]:
    if not dotted.startswith(PREFIX):
        raise ValueError("only plugins")
    module, _, attribute = dotted.removeprefix("plugin:").rpartition(".")
    return getattr(importlib.import_module(module), attribute)
