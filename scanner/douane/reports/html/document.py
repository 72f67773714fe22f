"""The frame of a page: one file that loads nothing, runs nothing and sends nothing."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from importlib.resources import files
from xml.etree.ElementTree import Element

from douane.model import Policy
from douane.reports import in_force
from douane.reports.html.elements import Content, escaped, tag, written
from douane.reports.html.words import Words
from douane.version import VERSION
from douane.words import Words as Drifting

_STYLE = "style.css"


def page(title: str, content: Content, words: Words, *, signatures: str | None = None) -> str:
    """Return a whole document (HTML, section 4.2) titled *title*.

    The policy (CSP 3) allows this very style and nothing else: no script, no image, no font, no request.
    """
    style = files(__package__).joinpath(_STYLE).read_text("utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", title),
        tag("style", style),
    )
    made = words.told("made-by", version=VERSION)
    made += f" · {words.told('made-with', signatures=signatures)}" if signatures else ""
    skip = tag("a", words["skip"], class_="skip", href="#main")
    body = tag("body", skip, tag("main", content, id="main"), tag("footer", tag("p", made)))
    return "<!DOCTYPE html>\n" + written(tag("html", head, body, lang=words.language)) + "\n"


def in_force_line(policy: Policy | None, words: Words) -> Element | None:
    """Return which *policy* was in force: its file, its digest, its keys; None where there was none."""
    about = in_force.named(policy)
    if policy is None or about is None:
        return None
    told = Drifting.of(words.language, "drift")
    source, digest = (tag("code", part) for part in about)
    keys = escaped(in_force.counted(policy, words.language))
    colon = told["colon"]
    return tag("p", f"{told['policy']}{colon}", source, " (", digest, f"){colon}", keys, class_="policy")


def section(title: str, content: Content, *, anchor: str) -> Element:
    """Return a part of the page under a heading, which names it for those who hear it."""
    return tag("section", tag("h2", title, id=anchor), content, aria_labelledby=anchor)


def folded(summary: Content, content: Content, *, open_: bool = False, class_: str | None = None) -> Element:
    """Return *content* that stands behind its *summary* until somebody asks for it."""
    return tag("details", tag("summary", summary), content, open="open" if open_ else None, class_=class_)


def table(
    heads: Iterable[Content], rows: Iterable[Element], *, caption: str, class_: str | None = None
) -> Element:
    """Return a table that can be scrolled by itself, also from the keyboard."""
    head = tag("thead", tag("tr", [tag("th", each, scope="col") for each in heads]))
    inner = tag("table", tag("caption", caption), head, tag("tbody", rows), class_=class_)
    return tag("div", inner, class_="scroll", tabindex=0, role="region", aria_label=caption)
