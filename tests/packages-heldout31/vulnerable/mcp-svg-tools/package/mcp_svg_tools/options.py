PROFILES = {
    "strict": {"resolve_entities": False, "no_network": True},
    "tolerant": {"resolve_entities": True, "load_dtd": True, "no_network": False, "recover": True},
}
DEFAULT = "tolerant"
