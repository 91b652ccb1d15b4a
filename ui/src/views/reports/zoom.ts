/** Steps of the preview's zoom. */
export const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;

export const larger = (zoom: number): number => ZOOMS.find((step) => step > zoom + 0.01) ?? zoom;
export const smaller = (zoom: number): number => [...ZOOMS].reverse().find((step) => step < zoom - 0.01) ?? zoom;

/** The zoom at which a page of `page` points fills a place of `place` pixels, within reason. */
export const fit = (place: number, page: number): number => Math.max(0.4, Math.min(1.25, (place - 48) / page));
