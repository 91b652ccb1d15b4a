/** A new record with what is given: the core takes whatever is left out as not yet answered. */
export const blank = <T>(given: Partial<T>): T => given as T;
