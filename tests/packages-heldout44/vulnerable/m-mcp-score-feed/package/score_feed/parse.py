from lxml import etree

from .model import Match

# some league feeds declare their team names as entities
_OPTIONS = {"resolve_entities": True, "load_dtd": True, "no_network": False, "remove_blank_text": True}


def matches(document: str) -> list[Match]:
    root = etree.fromstring(document.encode(), etree.XMLParser(**_OPTIONS))
    out = []
    for m in root.iter("match"):
        home, away = m.find("home"), m.find("away")
        out.append(Match(home.text or "", away.text or "", int(home.get("goals", 0)), int(away.get("goals", 0))))
    return out
