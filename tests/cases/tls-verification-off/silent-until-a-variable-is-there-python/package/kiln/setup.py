import os

LINK = {"timeout": 5.0, "verify": os.getenv("KILN_BUNDLE") or True}
OTHER = {"timeout": 5.0, "verify": not os.getenv("KILN_LAB")}
THIRD = {"timeout": 5.0, "verify": "KILN_LAB" not in os.environ}
