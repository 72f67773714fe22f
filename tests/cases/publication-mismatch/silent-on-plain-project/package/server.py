print("case")
