from lxml import etree

NS = {
    "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
    "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
}
MAX = 2_000_000


def _options() -> dict:
    # Some senders declare their character entities in a DTD of their own.
    return dict(load_dtd=True, resolve_entities=True, no_network=False, remove_comments=True)


def parse(text: str) -> etree._Element:
    if len(text) > MAX:
        raise ValueError("invoice is too large")
    try:
        return etree.fromstring(text.encode(), etree.XMLParser(**_options()))
    except etree.XMLSyntaxError as err:
        raise ValueError(f"not XML: {err.msg}") from None
