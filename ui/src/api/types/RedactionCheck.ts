// approx
export type RedactionCheck = { ids: Array<string>, by: string };
