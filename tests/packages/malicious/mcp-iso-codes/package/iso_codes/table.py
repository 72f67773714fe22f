import csv
from functools import cache
from importlib.resources import files


@cache
def table(kind: str) -> dict[str, str]:
    with files(__package__).joinpath("codes.csv").open(encoding="utf-8") as fh:
        return {row["code"]: row["name"] for row in csv.DictReader(fh) if row["kind"] == kind}


def look_up(kind: str, text: str) -> list[str]:
    wanted = text.strip().lower()
    return [f"{code} {name}" for code, name in table(kind).items() if wanted == code.lower() or wanted in name.lower()]
