start = ÇÈÏÃ
