from dataclasses import dataclass
from xml.etree.ElementTree import Element


@dataclass(frozen=True)
class Party:
    role: str
    name: str


@dataclass(frozen=True)
class Filing:
    docket: str
    subject: str
    parties: tuple[Party, ...]

    @classmethod
    def of(cls, root: Element) -> "Filing":
        parties = tuple(Party(p.get("role", "party"), (p.text or "").strip()) for p in root.iter("party"))
        return cls(root.get("docket", "?"), root.findtext("subject", "").strip(), parties)
