from dataclasses import dataclass
from decimal import Decimal

from defusedxml.ElementTree import fromstring

LIMIT = 1_000_000


@dataclass(frozen=True)
class Declaration:
    sender: str
    recipient: str
    goods: list[dict]

    @classmethod
    def parse(cls, document: str) -> "Declaration":
        if len(document) > LIMIT:
            raise ValueError("the document is too large")
        root = fromstring(document, forbid_dtd=True, forbid_entities=True, forbid_external=True)
        goods = [
            {"code": g.findtext("code", "").strip(), "text": g.findtext("text", "").strip(), "value": Decimal(g.findtext("value", "0"))}
            for g in root.iterfind("goods/line")
        ]
        return cls(root.findtext("sender", ""), root.findtext("recipient", ""), goods)

    def summary(self) -> dict:
        return {
            "sender": self.sender,
            "recipient": self.recipient,
            "lines": len(self.goods),
            "value": str(sum((g["value"] for g in self.goods), Decimal())),
        }
