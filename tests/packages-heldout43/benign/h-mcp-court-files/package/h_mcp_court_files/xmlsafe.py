"""Filings come from strangers: no DTD, no entities, nothing external."""
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

LIMIT = 2_000_000


class Rejected(ValueError):
    pass


def parse(text: str) -> Element:
    if len(text) > LIMIT:
        raise Rejected("filing is too large")
    try:
        return fromstring(text, forbid_dtd=True, forbid_entities=True, forbid_external=True)
    except DefusedXmlException as e:
        raise Rejected(f"<!DOCTYPE> and <!ENTITY> are not accepted ({type(e).__name__})") from e
    except ParseError as e:
        raise Rejected(f"not well-formed: {e}") from e
