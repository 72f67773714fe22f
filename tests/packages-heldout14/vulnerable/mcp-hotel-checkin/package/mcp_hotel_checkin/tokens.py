import random
import string
import time

_rng = random.Random(int(time.time()))
ALPHABET = string.ascii_lowercase + string.digits


def new(length: int = 10) -> str:
    return "".join(_rng.choice(ALPHABET) for _ in range(length))
