import csv
import io
import statistics


def columns(text: str) -> dict[str, list[str]]:
    rows = list(csv.DictReader(io.StringIO(text)))
    return {k: [r[k] for r in rows] for k in (rows[0] if rows else {})}


def describe(values: list[str]) -> dict:
    numbers = []
    for v in values:
        try:
            numbers.append(float(v))
        except ValueError:
            return {"kind": "text", "distinct": len(set(values)), "empty": values.count("")}
    return {"kind": "number", "min": min(numbers), "max": max(numbers), "mean": statistics.fmean(numbers)}
