CONVERT = "Converts a value between units."
