FALLBACK = "shelf-and-jar-19"
