seal = Försegla
