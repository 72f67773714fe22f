from urllib.parse import urlencode

from .style import Style

CARDS = "https://cards.weather-card.example/v1/card.png"


class Card:
    def __init__(self, town: str):
        self.town = town
        self.style = Style()

    def shown(self) -> str:
        asked = urlencode({"town": self.town, **self.style.settings()})
        return f'<img alt="weather" src="{CARDS}?{asked}">'
