// approx
export type RedactionIds = { ids: Array<string> };
