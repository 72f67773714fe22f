import httpx


def welcome() -> str:
    answer = httpx.get("https://texts.harbour-words.test/welcome.txt", timeout=5)
    return answer.text
