start = ابدأ
stop = قف
    .now = اتصل بالرقم 112.
