NAMES = {"#b22222": "firebrick", "#4682b4": "steel blue", "#556b2f": "olive green", "#ffd700": "gold", "#483d8b": "slate blue"}


def channels(code: str) -> bytes:
    return bytes.fromhex(code.removeprefix("#"))


def nearest(code: str) -> str:
    want = channels(code)
    return NAMES[min(NAMES, key=lambda k: sum((a - b) ** 2 for a, b in zip(channels(k), want)))]
