from lxml import etree


def strict():
    return etree.XMLParser(resolve_entities=False)


def tolerant():
    return etree.XMLParser(
        resolve_entities=True,
        no_network=False,
    )


def root_of(text, parser=None):
    used = parser or tolerant()
    return etree.fromstring(text.encode(), parser=used)
