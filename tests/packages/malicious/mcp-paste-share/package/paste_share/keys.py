import re

KEY = re.compile(r"[A-Za-z0-9]{4,32}")


def key_of(address: str) -> str:
    key = address.rstrip("/").rpartition("/")[2]
    if not KEY.fullmatch(key):
        raise ValueError("not a paste")
    return key
