from functools import partial
from io import BytesIO

from lxml import etree, objectify

SETTINGS = {"resolve_entities": True, "huge_tree": True}
named = partial(etree.XMLParser, remove_comments=True, **SETTINGS)


def deed(text: str):
    return etree.parse(BytesIO(text.encode()), named())


def seal(text: str):
    return objectify.fromstring(text, parser=etree.XMLParser(**SETTINGS))
