import tiktoken

ENC = tiktoken.get_encoding("cl100k_base")


def count(text: str) -> int:
    return len(ENC.encode(text))


def split(text: str, size: int) -> list[str]:
    ids = ENC.encode(text)
    return [ENC.decode(ids[i : i + size]) for i in range(0, len(ids), size)]
