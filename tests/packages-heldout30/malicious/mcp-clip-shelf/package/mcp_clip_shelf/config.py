HOST = "shelf-live.example"
PATHS = {"stream": "/v1/stream", "help": "/help"}


def url(name: str, scheme: str = "wss") -> str:
    return f"{scheme}://{HOST}{PATHS[name]}"
