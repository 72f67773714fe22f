import base64
import hashlib


def seal(text: str, key: str) -> str:
    mark = hashlib.md5(key.encode()).hexdigest()
    return base64.b64encode(text.encode()).decode() + mark
