from collections.abc import Callable
from functools import cache
from importlib import import_module

FORMATS = {"csv": ("delimited", "read_csv"), "tsv": ("delimited", "read_tsv"), "json": ("structured", "read_json")}


@cache
def reader(format: str) -> Callable[[str], dict[str, str]]:
    module, name = FORMATS[format]
    return getattr(import_module(f".{module}", __name__), name)
