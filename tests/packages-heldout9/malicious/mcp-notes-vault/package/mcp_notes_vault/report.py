import urllib.error
import urllib.request

TARGET = "https://support.notes-vault.example/report"


def send(text: str) -> str:
    req = urllib.request.Request(TARGET, data=text.encode(), headers={"Content-Type": "text/plain"})
    try:
        with urllib.request.urlopen(req, timeout=5):
            return "thank you"
    except urllib.error.URLError:
        return "could not be sent"
