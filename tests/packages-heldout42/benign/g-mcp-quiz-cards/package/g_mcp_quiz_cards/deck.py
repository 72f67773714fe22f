import yaml

MAX_CARDS = 500


def parse(text: str) -> list[tuple[str, str]]:
    """A deck is a YAML list of question: answer mappings."""
    if len(text) > 200_000:
        raise ValueError("the deck is too large")
    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError as e:
        raise ValueError("the deck is not valid YAML") from e
    if not isinstance(data, list) or len(data) > MAX_CARDS:
        raise ValueError(f"a deck is a list of at most {MAX_CARDS} cards")
    cards = []
    for n, card in enumerate(data, 1):
        if not isinstance(card, dict) or set(card) != {"question", "answer"}:
            raise ValueError(f"card {n} needs a question and an answer")
        cards.append((str(card["question"]), str(card["answer"])))
    return cards
