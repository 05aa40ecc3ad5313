start = ابدأ
stop = توقف
