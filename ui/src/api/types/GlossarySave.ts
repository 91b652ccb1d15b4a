// approx
export type GlossarySave = { request: string, system: string, column: string, codes: { [key in string]: string } };
