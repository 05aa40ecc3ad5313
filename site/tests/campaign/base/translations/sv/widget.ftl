start = Börja
