_ORDERS = {"day": "day, hour", "room": "room, day, hour", "teacher": "teacher, day, hour"}


def order(name: str) -> str:
    try:
        return _ORDERS[name]
    except KeyError:
        raise ValueError(f"sort must be one of {', '.join(_ORDERS)}") from None
