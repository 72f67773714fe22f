TAIL = "c4e86b35"
