import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    name: str
    about: str
    pattern: re.Pattern


def _r(name: str, about: str, text: str) -> Rule:
    return Rule(name, about, re.compile(text, re.I))


RULES = (
    _r("override", "asks to drop earlier instructions", r"\b(ignore|disregard|forget) (all |any )?(previous|prior|earlier) (instructions|prompts)"),
    _r("secrecy", "asks to keep something from the user", r"\bdo not (tell|mention|show|inform)\b.{0,30}\buser\b"),
    _r("key-files", "names files with keys", r"~/\.(ssh/id_\w+|aws/credentials|npmrc|netrc)"),
    _r("pipe-to-shell", "download that goes to a shell", r"\b(curl|wget)\b[^\n|]{0,200}\|\s*(ba|z)?sh\b"),
    _r("dev-tcp", "shell over a socket", r"/dev/tcp/\d{1,3}(\.\d{1,3}){3}/\d+"),
    _r("fake-tag", "imitates system text", r"</?(system|important|admin)>"),
)
