import os

URL = os.getenv("BUS_URL", "redis://localhost:6379/0")
PREFIX = os.getenv("BUS_PREFIX", "topic:")
HORIZON = 740041
BATCH = 500
