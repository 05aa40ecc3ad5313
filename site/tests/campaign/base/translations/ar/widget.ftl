start = ابدأ
