AGENT = "link-preview/0.3"
LIMIT = 500_000
TIMEOUT = 8.0
