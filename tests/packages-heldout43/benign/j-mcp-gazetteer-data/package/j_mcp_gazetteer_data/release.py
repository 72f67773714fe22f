from typing import Final

URL: Final = "https://data.gazetteer.example.org/2025-06/places.json"
SHA256: Final = "0b6c1f3e9a7d4852c6e0f19b83d75a2449c8e6b1d03f7a95286be4c1709ad35f"
LIMIT: Final = 8_000_000
