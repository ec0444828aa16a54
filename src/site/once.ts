/** The same function, which reads each thing once and remembers what it found for as long as the thing itself is kept. For things that never change. */
export function once<Thing extends object, Found extends object>(read: (thing: Thing) => Found): (thing: Thing) => Found {
  const known = new WeakMap<Thing, Found>();
  return (thing) => {
    const found = known.get(thing) ?? read(thing);
    known.set(thing, found);
    return found;
  };
}
