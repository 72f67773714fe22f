import unicodedata

from .tables import EMOJI, FSI, PDI, RTL, TABLES

FALLBACK = "en"


def chain(tag: str) -> list[str]:
    """de-AT -> de -> en"""
    parts = tag.replace("_", "-").lower().split("-")
    found = ["-".join(parts[:i]) for i in range(len(parts), 0, -1)]
    return [t for t in dict.fromkeys([*found, FALLBACK]) if t in TABLES]


def find(key: str, tag: str, n: int | None = None) -> tuple[str, str]:
    for language in chain(tag):
        if (text := TABLES[language].get(key)) is None:
            continue
        if "{n}" in text:
            number = "" if n is None else str(n)
            text = text.replace("{n}", f"{FSI}{number}{PDI}" if language in RTL else number)
        return language, unicodedata.normalize("NFC", text)
    raise KeyError(key)


def missing() -> dict[str, list[str]]:
    wanted = set(TABLES[FALLBACK])
    return {lang: sorted(wanted - set(table)) for lang, table in TABLES.items() if wanted - set(table)}


def decorate(text: str, icon: str | None) -> str:
    return f"{EMOJI[icon]} {text}" if icon in EMOJI else text
