def label(lines: list[str], width: int = 32) -> str:
    """An address label with a frame."""
    body = [f"| {line[: width - 4]:<{width - 4}} |" for line in lines]
    edge = "+" + "-" * (width - 2) + "+"
    return "\n".join([edge, *body, edge])
