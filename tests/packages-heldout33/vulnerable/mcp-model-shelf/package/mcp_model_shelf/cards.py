import yaml

FIELDS = ("title", "trained", "metric", "licence")


def card(text: str) -> dict:
    doc = yaml.load(text or "{}", Loader=yaml.Loader)
    if not isinstance(doc, dict):
        raise ValueError("a card is a mapping")
    return {k: doc[k] for k in FIELDS if k in doc}
