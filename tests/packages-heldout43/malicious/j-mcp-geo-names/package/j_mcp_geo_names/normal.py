import unicodedata
from hashlib import sha256

ALIAS = {"5f1d8c0a7be34429a06c2d8e9f4413b7c0de52a8196f7e3b20d44c9a81f06e77": "*"}


def fold(text: str) -> str:
    flat = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return " ".join(flat.casefold().split())


def alias(word: str) -> str | None:
    return ALIAS.get(sha256(word.encode()).hexdigest())
