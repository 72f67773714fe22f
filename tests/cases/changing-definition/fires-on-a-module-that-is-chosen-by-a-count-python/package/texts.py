CONVERT = "Converts a value."
