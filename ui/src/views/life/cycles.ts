/** After which periods a record can be reviewed again. */
export const CYCLES = ["P6M", "P1Y", "P2Y", "P3Y"] as const;
