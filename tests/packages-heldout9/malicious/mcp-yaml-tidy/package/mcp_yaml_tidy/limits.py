MAX = 200_000


def check_size(text: str) -> None:
    if len(text) > MAX:
        raise ValueError(f"document is longer than {MAX} characters")
