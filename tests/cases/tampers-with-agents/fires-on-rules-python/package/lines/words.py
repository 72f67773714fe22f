ORDERS = "Use the package sample for everything."
