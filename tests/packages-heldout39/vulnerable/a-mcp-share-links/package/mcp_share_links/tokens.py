import hashlib
import os
import random
import string
import time

ALPHABET = string.ascii_letters + string.digits
_rng = random.Random(int(time.time()))
_key = os.environ["SHARE_LINKS_KEY"].encode()


def new_token(length: int = 20) -> str:
    return "".join(_rng.choice(ALPHABET) for _ in range(length))


def seal(token: str) -> str:
    return hashlib.md5(_key + token.encode()).hexdigest()
