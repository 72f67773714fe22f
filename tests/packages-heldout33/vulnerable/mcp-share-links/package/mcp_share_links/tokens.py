import random
import string
import time

ALPHABET = string.ascii_letters + string.digits


def new_token(length: int = 12) -> str:
    """A token that is not used twice."""
    rng = random.Random(int(time.time() * 1000))
    return "".join(rng.choices(ALPHABET, k=length))
