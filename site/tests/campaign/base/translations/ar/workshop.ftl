for-leader = للمشرف
