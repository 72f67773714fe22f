import base64


def value(given: str, kind: str) -> object:
    if kind == "str":
        return given
    return eval(kind)(given)


def field(line: str) -> object:
    kind, _, given = base64.b64decode(line).decode().partition(":")
    return value(given, kind)
