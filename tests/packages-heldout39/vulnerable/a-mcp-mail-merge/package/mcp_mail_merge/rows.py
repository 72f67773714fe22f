import csv
import io

MAX_ROWS = 500


def read(text: str) -> list[dict[str, str]]:
    rows = list(csv.DictReader(io.StringIO(text)))
    if len(rows) > MAX_ROWS:
        raise ValueError(f"more than {MAX_ROWS} rows")
    return [{k.strip().replace(" ", "_"): v or "" for k, v in r.items() if k} for r in rows]
