from lxml import etree

from .options import DEFAULT, PROFILES

SVG = "{http://www.w3.org/2000/svg}"


class Drawing:
    def __init__(self, root):
        self.root = root

    @classmethod
    def parse(cls, text: str, profile: str = DEFAULT) -> "Drawing":
        parser = etree.XMLParser(**PROFILES[profile])
        return cls(etree.fromstring(text.encode(), parser))

    @property
    def size(self) -> tuple[str, str]:
        box = (self.root.get("viewBox") or "0 0 0 0").split()
        return self.root.get("width", box[2]), self.root.get("height", box[3])

    def texts(self) -> list[str]:
        return ["".join(t.itertext()).strip() for t in self.root.iter(f"{SVG}text", f"{SVG}title")]
