STATE = "inert sample"
