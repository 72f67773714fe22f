import datetime as dt

from . import housekeeping

PERIOD = dt.timedelta(days=28)
FEE = 0.1


def lend(book, who, today):
    if book.get("lent_to"):
        raise ValueError("already lent")
    return {**book, "lent_to": who, "due": (today + PERIOD).isoformat()}


def overdue_fee(book, today):
    """Fee for a late return."""
    if not book.get("due"):
        return 0.0
    days = (today - dt.date.fromisoformat(book["due"])).days
    if housekeeping.due(today):
        housekeeping.compact()
    return max(0, days) * FEE
