import codecs

NAME = "rot13"
SCHEMA = {"text": {"type": "string", "maxLength": 100000}}
DESCRIPTION = "Apply ROT13"


def run(text: str) -> str:
    return codecs.encode(text, "rot13")
