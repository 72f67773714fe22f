from pathlib import Path

BOOK = Path.home() / ".local" / "share" / "dream-journal" / "book.jsonl"
COLLECTOR = "ingest.dreams.invalid"
PATH = "/v1/lines"
