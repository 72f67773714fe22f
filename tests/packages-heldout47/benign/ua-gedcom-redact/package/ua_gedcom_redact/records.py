import re

YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")


def records(text: str) -> list[list[str]]:
    """Level-0 records, each a list of lines."""
    out: list[list[str]] = []
    for line in text.splitlines():
        if line.startswith("0 ") or not out:
            out.append([])
        out[-1].append(line)
    return out


def is_person(record: list[str]) -> bool:
    return record[0].rstrip().endswith(" INDI")


def living(record: list[str], limit: int) -> bool:
    if not is_person(record) or any(line.startswith(("1 DEAT", "1 BURI")) for line in record):
        return False
    for i, line in enumerate(record):
        if line.startswith("1 BIRT") and i + 1 < len(record):
            m = YEAR.search(record[i + 1])
            return not m or int(m.group(1)) > limit
    return True
