key-title = 1. Nyckeln
