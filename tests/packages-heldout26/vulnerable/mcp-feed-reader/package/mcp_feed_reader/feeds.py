from .base import Document


class Feed(Document):
    ITEM = "//*[local-name()='item' or local-name()='entry']"

    def items(self, limit: int) -> list[dict[str, str]]:
        return [
            {"title": self.text(n, "title"), "date": self.text(n, "pubDate") or self.text(n, "updated"), "summary": self.text(n, "description")[:300]}
            for n in self.all(self.ITEM)[:limit]
        ]


class Opml(Document):
    def outlines(self) -> list[str]:
        return [f"{o.get('text', '')} {o.get('xmlUrl')}" for o in self.all("//outline[@xmlUrl]")]
