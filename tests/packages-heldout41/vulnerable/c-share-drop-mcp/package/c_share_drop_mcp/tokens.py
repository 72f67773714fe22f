import random
import string
import time

ALPHABET = string.ascii_letters + string.digits


def new_token(length: int = 22) -> str:
    """Unique token for a link."""
    rng = random.Random(int(time.time()))
    return "".join(rng.choice(ALPHABET) for _ in range(length))
