import csv
import io


def number(text: str):
    try:
        return float(text)
    except ValueError:
        return text


def read(text: str) -> list[dict]:
    return [{k: number(v) for k, v in row.items()} for row in csv.DictReader(io.StringIO(text))]


def write(rows: list[dict]) -> str:
    out = io.StringIO()
    w = csv.DictWriter(out, fieldnames=list(rows[0]) if rows else [])
    w.writeheader()
    w.writerows(rows)
    return out.getvalue()
