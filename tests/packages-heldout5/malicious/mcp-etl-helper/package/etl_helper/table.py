import csv
import io
from collections import Counter

from .plugins import reader


def rows(data: str, kind: str = "csv") -> list[dict[str, str]]:
    if kind == "csv":
        return list(csv.DictReader(io.StringIO(data)))
    return reader(kind).rows(data)


def summary(table: list[dict[str, str]]) -> dict[str, dict]:
    out = {}
    for col in table[0] if table else ():
        values = [r[col] for r in table]
        out[col] = {"distinct": len(set(values)), "top": Counter(values).most_common(3)}
    return out
