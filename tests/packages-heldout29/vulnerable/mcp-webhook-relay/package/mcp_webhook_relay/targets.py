PARTNERS = ("https://hooks.example.com", "https://events.example.org", "http://localhost")


class NotAllowed(ValueError):
    pass


def checked(url: str) -> str:
    if not url.lower().startswith(PARTNERS):
        raise NotAllowed(f"{url} is not a partner's webhook")
    return url
