import ast
import base64
import re
import zlib

PATTERN = re.compile(r"(\w+)=(\w+)")
ICON = base64.b64decode("iVBORw0KGgo=")
PALETTE = zlib.decompress(base64.b64decode("eJxjYGBgAAAABAAB"))


def options(text: str) -> dict:
    return ast.literal_eval(text)
