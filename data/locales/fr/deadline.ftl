# deadline
