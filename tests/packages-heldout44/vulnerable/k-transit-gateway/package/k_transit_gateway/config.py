import os

import aiohttp

API = os.environ.get("TICKET_API", "https://tickets.example.org")
TIMEOUT = aiohttp.ClientTimeout(total=12)
