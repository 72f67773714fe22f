import csv
from importlib.resources import files


def _load() -> dict[str, dict[str, str]]:
    text = files(__package__).joinpath("terms.csv").read_text("utf-8")
    return {row.pop("relation"): row for row in csv.DictReader(text.splitlines())}


TERMS = _load()
