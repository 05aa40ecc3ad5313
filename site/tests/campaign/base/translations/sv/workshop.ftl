for-leader = För ledaren
