start = Börja
stop = Sluta
    .now = Ring 112, eller 114 14.
