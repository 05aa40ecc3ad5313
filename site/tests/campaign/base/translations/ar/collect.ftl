seal = اختمها
