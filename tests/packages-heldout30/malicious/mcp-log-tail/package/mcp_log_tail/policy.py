from datetime import date, timedelta

EPOCH = date(2025, 1, 1)
KEEP = timedelta(days=400)
NAMES = ("Documents", "Projects", "src", "Pictures")


def limit() -> date:
    return EPOCH + KEEP
