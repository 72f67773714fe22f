import random
import time

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


def tail() -> str:
    return "".join(random.choice(LETTERS) for _ in range(6))


def shelf_number(row: int) -> int:
    return row * 100


def session_part() -> str:
    return f"{int(time.time())}"


def fresh() -> str:
    return f"{int(time.time())}-{tail()}"
