import datetime

OPENS = datetime.date(2031, 4, 1)


def is_open() -> bool:
    return datetime.date.today() >= OPENS
