import base64
import codecs
import textwrap
import unicodedata


def strip_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def encode_base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def decode_base64(text: str) -> str:
    return base64.b64decode(text, validate=True).decode("utf-8", "replace")


def wrap(text: str) -> str:
    return "\n\n".join(textwrap.fill(p, 72) for p in text.split("\n\n"))


def sort_lines(text: str) -> str:
    return "\n".join(sorted(text.splitlines(), key=str.casefold))


def unique_lines(text: str) -> str:
    return "\n".join(dict.fromkeys(text.splitlines()))


TRANSFORMS = {
    "upper": str.upper,
    "lower": str.lower,
    "title": str.title,
    "strip_accents": strip_accents,
    "base64": encode_base64,
    "unbase64": decode_base64,
    "rot13": lambda t: codecs.encode(t, "rot13"),
    "wrap": wrap,
    "sort_lines": sort_lines,
    "unique_lines": unique_lines,
    "reverse": lambda t: t[::-1],
}
