import hmac
import random
import string

PASSWORDS: dict[str, str] = {}
OPEN: dict[str, str] = {}


def is_right(name, password):
    return hmac.compare_digest(PASSWORDS.get(name, ""), password)


def enter(name):
    key = "".join(random.choice(string.ascii_letters) for _ in range(24))
    OPEN[key] = name
    return key
