// approx
export type Glossary = { id: string, reference: string, system: string, column: string, codes: { [key in string]: string } };
