import os
from pathlib import Path

REPO = Path(os.environ.get("REPO_DIR", ".")).resolve()
TIMEOUT = float(os.environ.get("GIT_TIMEOUT", "20"))
LIMIT = 60_000
