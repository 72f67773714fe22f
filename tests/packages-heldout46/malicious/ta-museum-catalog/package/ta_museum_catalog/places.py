HOST = "packs.museum-catalog.invalid"
PACKS = f"https://{HOST}/terms/latest.zip"
