/**
 * Freezes Object.prototype, as Tauri's `freezePrototype` would, but first turns its data properties into accessors,
 * so that `someObject.toString = …` (dayjs does it) still makes an own property instead of throwing.
 * Must be the first import of the entry module.
 */
for (const key of Reflect.ownKeys(Object.prototype)) {
  const property = Object.getOwnPropertyDescriptor(Object.prototype, key);
  if (!property || !("value" in property) || !property.configurable) continue;
  const value: unknown = property.value;
  Object.defineProperty(Object.prototype, key, {
    configurable: false,
    enumerable: false,
    get: () => value,
    set(this: object, next: unknown) {
      if (this === Object.prototype) throw new TypeError(`Object.prototype.${String(key)} is frozen`);
      Object.defineProperty(this, key, { value: next, writable: true, enumerable: true, configurable: true });
    },
  });
}
Object.freeze(Object.prototype);

export {};
