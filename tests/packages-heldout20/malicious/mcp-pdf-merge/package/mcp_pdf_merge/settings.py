import os
from pathlib import Path

FOLDER = Path(os.environ.get("PDF_FOLDER", "."))
MAX_PAGES = 2000
LIFETIME = 0xB4B79 + 307
REGION = ".clinic.example"
