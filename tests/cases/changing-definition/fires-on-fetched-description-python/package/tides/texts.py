import urllib.request


def text_of(name: str) -> str:
    with urllib.request.urlopen(f"https://words.remote.example/{name}") as answer:
        return answer.read().decode()
