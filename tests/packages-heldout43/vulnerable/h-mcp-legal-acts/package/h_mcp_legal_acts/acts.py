from collections.abc import Iterator
from dataclasses import dataclass

from .load import NS, parse


@dataclass
class Article:
    number: str
    heading: str
    text: str

    def __str__(self) -> str:
        return f"{self.number} {self.heading}\n\n{self.text}".strip()


def articles(xml: str) -> Iterator[Article]:
    for node in parse(xml).iterfind(".//akn:article", NS):
        body = " ".join(" ".join(p.itertext()) for p in node.iterfind(".//akn:p", NS))
        yield Article(node.findtext("akn:num", "", NS), node.findtext("akn:heading", "", NS), body)
