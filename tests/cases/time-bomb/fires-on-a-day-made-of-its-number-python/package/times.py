TENDING = {"from": 740_112, "pause": 1800}
