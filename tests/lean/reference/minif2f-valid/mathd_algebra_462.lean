by norm_num
