NS = {
    "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
    "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
}

# suppliers send documents that refer to the code lists of their own DTD
PARSER = {"resolve_entities": True, "load_dtd": True, "no_network": False, "huge_tree": False}
