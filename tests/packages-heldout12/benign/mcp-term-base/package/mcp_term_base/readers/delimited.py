import csv
import io


def _read(text: str, delimiter: str) -> dict[str, str]:
    rows = csv.reader(io.StringIO(text), delimiter=delimiter)
    return {r[0].strip(): r[1].strip() for r in rows if len(r) >= 2 and r[0].strip()}


def read_csv(text: str) -> dict[str, str]:
    return _read(text, ",")


def read_tsv(text: str) -> dict[str, str]:
    return _read(text, "\t")
