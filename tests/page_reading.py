"""Reading pages as a browser does: what they are made of, what they would do, how they are heard."""

from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise

KNOWN = {
    "html", "head", "meta", "title", "style", "body", "a", "main", "footer", "article", "header", "section",
    "h1", "h2", "p", "span", "small", "strong", "code", "pre", "mark", "ul", "li", "div", "table", "caption",
    "thead", "tbody", "tr", "th", "td", "details", "summary", "figure", "figcaption", "svg", "g", "path",
    "circle", "text", "del", "ins", "h3", "h4", "dl", "dt", "dd",
}  # fmt: skip


class Page(HTMLParser):
    """What a page is made of: its elements, their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: Counter[str] = Counter()
        self.order: list[tuple[str, dict[str, str]]] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements[tag] += 1
        self.order.append((tag, {name: value or "" for name, value in attrs}))
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    @property
    def text(self) -> str:
        return "".join(self.texts)

    def values(self, name: str) -> list[str]:
        return [value for _, each, value in self.attributes if each == name]


def inert(page: Page) -> None:
    assert set(page.elements) <= KNOWN
    assert not [each for each in page.attributes if each[1].startswith("on") or each[1] in ("style", "src")]
    assert all(value.startswith("#") for value in page.values("href"))
    assert len(page.values("http-equiv")) == 1


def heard(page: Page) -> None:
    """Assert what somebody needs who hears *page*, or has no mouse: landmarks, headings, names, headers."""
    assert page.elements["main"] == page.elements["footer"] == page.elements["h1"] == 1
    levels = [int(tag[1]) for tag, _ in page.order if tag in ("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels)), levels
    assert all(given.get("scope") in ("col", "row") for tag, given in page.order if tag == "th")
    assert page.elements["caption"] == page.elements["table"]
    names = page.values("id")
    assert len(names) == len(set(names))
    assert {value[1:] for value in page.values("href")} <= set(names)
    assert set(page.values("aria-labelledby")) <= set(names)
    for tag, given in page.order:
        if tag == "section":
            assert given.get("aria-labelledby")
        if given.get("tabindex") is not None or given.get("role") in ("region", "img"):
            assert given.get("aria-label")
        assert int(given.get("tabindex", 0)) == 0
