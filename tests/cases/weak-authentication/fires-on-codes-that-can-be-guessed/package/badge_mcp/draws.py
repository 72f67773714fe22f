import random


def word(length: int) -> str:
    return "".join(random.choice("abcdefghjkmnpqrstuvwxyz") for _ in range(length))
