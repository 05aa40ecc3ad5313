begin = ابدأ
