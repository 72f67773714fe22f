import base64


def plain(text: str) -> str:
    return base64.b64decode(text).decode()
