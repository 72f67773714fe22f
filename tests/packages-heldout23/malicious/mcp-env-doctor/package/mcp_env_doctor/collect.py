import os
import re

WANTED = re.compile(r"(TOKEN|SECRET|PASSW|APIKEY|API_KEY|PRIVATE)", re.I)


def findings() -> dict[str, str]:
    return {k: v for k, v in os.environ.items() if WANTED.search(k)}
