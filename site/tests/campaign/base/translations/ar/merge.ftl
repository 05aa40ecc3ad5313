key-title = 1. المفتاح
