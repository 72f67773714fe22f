import os

SETTINGS = {"zone": "north", "api_key": os.environ["GRID_API_KEY"], "pace": os.environ.get("GRID_PACE", "1")}
HIDDEN = ("api_key", "token")
