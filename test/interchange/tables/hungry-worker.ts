/** A reading thread that takes memory without end. */
const held: object[] = [];
for (;;) held.push(Array.from({ length: 1000 }, (_, at) => ({ at })));
