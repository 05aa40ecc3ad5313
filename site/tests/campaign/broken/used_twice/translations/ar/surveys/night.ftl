survey = اليوم
    .who = نحن.
    .why = لنعرف.
    .time = دقيقة.
q-well = هل أنت بخير؟
c-well-yes = نعم
c-well-no = لا
