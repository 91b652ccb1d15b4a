// approx
export type FindsRecordArgs = { collection: string, record: number };
