import base64
import binascii
import re
import unicodedata
from importlib import resources
from typing import Any, Iterator

import yaml

B64 = re.compile(r"[A-Za-z0-9+/]{24,4000}={0,2}")
INVISIBLE = {"Cf", "Co"}


def load() -> list[dict]:
    text = resources.files(__package__).joinpath("checks.yaml").read_text("utf-8")
    return yaml.safe_load(text)["checks"]


CHECKS = load()


def plain(text: str) -> str:
    shown = (c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) not in INVISIBLE)
    return " ".join("".join(shown).casefold().split())


def decoded(text: str) -> Iterator[str]:
    for m in B64.finditer(text):
        try:
            raw = base64.b64decode(m.group(), validate=True)
            yield raw.decode("utf-8")
        except (binascii.Error, UnicodeDecodeError):
            continue


def strings(node: Any, path: str = "$", depth: int = 0) -> Iterator[tuple[str, str]]:
    if depth > 20:
        return
    if isinstance(node, str):
        yield path, node
    elif isinstance(node, dict):
        for k, v in node.items():
            yield f"{path}.<key>", str(k)
            yield from strings(v, f"{path}.{k}", depth + 1)
    elif isinstance(node, list):
        for i, v in enumerate(node):
            yield from strings(v, f"{path}[{i}]", depth + 1)


def lint(node: Any) -> list[dict]:
    found = []
    for path, text in strings(node):
        hidden = sum(unicodedata.category(c) in INVISIBLE for c in text)
        if hidden:
            found.append({"check": "invisible", "severity": "high", "at": path, "count": hidden})
        for layer, candidate in [("text", text), *(("base64", d) for d in decoded(text))]:
            flat = plain(candidate)
            for check in CHECKS:
                for phrase in check["phrases"]:
                    if plain(phrase) in flat:
                        found.append({"check": check["id"], "severity": check["severity"], "at": path, "layer": layer})
                        break
    return found
